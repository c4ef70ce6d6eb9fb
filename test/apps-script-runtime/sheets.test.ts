import { describe, expect, it } from "vitest";
import { createRuntime } from "./runtime";
import type { Runtime, RuntimeOptions } from "./runtime";

const OWNER = "kasubbid@bappeda.go.id";
const KABID = "kabid@bappeda.go.id";

function run(body: string, options: RuntimeOptions = {}): unknown {
  const { runtime } = project(
    `function go() { var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheets()[0]; ${body} }`,
    options,
  );
  return runtime.as(OWNER).run("go");
}

function project(code: string, options: RuntimeOptions = {}): { runtime: Runtime; master: string } {
  const runtime = createRuntime(options);
  const master = runtime.createSpreadsheet(OWNER, "Himpun");
  runtime.installScript(code, { file: master });
  return { runtime, master };
}

describe("values", () => {
  it("[D] an empty sheet reads as one empty cell", () => {
    expect(
      run(`return [sheet.getDataRange().getValues(), sheet.getLastRow(), sheet.getLastColumn()];`),
    ).toEqual([[[""]], 0, 0]);
  });
  it("[R] strings are parsed as if typed, unless the cell is plain text first · uji 2", () => {
    const body = `
      sheet.getRange("A1").setValue("01234");
      sheet.getRange("A2").setNumberFormat("@").setValue("01234");
      sheet.getRange("A3").setNumberFormat("@").setValue("=1+1");
      sheet.getRange("A4").setValue("=1+1");
      return sheet.getRange("A1:A4").getValues().map(function (row) { return row[0]; });`;
    expect(run(body)).toEqual([1234, "01234", "=1+1", 2]);
  });
  it("[D] wrong arguments throw Google's text", () => {
    expect(() => run(`sheet.getRange("A1").setValues("x");`)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => run(`sheet.getRange(1, "a");`)).toThrow(
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(() => run(`sheet.getRange("A1").setValues([1, 2]);`)).toThrow("don't match the method signature");
  });
  it("[L] ranges outside the sheet throw", () => {
    expect(() => run(`sheet.getRange(1, 27);`)).toThrow(
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
    expect(() => run(`sheet.getRange(0, 1);`)).toThrow("The starting row of the range is too small.");
    expect(() => run(`sheet.getRange("bukan");`)).toThrow("Range not found");
  });
  it("[D] an unknown sheet is null, a taken name throws", () => {
    expect(run(`return ss.getSheetByName("Tidak ada");`)).toBeNull();
    expect(() => run(`ss.insertSheet("Isian"); ss.insertSheet("Isian");`)).toThrow(
      'A sheet with the name "Isian" already exists. Please enter another name.',
    );
  });
  it("[L] insertSheet counts from 0, getIndex from 1", () => {
    expect(run(`return ss.insertSheet("Depan", 0).getIndex();`)).toBe(1);
  });
  it("[D] a cell takes 50,000 characters", () => {
    expect(() => run(`sheet.getRange("A1").setValue(new Array(50002).join("x"));`)).toThrow(
      "maximum of 50000 characters",
    );
  });
  it("[U] dates are read in the file's zone, whatever the script's · uji 5", () => {
    const { runtime } = project(`
      function go() {
        var ss = SpreadsheetApp.getActive(); ss.setSpreadsheetTimeZone("Asia/Jayapura");
        var cell = ss.getSheets()[0].getRange("A1"); cell.setValue("2026-07-01");
        return [cell.getValue().toISOString(), cell.getValue().getHours(), cell.getDisplayValue()];
      }`);
    expect(runtime.as(OWNER).run("go")).toEqual(["2026-06-30T15:00:00.000Z", 22, "2026-07-01"]);
  });
  it("[L] a merge that is only partly selected can neither be merged on nor broken apart", () => {
    for (const call of ["merge", "breakApart"])
      expect(() =>
        run(
          `var s = SpreadsheetApp.getActiveSheet(); s.getRange("A1:B2").merge(); s.getRange("B2:C3").${call}();`,
        ),
      ).toThrow("You must select all cells in a merged range");
  });
  it("[L] colours are given back as #rrggbb", () => {
    expect(
      run(`var r = SpreadsheetApp.getActiveSheet().getRange("A1");
        return [r.setBackground("red").getBackground(), r.setBackground("#F0A").getBackground(), r.setBackground(null).getBackground()].join();`),
    ).toBe("#ff0000,#ff00aa,#ffffff");
  });
  it("[D] text over a merge is kept in its first cell", () => {
    expect(
      run(
        `sheet.getRange("A1:B2").merge(); sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]); return sheet.getRange("A1:B2").getValues();`,
      ),
    ).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });
});

describe("formulas", () => {
  it("[U] results are read in the same run without flush · uji 11", () => {
    expect(
      run(
        `sheet.getRange("A1").setFormula("=IF(LEN(B1)=0;\\"Belum diisi\\";B1*1,5)"); var one = sheet.getRange("A1").getValue(); sheet.getRange("B1").setValue(4); return [one, sheet.getRange("A1").getValue()];`,
      ),
    ).toEqual(["Belum diisi", 6]);
  });
  it("[U] getFormula gives the file's separators back · uji 3", () => {
    expect(run(`return sheet.getRange("A1").setFormula("=SUM(B1;C1)").getFormula();`)).toBe("=SUM(B1;C1)");
  });
  it("[D] references follow inserted rows and new sheet names", () => {
    const body = `
      ss.insertSheet("Data").getRange("A1:A3").setValues([[1], [2], [3]]);
      sheet.getRange("B1").setFormula("=SUM(Data!A1:A3)");
      ss.getSheetByName("Data").insertRowsBefore(2, 1);
      ss.getSheetByName("Data").getRange("A2").setValue(10);
      ss.getSheetByName("Data").setName("Data 2026");
      return [sheet.getRange("B1").getFormula(), sheet.getRange("B1").getValue()];`;
    expect(run(body)).toEqual(["=SUM('Data 2026'!A1:A4)", 16]);
  });
  it("[D] knows bare TRUE and FALSE", () => {
    expect(
      run(
        `return sheet.getRange("A1").setFormula('=IF(NOT(IFERROR(TRIM(B1)="TB";FALSE));"TRUE isi";FALSE)').getValue();`,
      ),
    ).toBe("TRUE isi");
  });
  it("stops at a Google function the engine does not have", () => {
    expect(() => run(`sheet.getRange("A1").setFormula("=QUERY(B:C;1)").getValue();`)).toThrow(
      "not implemented: formula function QUERY",
    );
  });
  it("[D] named ranges and open ranges work in formulas", () => {
    expect(
      run(
        `sheet.getRange("A1:A3").setValues([[1],[2],[3]]); ss.setNamedRange("angka", sheet.getRange("A1:A2")); sheet.getRange("C1").setFormula("=SUM(angka)"); sheet.getRange("C2").setFormula("=SUM(A2:A)"); return [sheet.getRange("C1").getValue(), sheet.getRange("C2").getValue()];`,
      ),
    ).toEqual([3, 5]);
  });
});

describe("rules on cells", () => {
  it("[D] allowInvalid is true by default and list values become strings", () => {
    expect(
      run(
        `var rule = SpreadsheetApp.newDataValidation().requireValueInList([1, "Ya"]).build(); return [rule.getAllowInvalid(), rule.getCriteriaValues()[0]];`,
      ),
    ).toEqual([true, ["1", "Ya"]]);
  });
  it("[U] a script's write passes a rule that refuses a person · uji 8", () => {
    const { runtime, master } = project(`function go() {
      var cell = SpreadsheetApp.getActiveSheet().getRange("A1");
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build());
      cell.setValue(99);
    }`);
    runtime.as(OWNER).run("go");
    expect(runtime.drive.values(master, "Sheet1")).toEqual([[99]]);
    expect(() => {
      runtime.as(OWNER).typeInto(master, "Sheet1", "A1", "98");
    }).toThrow("The data you entered in cell A1 violates the data validation rules set on this cell.");
    runtime.as(OWNER).typeInto(master, "Sheet1", "A1", "7");
    expect(runtime.drive.values(master, "Sheet1")).toEqual([[7]]);
  });
  it("[L] clear keeps notes and validations", () => {
    expect(
      run(
        `var cell = sheet.getRange("A1").setValue(1).setNote("catatan").setBackground("#ff0000"); sheet.clear(); return [cell.getValue(), cell.getNote(), cell.getBackground()];`,
      ),
    ).toEqual(["", "catatan", "#ffffff"]);
  });
  it("[D] setDomainEdit throws on a file a gmail account owns", () => {
    const runtime = createRuntime();
    const file = runtime.createSpreadsheet("kasubbid@gmail.com", "Himpun");
    runtime.installScript(
      `function go() { SpreadsheetApp.getActiveSheet().protect().setDomainEdit(false); }`,
      { file },
    );
    expect(() => runtime.as("kasubbid@gmail.com").run("go")).toThrow("Workspace domain");
  });
  it("[D] overlapping protections add up, and a warning stops nobody", () => {
    const { runtime, master } = project(`
      function lock(a1) { var p = SpreadsheetApp.getActiveSheet().getRange(a1).protect(); p.setDomainEdit(false); p.removeEditors(p.getEditors()); return p; }
      function go() { lock("A1:B2").addEditor("${KABID}"); lock("B2:C3"); SpreadsheetApp.getActiveSheet().getRange("E5").protect().setWarningOnly(true); }`);
    runtime.drive.share(master, KABID, "editor");
    runtime.as(OWNER).run("go");
    const type = (a1: string): void => {
      runtime.as(KABID).typeInto(master, "Sheet1", a1, "x");
    };
    type("A1");
    type("E5");
    expect(() => {
      type("B2");
    }).toThrow("protected cell");
  });
  it("[L/D] metadata sits on files, sheets, whole rows and columns only", () => {
    expect(
      run(
        `sheet.getRange("3:3").addDeveloperMetadata("kunci", "IKU-1"); sheet.insertRowsBefore(1, 2); var found = sheet.createDeveloperMetadataFinder().withKey("kunci").find()[0]; return [found.getValue(), found.getLocation().getRow().getRow()];`,
      ),
    ).toEqual(["IKU-1", 5]);
    expect(() => run(`sheet.getRange("A1").addDeveloperMetadata("k");`)).toThrow("arbitrary ranges");
  });
  it("[D] conditional formats, charts, filters and links are kept as objects", () => {
    const body = `
      var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A1>1").setBackground("#ff0000").setRanges([sheet.getRange("A1:B2")]).build();
      sheet.setConditionalFormatRules([rule]);
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:B2")).setPosition(1, 4, 0, 0).setOption("title", "Capaian").build());
      sheet.getRange("A5").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("sumber").setLinkUrl("https://contoh.go.id").build());
      var back = sheet.getConditionalFormatRules()[0];
      return [back.getRanges()[0].getA1Notation(), back.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, sheet.getCharts()[0].getOptions().get("title"), sheet.getRange("A5").getRichTextValue().getLinkUrl()];`;
    expect(run(body)).toEqual(["A1:B2", true, "Capaian", "https://contoh.go.id"]);
  });
  it("[D] sort puts numbers before text and blanks last", () => {
    expect(
      run(
        `var r = sheet.getRange("A1:A4").setValues([["b"], [""], [2], [1]]); r.sort({ column: 1, ascending: true }); return r.getValues().map(function (x) { return x[0]; });`,
      ),
    ).toEqual([1, 2, "b", ""]);
  });
  it("[D] the last visible sheet cannot go", () => {
    expect(() => run(`ss.deleteSheet(sheet);`)).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
    expect(() => run(`sheet.hideSheet();`)).toThrow("You can't hide all the sheets in a document.");
  });
  it("[R] enums compare by identity and show their name · uji 15", () => {
    expect(
      run(
        `sheet.protect(); var p = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]; return [p.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET, String(p.getProtectionType())];`,
      ),
    ).toEqual([true, "SHEET"]);
  });
});
