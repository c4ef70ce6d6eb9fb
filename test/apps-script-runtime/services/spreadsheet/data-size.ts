import { columnMismatch, rowMismatch } from "../../run/google-texts";
import { areaColumns, areaRows } from "../../world/area";
import type { Area } from "../../world/area";

/** Throws Google's text unless the rows fit the area exactly [L]. */
export function requireSize(data: readonly (readonly unknown[])[], area: Area): void {
  if (data.length !== areaRows(area)) throw new Error(rowMismatch(data.length, areaRows(area)));
  for (const row of data) {
    if (row.length !== areaColumns(area)) throw new Error(columnMismatch(row.length, areaColumns(area)));
  }
}
