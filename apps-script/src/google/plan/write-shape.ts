import { rangeAddress } from "#core/workbook/address";
import type { Edit, SheetPlan } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";

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
      for (const range of mergeBlocks(edit.ranges)) {
        const cells = sheet.getRange(rangeAddress(range.block));
        if (range.isAcross) cells.mergeAcross();
        else cells.merge();
      }
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

interface MergeBlock {
  readonly block: CellRange;
  /** True for a block of rows that are merged each for itself. */
  readonly isAcross: boolean;
}

/** Merges of one row each that stand under one another and are equally wide, as one block: one call for all of them. */
function mergeBlocks(ranges: readonly CellRange[]): readonly MergeBlock[] {
  const blocks: MergeBlock[] = [];
  for (const range of ranges) {
    const last = blocks[blocks.length - 1];
    const isRow = range.top === range.bottom;
    const goesOn =
      last?.isAcross === true &&
      isRow &&
      last.block.bottom === range.top - 1 &&
      last.block.left === range.left &&
      last.block.right === range.right;
    if (goesOn) blocks[blocks.length - 1] = { ...last, block: { ...last.block, bottom: range.bottom } };
    else blocks.push({ block: range, isAcross: isRow });
  }
  return blocks;
}
