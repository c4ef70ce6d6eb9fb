import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Edit, PlanCell, WorkbookPlan } from "#core/workbook/plan";
import { writeWorkbook } from "#node/excel/writer/write-workbook";

/** A workbook of one visible sheet "Lembar" with `edits`. */
export function planOf(...edits: readonly Edit[]): WorkbookPlan {
  return { title: "Uji", sheets: [{ name: "Lembar", state: "visible", edits }], names: [] };
}

/** The edit that writes `values` below each other in column A. */
export function writeDown(...values: readonly PlanCell[]): Edit {
  return { kind: "write", rowIndex: 0, columnIndex: 0, cells: values.map((value) => [value]) };
}

/** The sheet "Lembar" of the file made of `edits`, as exceljs reads it. */
export async function readSheet(...edits: readonly Edit[]): Promise<ExcelJS.Worksheet> {
  const workbook = await readWorkbook(planOf(...edits));
  const sheet = workbook.getWorksheet("Lembar");
  if (sheet === undefined) throw new Error("exceljs finds no sheet");
  return sheet;
}

/** The file that shows `plan`, as exceljs reads it. */
export async function readWorkbook(plan: WorkbookPlan): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook(plan);
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The parts of the file that shows `plan`, by path, as text. */
export async function readParts(plan: WorkbookPlan): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await writeWorkbook(plan));
  const decoder = new TextDecoder();
  return new Map(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** The part of the only sheet made of `edits`. */
export async function sheetPart(...edits: readonly Edit[]): Promise<string> {
  return (await readParts(planOf(...edits))).get("xl/worksheets/sheet1.xml") ?? "";
}
