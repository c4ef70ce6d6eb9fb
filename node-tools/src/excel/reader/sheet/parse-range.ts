import { parseAddress } from "#core/workbook/address";
import type { CellRange } from "#core/workbook/snapshot";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "./cell-place";

/** The rectangle of an A1 range ("A1:C3", or "B2" alone), or null when it is none that fits on a sheet. */
export function parseRange(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(":");
  const a = parseAddress(first ?? "");
  const b = second === undefined ? a : parseAddress(second);
  if (a === null || b === null || rest.length > 0) return null;
  const range = {
    top: Math.min(a.rowIndex, b.rowIndex),
    left: Math.min(a.columnIndex, b.columnIndex),
    bottom: Math.max(a.rowIndex, b.rowIndex),
    right: Math.max(a.columnIndex, b.columnIndex),
  };
  return range.bottom <= LAST_ROW_INDEX && range.right <= LAST_COLUMN_INDEX ? range : null;
}
