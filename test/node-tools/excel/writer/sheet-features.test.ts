import { describe, expect, it } from "vitest";
import { binary, call, fixedRange, integer, relativeCell } from "#core/workbook/formula-build";
import type { CellStyle, Edit, PageSetup } from "#core/workbook/plan";
import { formPlan } from "./form-plan";
import { planOf, readParts, readSheet, readWorkbook, sheetPart, writeDown } from "./read-back";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const PAGE: PageSetup = {
  paper: "F4",
  orientation: "landscape",
  repeatRows: [0, 2],
  footer: { left: "Bappeda & Litbang", center: "", right: "Halaman {halaman} dari {jumlahHalaman}" },
  fitToWidth: true,
};

function format(style: CellStyle, range = A1): Edit {
  return { kind: "format", ranges: [range], style };
}

describe("styles", () => {
  it("lay over each other key by key", async () => {
    const sheet = await readSheet(
      writeDown("x"),
      format({ bold: true, fill: "FFF9E5", horizontal: "center", indent: 0 }),
      format({ bold: false, color: "C00000", fontSize: 14, wrap: true, vertical: "middle" }),
    );
    const { font, fill, alignment } = sheet.getCell("A1");
    expect(font).toMatchObject({ size: 14, color: { argb: "FFC00000" }, name: "Arial" });
    expect(font.bold).toBeUndefined();
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF9E5" } });
    expect(alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
  });

  it.each<[NonNullable<CellStyle["border"]>, Record<string, string>]>([
    ["thin", { left: "thin", right: "thin", top: "thin", bottom: "thin" }],
    ["hair", { left: "hair", right: "hair", top: "hair", bottom: "hair" }],
    ["medium-bottom", { bottom: "medium" }],
    ["double-bottom", { bottom: "double" }],
    ["none", {}],
  ])("draw the border %s", async (border, edges) => {
    const cell = (await readSheet(format({ border: "thin" }), format({ border }))).getCell("A1");
    const read = Object.entries((cell.border as Record<string, { style?: string }> | undefined) ?? {});
    expect(Object.fromEntries(read.flatMap(([edge, line]) => (line.style ? [[edge, line.style]] : [])))).toEqual(edges);
  }); // prettier-ignore

  it("reach whole columns without a cell for each row", async () => {
    const column = { top: 2, left: 1, bottom: 1_048_575, right: 1 };
    const xml = await sheetPart(format({ fill: "EEEEEE" }, { ...A1, bottom: 4, right: 2 }), format({ bold: true }, column));
    expect(xml).toMatch(/<col min="2" max="2" width="[\d.]+" style="\d+"\/>/);
    expect(xml.length).toBeLessThan(3_000);
  }); // prettier-ignore
});

describe("protection and validation", () => {
  it("opens the unlocked ranges only and allows sizing, sorting and filtering", async () => {
    const sheet = await readSheet(writeDown("a", "b"), { kind: "protect", unlocked: [{ ...A1, top: 1, bottom: 1 }] });
    expect(sheet.getCell("A1").protection).toBeUndefined();
    expect(sheet.getCell("A2").protection.locked).toBe(false);
    const xml = await sheetPart({ kind: "protect", unlocked: [] });
    expect(xml).toContain('<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>');
  }); // prettier-ignore

  it("writes rules relative to each range, long hints shortened", async () => {
    const xml = await sheetPart({
      kind: "validate",
      ranges: [{ ...A1, bottom: 5 }, { ...A1, top: 10, bottom: 12 }],
      rule: { kind: "formula", formula: binary(">", relativeCell(0, 0), integer(0)) },
      strict: false,
      hint: { title: "Judul yang jauh terlalu panjang untuk kotak petunjuk", text: `"a" & <b>\n${"kata ".repeat(80)}` },
      error: null,
    }); // prettier-ignore
    expect(xml).toContain('sqref="A1:A6"><formula1>A1&gt;0</formula1>');
    expect(xml).toContain('sqref="A11:A13"><formula1>A11&gt;0</formula1>');
    expect(xml).toContain('errorStyle="warning"');
    expect(xml).toContain('promptTitle="Judul yang jauh terlalu…"');
    expect(/ prompt="([^"]*)"/.exec(xml)?.[1]).toMatch(/^&quot;a&quot; &amp; &lt;b&gt;&#10;kata .*…$/);
  });

  it("lets a later validation replace an earlier one where they meet", async () => {
    const rule = (values: string[], range = A1): Edit => ({
      kind: "validate", ranges: [range], rule: { kind: "list", values }, strict: true, hint: null, error: null,
    }); // prettier-ignore
    const xml = await sheetPart(
      rule(["ya"], { ...A1, bottom: 9 }),
      rule(['"t"'], { ...A1, top: 3, bottom: 4 }),
    );
    expect(xml).toContain('sqref="A1:A3 A6:A10"><formula1>&quot;ya&quot;</formula1>');
    expect(xml).toContain('sqref="A4:A5"><formula1>&quot;&quot;&quot;t&quot;&quot;&quot;</formula1>');
  });

  it.each([
    [0, null, 'type="decimal" operator="greaterThanOrEqual"', "<formula1>0</formula1>"],
    [null, 100, 'type="decimal" operator="lessThanOrEqual"', "<formula1>100</formula1>"],
    [0.5, 2, 'type="decimal" operator="between"', "<formula1>0.5</formula1><formula2>2</formula2>"],
  ])("bounds numbers from %j to %j", async (minimum, maximum, attributes, operands) => {
    const rule = { kind: "number", minimum, maximum, whole: false } as const;
    const xml = await sheetPart({
      kind: "validate",
      ranges: [A1],
      rule,
      strict: true,
      hint: null,
      error: null,
    });
    expect(xml).toContain(attributes);
    expect(xml).toContain(operands);
  });

  it("takes a list from another sheet", async () => {
    const source = fixedRange({ top: 0, left: 0, bottom: 39, right: 0 }, "_rujukan data");
    const rule = { kind: "listFrom", source } as const;
    const xml = await sheetPart({
      kind: "validate",
      ranges: [A1],
      rule,
      strict: true,
      hint: null,
      error: null,
    });
    expect(xml).toContain("<formula1>'_rujukan data'!$A$1:$A$40</formula1>");
  });
});

