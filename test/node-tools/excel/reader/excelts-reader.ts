import { plainValue, type PlainValues } from "./plain-values";

/** As much of excelts as the comparison needs. */
export interface Excelts {
  readonly Workbook: new () => ExceltsWorkbook;
}

interface ExceltsWorkbook {
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
  readonly worksheets: readonly ExceltsSheet[];
}

interface ExceltsSheet {
  readonly name: string;
  eachRow(visit: (row: { eachCell(visit: (cell: ExceltsCell) => void): void }) => void): void;
}

interface ExceltsCell {
  readonly address: string;
  readonly value: unknown;
  readonly master: ExceltsCell;
}

// A variable, so that the types compile where the package is absent.
const PACKAGE: string = "@cj-tech-master/excelts";

/** The library, or why it cannot be used here. */
export async function loadExcelts(): Promise<Excelts | string> {
  try {
    return (await import(/* @vite-ignore */ PACKAGE)) as Excelts;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

/** Values by excelts: objects unwrapped, the cells under a merge left out. */
export async function valuesByExcelts({ Workbook }: Excelts, bytes: Uint8Array): Promise<PlainValues> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const values: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const text = cell.master.address === cell.address ? plainValue(unwrapped(cell.value)) : null;
        if (text !== null) values[`${sheet.name}!${cell.address}`] = text;
      });
    });
  }
  return values;
}

/** The value inside the object by which excelts tells a formula, an error, rich text or a link. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if ("error" in value) return { toJSON: () => value.error };
  if ("richText" in value)
    return (value.richText as readonly { text: string }[]).map((run) => run.text).join("");
  if ("formula" in value || "sharedFormula" in value)
    return unwrapped((value as { result?: unknown }).result);
  return value;
}
