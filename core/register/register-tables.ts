import type { Cell } from "../workbook/snapshot";

/** The four tables of the register, by the names of their sheets and files. */
export type TableName = "instansi" | "unit" | "pejabat" | "indikator";

/** The tables in the order in which they are read and reported. */
export const TABLE_NAMES: readonly TableName[] = ["instansi", "unit", "pejabat", "indikator"];

/** One record; `rowNumber` is 1-based: the sheet's row, or the first line of the record in a CSV. */
export interface TableRow {
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

/** One table as read: the first row is its header. `sheet` is null when the file is a CSV. */
export interface RegisterTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: readonly TableRow[];
}

/** What a register is parsed from; null for a table that was not found. */
export type RegisterTables = { readonly [T in TableName]: RegisterTable | null };

/** A row of typed text, as a CSV gives it; "" becomes a blank cell. */
export function textRow(rowNumber: number, texts: readonly string[]): TableRow {
  return { rowNumber, cells: texts.map(textCell) };
}

/** A typed cell of `text`; blank for the empty text. */
export function textCell(text: string): Cell {
  return text === ""
    ? { kind: "blank", value: null, formula: null }
    : { kind: "text", value: text, formula: null };
}