describe("sheet", () => {
  it("shows highlights in their order, each range from its own corner, none twice", async () => {
    const when = call("ISBLANK", relativeCell(0, 0));
    const edit: Edit = { kind: "highlight", ranges: [A1, { ...A1, top: 4, bottom: 6 }], when, style: { fill: "FCE4D6" } };
    const xml = await sheetPart(edit, edit);
    expect(xml.match(/<cfRule /g)).toHaveLength(2);
    expect(xml).toContain('sqref="A5:A7"><cfRule priority="2" type="expression" dxfId="0"><formula>ISBLANK(A5)</formula>');
  }); // prettier-ignore

  it("keeps merges, sizes, hidden rows and columns, frozen panes and notes", async () => {
    const sheet = await readSheet(
      writeDown("judul", "b", "c"),
      { kind: "merge", ranges: [{ ...A1, right: 3 }, A1] },
      { kind: "columnWidths", columnIndex: 0, widths: [20, 20, 8] },
      { kind: "rowHeights", rowIndex: 1, heights: [30] },
      { kind: "hideColumns", columnIndex: 5, count: 2 },
      { kind: "hideRows", rowIndex: 2, count: 1 },
      { kind: "freeze", rows: 2, columns: 1 },
      { kind: "note", rowIndex: 1, columnIndex: 0, text: "Satu <catatan>\nkedua" },
    );
    expect(sheet.getCell("D1").master.address).toBe("A1");
    expect(Math.round(sheet.getColumn(1).width ?? 0)).toBe(21);
    expect(sheet.getRow(2).height).toBe(30);
    expect([sheet.getColumn(6).hidden, sheet.getColumn(7).hidden, sheet.getRow(3).hidden]).toEqual([true, true, true]);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2, topLeftCell: "B3" });
    expect(sheet.getCell("A2").note).toBe("Satu <catatan>\nkedua");
  }); // prettier-ignore

  it.each([["F4", 14], ["A4", 9], ["A3", 8]] as const)("prints on %s (paper %d)", async (paper, number) => {
    const sheet = await readSheet(writeDown("x"), { kind: "page", setup: { ...PAGE, paper } });
    expect(sheet.pageSetup).toMatchObject({ paperSize: number, orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:3" });
    expect(sheet.headerFooter.oddFooter).toBe("&LBappeda && Litbang&RHalaman &P dari &N");
  }); // prettier-ignore

  it("spreads columns over pages side by side, the first ones repeated", async () => {
    const setup: PageSetup = { ...PAGE, pagesWide: 2, repeatColumns: [0, 2] };
    const parts = await readParts(planOf(writeDown("x"), { kind: "page", setup }));
    expect(parts.get("xl/workbook.xml")).toContain(">'Lembar'!$A:$C,'Lembar'!$1:$3</definedName>");
    const sheet = parts.get("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('fitToWidth="2" fitToHeight="0" pageOrder="overThenDown"');
  });

  it("keeps a footer within what programs take", async () => {
    const footer = { left: "a ".repeat(100), center: "b ".repeat(100), right: "{halaman}" };
    const sheet = await readSheet(writeDown("x"), { kind: "page", setup: { ...PAGE, footer } });
    expect(sheet.headerFooter.oddFooter?.length).toBeLessThanOrEqual(255);
    expect(sheet.headerFooter.oddFooter).toMatch(/&R&P$/);
  });

  it("gives rows with wrapped text the height they need, open to growing", async () => {
    const xml = await sheetPart(writeDown("kata ".repeat(30), "pendek"), format({ wrap: true }, { ...A1, bottom: 1 }));
    expect(xml).toMatch(/<row r="1" ht="[\d.]+"><c /);
    expect(xml).toContain('<row r="2"><c ');
  }); // prettier-ignore
});

describe("workbook", () => {
  it("keeps names, sheet states and title, and asks programs to recalculate", async () => {
    const workbook = await readWorkbook(formPlan("Bidang Ekonomi", 3));
    expect(workbook.worksheets.map(({ name, state }) => `${name}:${state}`)).toEqual([
      "Petunjuk:visible", "Isian:visible", "Pengesahan:visible", "_rujukan:veryHidden",
    ]); // prettier-ignore
    expect(workbook.definedNames.getRanges("status_isian").ranges).toEqual(["Pengesahan!$C$5"]);
    const parts = await readParts(formPlan("Bidang Ekonomi", 3));
    expect(parts.get("docProps/core.xml")).toContain(
      "<dc:title>Permintaan data kinerja Bidang Ekonomi</dc:title>",
    );
    expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("opens on the first visible sheet", async () => {
    const sheets = (["hidden", "visible"] as const).map((state) => ({ name: state, state, edits: [] }));
    const parts = await readParts({ ...planOf(), sheets });
    expect(parts.get("xl/workbook.xml")).toContain('activeTab="1"');
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  });
});
