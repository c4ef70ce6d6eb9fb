import type { CellRange } from "#core/workbook/snapshot";
import { WorkbookWriteError } from "./workbook-write-error";

/** Last 0-based row of a sheet. */
export const LAST_ROW_INDEX = 1_048_575;

/** Last 0-based column of a sheet (XFD). */
export const LAST_COLUMN_INDEX = 16_383;

/** `range` itself; throws `range/outside-the-sheet` when it is turned round or leaves the sheet. */
export function checkedRange(range: CellRange, sheet: string): CellRange {
  const { top, left, bottom, right } = range;
  const whole = [top, left, bottom, right].every((edge) => Number.isInteger(edge) && edge >= 0);
  if (!whole || bottom < top || right < left || bottom > LAST_ROW_INDEX || right > LAST_COLUMN_INDEX) {
    throw new WorkbookWriteError("range/outside-the-sheet", sheet, JSON.stringify(range));
  }
  return range;
}

/** Count of cells in `range`. */
export function rangeArea(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
