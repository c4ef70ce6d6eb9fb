import { HELPER_IDS } from "../form/entry-layout";
import { cellAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { Cell } from "../workbook/snapshot";
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
  const found: QuarantinedValue[] = [];
  for (const [columnIndex, cell] of grid.row(rowIndex)) {
    if (!typedColumns.includes(columnIndex) && !isForeign(cell, columns, columnIndex, all)) continue;
    if (isEmptyCell(cell)) continue;
    const address = cellAddress(rowIndex, columnIndex);
    found.push({ sheet: grid.sheet.name, cell: address, raw: textOfCell(cell), why });
  }
  return found;
}

/** What stands in a row of the form in columns that are none of the form's, from left to right. */
export function foreignValues(
  grid: SheetGrid,
  columns: MatchedColumns,
  rowIndex: number,
): readonly QuarantinedValue[] {
  return quarantineRow(grid, columns, [], { rowIndex, all: false, why: "unknown-column" });
}

function isForeign(cell: Cell, columns: MatchedColumns, columnIndex: number, all: boolean): boolean {
  if (columns.idle.has(columnIndex) || columns.columnOf.get(HELPER_IDS.key) === columnIndex) return false;
  const isFormula = cell.formula !== null;
  if (columns.formColumns.has(columnIndex)) return all && !isFormula;
  return columns.helpersKnown || !isFormula;
}
