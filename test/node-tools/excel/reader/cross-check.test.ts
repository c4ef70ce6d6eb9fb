import XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { loadExcelts, valuesByExcelts } from "./excelts-reader";
import { PROGRAMS } from "./other-programs";
import { plainValue, plainValues, type PlainValues } from "./plain-values";
import { sampleWorkbook } from "./sample-workbook";
import { cellsOf, read } from "./workbook-fixture";

const original = await sampleWorkbook();
const excelts = await loadExcelts();
if (typeof excelts === "string") console.log(`Skipped: comparison with excelts (${excelts})`);

function workbookOf(bytes: Uint8Array): WorkbookSnapshot {
  const result = read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

/** Values by SheetJS; error cells carry their text in `w`. */
function valuesBySheetJs(bytes: Uint8Array): PlainValues {
  const book = XLSX.read(bytes, { UTC: true, cellDates: true, dense: false });
  const values: Record<string, string> = {};
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {}) as [string, XLSX.CellObject][]) {
      if (address.startsWith("!")) continue;
      const text = cell.t === "e" ? (cell.w ?? null) : plainValue(cell.v);
      if (text !== null) values[`${name}!${address}`] = text;
    }
  }
  return values;
}

/** What the programs make of a hidden and a veryHidden sheet. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  exceljs: ["hidden", "veryHidden"],
  LibreOffice: ["hidden", "hidden"],
  Gnumeric: ["visible", "visible"],
  openpyxl: ["hidden", "veryHidden"],
};

/** Places of the formulas that give text. */
function formulaTexts(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const places = workbook.sheets.flatMap((sheet) =>
    Object.entries(cellsOf(sheet))
      .filter(([, cell]) => cell.kind === "text" && cell.formula !== null)
      .map(([address]) => `${sheet.name}!${address}`),
  );
  return new Set(places);
}

describe.each([{ name: "exceljs", missing: null, resave: (bytes: Uint8Array) => bytes }, ...PROGRAMS])(
  "a workbook saved by $name",
  ({ name, missing, resave }) => {
    if (missing !== null) {
      console.log(`Skipped: ${missing}`);
      it.skip(missing, () => undefined);
      return;
    }
    const bytes = resave(original);
    const workbook = workbookOf(bytes);

    it("says the same to us and to SheetJS, cell by cell", () => {
      const ours = plainValues(workbook);
      expect(Object.keys(ours).length).toBeGreaterThan(200);
      expect(ours).toEqual(valuesBySheetJs(bytes));
    });

    it.skipIf(typeof excelts === "string")("says the same to us and to excelts, cell by cell", async () => {
      if (typeof excelts === "string") return;
      const theirs = await valuesByExcelts(excelts, bytes);
      // Gnumeric keeps the text a formula gives among the shared strings; excelts takes its index for the value.
      const leftOut = name === "Gnumeric" ? formulaTexts(workbook) : new Set<string>();
      const compared = (values: PlainValues): PlainValues =>
        Object.fromEntries(Object.entries(values).filter(([place]) => !leftOut.has(place)));
      expect(compared(plainValues(workbook))).toEqual(compared(theirs));
    });

    it("keeps formulas, names and merges", () => {
      const [entry] = workbook.sheets;
      const cells = entry === undefined ? {} : cellsOf(entry);
      expect(cells["F4"]?.formula?.replaceAll(" ", "")).toBe("IF(N(C4)=0,0,ROUND(E4/C4,4))");
      expect(entry?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 7 }]);
      expect(workbook.names.map((one) => [one.name, one.refersTo])).toEqual(
        expect.arrayContaining([
          ["status_isian", "Pengesahan!$C$5"],
          ["daftar_satuan", "'Acuan & satuan'!$A$1:$A$5"],
        ]),
      );
      expect(workbook.sheets.map((sheet) => sheet.state)).toEqual([
        "visible",
        "visible",
        ...(STATES[name] ?? []),
      ]);
    });
  },
);
