import { GOOGLE } from "../../run/google-texts";
import { parseA1 } from "../../values/a1";
import { areaOf } from "../../world/area";
import type { Area } from "../../world/area";
import type { SheetState } from "../../world/sheet-state";

/** The rectangle of `getRange(row, column, rows, columns)`; throws Google's texts for what lies outside [L]. */
export function areaFromArguments(
  sheet: SheetState,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new Error("The starting row of the range is too small.");
  if (column < 1) throw new Error("The starting column of the range is too small.");
  if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  const area = areaOf(Math.trunc(row) - 1, Math.trunc(column) - 1, Math.trunc(rows), Math.trunc(columns));
  if (area.bottom >= sheet.maxRows || area.right >= sheet.maxColumns) throw new Error(GOOGLE.outside);
  return area;
}

/** The rectangle of an A1 text on this sheet; open ends reach the sheet's edge. */
export function areaFromText(sheet: SheetState, text: string): Area {
  const parsed = parseA1(text);
  if (parsed === null || (parsed.sheetName !== null && parsed.sheetName !== sheet.name))
    throw new Error(GOOGLE.rangeNotFound);
  const area = {
    top: parsed.top,
    left: parsed.left,
    bottom: parsed.bottom ?? sheet.maxRows - 1,
    right: parsed.right ?? sheet.maxColumns - 1,
  };
  if (area.bottom >= sheet.maxRows || area.right >= sheet.maxColumns) throw new Error(GOOGLE.outside);
  return area;
}
