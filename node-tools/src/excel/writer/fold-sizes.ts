import type { Edit } from "#core/workbook/plan";
import { checkedRange } from "./sheet-limits";
import { touchColumn, touchRow, type SheetModel } from "./sheet-model";
import { WorkbookWriteError } from "./workbook-write-error";

/** Widest column in characters and highest row in points that programs take; larger ones are written as these. */
const WIDEST_COLUMN = 254;
const TALLEST_ROW = 409;

/** An edit that sizes or hides rows or columns. */
export type SizeEdit = Extract<Edit, { kind: "columnWidths" | "rowHeights" | "hideColumns" | "hideRows" }>;

/** Lays `edit` over `model`. Throws `range/outside-the-sheet` and `size/bad`. */
export function foldSizes(model: SheetModel, edit: SizeEdit): void {
  switch (edit.kind) {
    case "columnWidths":
      checkSpan(model, "columns", edit.columnIndex, edit.widths.length);
      edit.widths.forEach((width, i) => {
        touchColumn(model, edit.columnIndex + i).width = checkedSize(width, WIDEST_COLUMN, model);
      });
      return;
    case "rowHeights":
      checkSpan(model, "rows", edit.rowIndex, edit.heights.length);
      edit.heights.forEach((height, i) => {
        touchRow(model, edit.rowIndex + i).height = checkedSize(height, TALLEST_ROW, model);
      });
      return;
    case "hideColumns":
      checkSpan(model, "columns", edit.columnIndex, edit.count);
      for (let i = 0; i < edit.count; i += 1) touchColumn(model, edit.columnIndex + i).hidden = true;
      return;
    case "hideRows":
      checkSpan(model, "rows", edit.rowIndex, edit.count);
      for (let i = 0; i < edit.count; i += 1) touchRow(model, edit.rowIndex + i).hidden = true;
      return;
  }
}

function checkSpan(model: SheetModel, axis: "rows" | "columns", first: number, count: number): void {
  if (count === 0) return;
  const last = first + count - 1;
  const range =
    axis === "rows"
      ? { top: first, bottom: last, left: 0, right: 0 }
      : { top: 0, bottom: 0, left: first, right: last };
  checkedRange(range, model.name);
}

function checkedSize(size: number, largest: number, model: SheetModel): number {
  if (!Number.isFinite(size) || size < 0) throw new WorkbookWriteError("size/bad", model.name, String(size));
  return Math.min(size, largest);
}
