import { NOWHERE } from "../validation/finding";
import type { Place } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import type { RegisterTable } from "./register-tables";

/** The place of a whole table: its file and, in a workbook, its sheet. */
export function tablePlace(table: RegisterTable): Place {
  return { ...NOWHERE, file: table.file, sheet: table.sheet };
}

/** The place of a row; with a column, of one cell, which has an address only in a workbook. */
export function rowPlace(
  table: RegisterTable,
  rowNumber: number,
  column: { readonly label: string | null; readonly columnIndex: number } | null = null,
): Place {
  const cell =
    table.sheet === null || column === null ? null : cellAddress(rowNumber - 1, column.columnIndex);
  return { ...tablePlace(table), rowNumber, cell, column: column?.label ?? null };
}
