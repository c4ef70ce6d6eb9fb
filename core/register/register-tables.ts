import { BLANK_CELL } from "../workbook/snapshot";
import type { Cell, PlacedCell } from "../workbook/snapshot";

/** The four tables that every register has, by the names of their sheets and files. */
export type RequiredTable = "instansi" | "unit" | "pejabat" | "indikator";

/** Every table of a register: `rencana` is there only where a Renja is evaluated. */
export type TableName = RequiredTable | "rencana";

/** The tables that a new register is made with. */
export const REQUIRED_TABLES: readonly RequiredTable[] = ["instansi", "unit", "pejabat", "indikator"];

/** All tables in the order in which they are read and reported. */
export const TABLE_NAMES: readonly TableName[] = [...REQUIRED_TABLES, "rencana"];

/** One record; `rowNumber` is 1-based: the sheet's row, or the first line of the record in a CSV. Cells are sparse. */
export interface TableRow {
  readonly rowNumber: number;
  readonly cells: readonly PlacedCell[];
}

/** One table as read, title rows included. `sheet` is null when the file is a CSV. */
export interface RegisterTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: readonly TableRow[];
}

/** What a register is parsed from; null for a table that was not found. */
export type RegisterTables = { readonly [T in RequiredTable]: RegisterTable | null } & {
  readonly rencana?: RegisterTable | null;
};

/** A row of typed text, as a CSV gives it; "" is a blank cell. */
export function textRow(rowNumber: number, texts: readonly string[]): TableRow {
  const cells = texts.map((text, columnIndex): PlacedCell => ({ columnIndex, cell: textCell(text) }));
  return { rowNumber, cells };
}

/** The cell of `row` in a column; blank where the row has none. */
export function cellAt(row: TableRow, columnIndex: number): Cell {
  return row.cells.find((placed) => placed.columnIndex === columnIndex)?.cell ?? BLANK_CELL;
}

/** True when the cell shows nothing: blank, or text made of spaces. */
export function isBlankCell(cell: Cell): boolean {
  return cell.kind === "blank" || (cell.kind === "text" && cell.value.trim() === "");
}

function textCell(text: string): Cell {
  return text === "" ? BLANK_CELL : { kind: "text", value: text, formula: null };
}
