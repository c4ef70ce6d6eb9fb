import { rangeAddress } from "#core/workbook/address";
import type { Edit, SheetPlan } from "#core/workbook/plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of a character of the standard letter, and of a point. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
/** More runs of equal height than this are left to the program, which fits wrapped rows by itself. */
const MOST_HEIGHT_RUNS = 12;

/** Widths, heights, merges, hidden lines and frozen panes of a sheet. */
export function writeShape(sheet: Sheet, { edits }: SheetPlan): void {
  for (const edit of edits) shapeEdit(sheet, edit);
}

function shapeEdit(sheet: Sheet, edit: Edit): void {
  switch (edit.kind) {
    case "columnWidths":
      for (const { from, count, size } of runsOf(edit.widths))
        sheet.setColumnWidths(
          edit.columnIndex + from + 1,
          count,
          Math.round(size * PIXELS_PER_CHARACTER + 5),
        );
      return;
    case "rowHeights":
      writeHeights(sheet, edit.rowIndex, edit.heights);
      return;
    case "merge":
      for (const range of edit.ranges) sheet.getRange(rangeAddress(range)).merge();
      return;
    case "hideColumns":
      if (edit.count > 0) sheet.hideColumns(edit.columnIndex + 1, edit.count);
      return;
    case "hideRows":
      if (edit.count > 0) sheet.hideRows(edit.rowIndex + 1, edit.count);
      return;
    case "freeze":
      sheet.setFrozenRows(edit.rows);
      sheet.setFrozenColumns(edit.columns);
      return;
    case "write":
    case "format":
    case "validate":
    case "highlight":
    case "protect":
    case "note":
    case "page":
    case "chart":
  }
}

function writeHeights(sheet: Sheet, rowIndex: number, heights: readonly number[]): void {
  const runs = runsOf(heights);
  if (runs.length > MOST_HEIGHT_RUNS) return;
  for (const { from, count, size } of runs)
    sheet.setRowHeights(rowIndex + from + 1, count, Math.round(size * PIXELS_PER_POINT));
}

function runsOf(sizes: readonly number[]): readonly { from: number; count: number; size: number }[] {
  const runs: { from: number; count: number; size: number }[] = [];
  for (const [index, size] of sizes.entries()) {
    const last = runs[runs.length - 1];
    if (last?.size === size) last.count += 1;
    else runs.push({ from: index, count: 1, size });
  }
  return runs;
}
