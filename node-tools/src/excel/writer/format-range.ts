import type { CellRange } from "#core/workbook/snapshot";
import { LAST_ROW_INDEX, rangeArea } from "./sheet-limits";
import { touchColumn, touchRow, type ModelRow, type SheetModel } from "./sheet-model";
import { WorkbookWriteError } from "./workbook-write-error";

/** Gives the id of a look after a change, from its id before. */
export type LookChange = (lookId: number) => number;

/** Cells one edit may touch one by one; a range to the sheet's last row is a column format and costs nothing. */
const LARGEST_AREA = 5_000_000;

/** Lays `change` over every cell of `range`, written or not. Throws `range/too-large`. */
export function formatRange(model: SheetModel, range: CellRange, change: LookChange): void {
  if (range.bottom === LAST_ROW_INDEX) {
    formatColumns(model, range, change);
    return;
  }
  if (rangeArea(range) > LARGEST_AREA) {
    throw new WorkbookWriteError("range/too-large", model.name, JSON.stringify(range));
  }
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex += 1) {
    const row = touchRow(model, rowIndex);
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex += 1) {
      row.looks[columnIndex] = change(lookAt(model, row, columnIndex));
    }
  }
}

/** Look of a cell: its own, or its column's while nobody touched it. */
export function lookAt(model: SheetModel, row: ModelRow, columnIndex: number): number {
  return row.looks[columnIndex] ?? model.columns.get(columnIndex)?.look ?? 0;
}

function formatColumns(model: SheetModel, range: CellRange, change: LookChange): void {
  for (let rowIndex = 0; rowIndex < range.top; rowIndex += 1) {
    const row = touchRow(model, rowIndex);
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex += 1) {
      row.looks[columnIndex] = lookAt(model, row, columnIndex);
    }
  }
  for (const [rowIndex, row] of model.rows) {
    if (rowIndex < range.top) continue;
    row.looks.forEach((look, columnIndex) => {
      const inside = columnIndex >= range.left && columnIndex <= range.right;
      if (look !== undefined && inside) row.looks[columnIndex] = change(look);
    });
  }
  for (let columnIndex = range.left; columnIndex <= range.right; columnIndex += 1) {
    const column = touchColumn(model, columnIndex);
    column.look = change(column.look);
  }
}
