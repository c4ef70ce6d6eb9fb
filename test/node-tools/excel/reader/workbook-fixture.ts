import type { Cell, SheetSnapshot } from "#core/workbook/snapshot";
import { cellAddress } from "#core/workbook/address";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import type { ReadLimits } from "#node/excel/reader/read-limits";
import type { ReadNote } from "#node/excel/reader/read-note";
import type { ReadOptions } from "#node/excel/reader/read-options";
import { readWorkbook, type ReadResult } from "#node/excel/reader/read-workbook";
import { zipOf, type FixtureEntry } from "./zip-fixture";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts of a workbook with one sheet; each may be replaced whole. */
export interface WorkbookFixture {
  /** Inside `<sheetData>`. */
  readonly rows?: string;
  /** After `</sheetData>`. */
  readonly after?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string | Uint8Array;
  /** Inside `<sst>`. */
  readonly strings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<workbook>`, after `<sheets>`. */
  readonly workbook?: string;
  readonly workbookPr?: string;
  readonly sheetName?: string;
  readonly extra?: readonly FixtureEntry[];
}

/** A sheet part around `rows`. */
export function sheetXml(rows: string, after = "", head = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The entries of an .xlsx. */
export function workbookEntries(fixture: WorkbookFixture): readonly FixtureEntry[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return [
    { name: "_rels/.rels", content: relations(relation("r0", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${fixture.workbookPr ?? ""}<sheets><sheet name="${fixture.sheetName ?? "Isian"}" sheetId="1" r:id="r1"/></sheets>${fixture.workbook ?? ""}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        relation("r1", "worksheet", "worksheets/sheet1.xml") +
          relation("r2", "sharedStrings", "/xl/sharedStrings.xml") +
          relation("r3", "styles", "styles.xml"),
      ),
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: fixture.sheet ?? sheetXml(fixture.rows ?? "", fixture.after),
    },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${fixture.strings ?? ""}</sst>` },
    { name: "xl/styles.xml", content: `<styleSheet xmlns="${MAIN}">${fixture.styles ?? ""}</styleSheet>` },
    ...(fixture.extra ?? []),
  ];
}

/** A relationships part. */
export function relations(list: string): string {
  return `<Relationships xmlns="${PACKAGE}">${list}</Relationships>`;
}

/** Reads `bytes` as the Node companion does. */
export function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult {
  return readWorkbook(bytes, { inflate: inflateWithNode, crc32: crc32WithNode, limits });
}

/** Reads a fixture. */
export function readFixture(
  fixture: WorkbookFixture,
  limits: Partial<ReadLimits> = {},
  other: Partial<ReadOptions> = {},
): ReadResult {
  const options = { inflate: inflateWithNode, crc32: crc32WithNode, limits, ...other };
  return readWorkbook(zipOf(workbookEntries(fixture)), options);
}

/** The first sheet of a fixture; fails when it is not read. */
export function firstSheet(fixture: WorkbookFixture): SheetSnapshot {
  const result = readFixture(fixture);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  const [sheet] = result.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Cells of a sheet by A1 address. */
export function cellsOf(sheet: SheetSnapshot): Readonly<Record<string, Cell>> {
  const cells = sheet.rows.flatMap((row) =>
    row.cells.map((placed) => [cellAddress(row.rowIndex, placed.columnIndex), placed.cell] as const),
  );
  return Object.fromEntries(cells);
}

/** Notes of a fixture that is read. */
export function notesOf(fixture: WorkbookFixture): readonly ReadNote[] {
  const result = readFixture(fixture);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.notes;
}

/** "ok", or the code of the fault with its reason or measure. */
export function outcome(result: ReadResult): string {
  if (result.ok) return "ok";
  const { fault } = result;
  if (fault.code === "file/damaged") return `${fault.code} ${fault.reason}`;
  return fault.code === "file/too-large" ? `${fault.code} ${fault.measure}` : fault.code;
}
