import { HELPER_IDS } from "../form/entry-layout";
import { cellAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { MatchedColumns } from "./match-columns";
import type { QuarantinedValue } from "./submission";

/** What is set aside of a row, and why: `all` is whatever was typed in it, else the form's own texts stay out. */
export interface SetAside {
  readonly rowIndex: number;
  readonly all: boolean;
  readonly why: QuarantinedValue["why"];
}

/**
 * The values of a row that belong to none of the form's rows and columns, from left to right: what stands in input
 * columns, and what stands in columns that the form does not have. Formulas there are the form's own helpers unless
 * these are all accounted for.
 */
export function quarantineRow(
  grid: SheetGrid,
  columns: MatchedColumns,
  typedColumns: readonly number[],
  { rowIndex, all, why }: SetAside,
): readonly QuarantinedValue[] {
  const typed = new Set(typedColumns);
  return [...grid.row(rowIndex).keys()]
    .filter((columnIndex) => typed.has(columnIndex) || isForeign(grid, columns, rowIndex, columnIndex, all))
    .flatMap((columnIndex) => valueAt(grid, rowIndex, columnIndex, why));
}

/** What stands in a row of the form in columns that are none of the form's, from left to right. */
export function foreignValues(
  grid: SheetGrid,
  columns: MatchedColumns,
  rowIndex: number,
): readonly QuarantinedValue[] {
  return quarantineRow(grid, columns, [], { rowIndex, all: false, why: "unknown-column" });
}

function isForeign(
  grid: SheetGrid,
  columns: MatchedColumns,
  rowIndex: number,
  columnIndex: number,
  all: boolean,
): boolean {
  if (columns.idle.has(columnIndex) || columns.columnOf.get(HELPER_IDS.key) === columnIndex) return false;
  const isFormula = grid.cell(rowIndex, columnIndex).formula !== null;
  if (columns.formColumns.has(columnIndex)) return all && !isFormula;
  return columns.helpersKnown || !isFormula;
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
