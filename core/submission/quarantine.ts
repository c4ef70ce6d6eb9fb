import type { FormDefinition } from "../form/definition";
import { HELPER_IDS } from "../form/entry-layout";
import { cellAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { MatchedColumns } from "./match-columns";
import type { QuarantinedValue } from "./submission";

/** What was typed in the input columns of a row that belongs to nobody, from left to right. */
export function quarantineRow(
  grid: SheetGrid,
  rowIndex: number,
  typedColumns: readonly number[],
  why: QuarantinedValue["why"],
): readonly QuarantinedValue[] {
  return typedColumns.flatMap((columnIndex) => valueAt(grid, rowIndex, columnIndex, why));
}

/** What stands, in the rows of the table, in columns that are none of the form's, and in second copies of a column. */
export function unknownColumns(
  grid: SheetGrid,
  columns: MatchedColumns,
  definition: FormDefinition,
  rowIndices: readonly number[],
): readonly QuarantinedValue[] {
  const helpers = helperColumns(grid, columns);
  const known = new Set([...columns.columnOf.values(), ...helpers]);
  const ordered = [...rowIndices].sort((a, b) => a - b);
  return ordered.flatMap((rowIndex) =>
    [...grid.row(rowIndex).keys()]
      .filter((columnIndex) => !known.has(columnIndex) && !isHelperPlace(columns, definition, columnIndex))
      .flatMap((columnIndex) => valueAt(grid, rowIndex, columnIndex, "unknown-column")),
  );
}

function valueAt(
  grid: SheetGrid,
  rowIndex: number,
  columnIndex: number,
  why: QuarantinedValue["why"],
): readonly QuarantinedValue[] {
  const cell = grid.cell(rowIndex, columnIndex);
  if (isEmptyCell(cell)) return [];
  return [{ sheet: grid.sheet.name, cell: cellAddress(rowIndex, columnIndex), raw: textOfCell(cell), why }];
}

/** The columns of the helper formulas, found by their ids in the row of ids. */
function helperColumns(grid: SheetGrid, columns: MatchedColumns): readonly number[] {
  const ids: readonly string[] = Object.values(HELPER_IDS);
  const found = [...grid.row(columns.firstRow - 1)].filter(([, cell]) =>
    ids.includes(textOfCell(cell).trim()),
  );
  return found.map(([columnIndex]) => columnIndex);
}

/** A sheet that lost its ids has its helper columns, which hold nothing but formulas, right of the last known one. */
function isHelperPlace(columns: MatchedColumns, definition: FormDefinition, columnIndex: number): boolean {
  if (!columns.repaired) return false;
  const last = Math.max(...columns.columnOf.values());
  return columnIndex > last && columnIndex <= last + definition.fields.length;
}
