import type { PlanCell } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";
import { wrappedLines } from "./measure-text";
import { DEFAULT_CHARACTERS, DEFAULT_FONT_SIZE, DEFAULT_ROW_HEIGHT } from "./sheet-defaults";
import type { ModelRow, SheetModel } from "./sheet-model";
import type { StyleBook } from "./style-book";

const POINTS_A_CHARACTER = 5.25;
const CELL_PADDING_POINTS = 3;
const LINE_FACTOR = 1.2;
const TALLEST_ROW = 409;

/** Gives the height that a row needs for its texts, in points; null where the default one is enough. */
export type RowHeightEstimate = (rowIndex: number, row: ModelRow) => number | null;

/**
 * An estimate of row heights for rows whose plan gives none. Excel fits rows by itself; LibreOffice, when it prints
 * a file it has not shown, does not, and texts would lie over each other. The estimate is written as an automatic
 * height, so that a program still grows the row when somebody types more.
 */
export function rowHeightEstimate(model: SheetModel, styles: StyleBook): RowHeightEstimate {
  const merges = mergesByRow(model);
  return (rowIndex, row) => {
    const merged = merges.get(rowIndex);
    let needed = DEFAULT_ROW_HEIGHT;
    row.values.forEach((value, columnIndex) => {
      if (value === undefined || value === null) return;
      const merge = merged?.get(columnIndex);
      if (merge !== undefined && merge.bottom > merge.top) return;
      const look = styles.look(row.looks[columnIndex] ?? 0);
      const fontSize = look.fontSize ?? DEFAULT_FONT_SIZE;
      const text = look.wrap === true ? shownText(value) : "";
      const width = text === "" ? 0 : columnsWidth(model, columnIndex, merge?.right ?? columnIndex);
      const lines = text === "" ? 1 : wrappedLines(text, width, fontSize, look.bold === true);
      needed = Math.max(needed, lines * fontSize * LINE_FACTOR + CELL_PADDING_POINTS);
    });
    const height = Math.min(TALLEST_ROW, Math.ceil(needed * 4) / 4);
    return height > DEFAULT_ROW_HEIGHT + CELL_PADDING_POINTS ? height : null;
  };
}

function mergesByRow(model: SheetModel): ReadonlyMap<number, ReadonlyMap<number, CellRange>> {
  const rows = new Map<number, Map<number, CellRange>>();
  for (const range of model.merges.values()) {
    const row = rows.get(range.top) ?? new Map<number, CellRange>();
    rows.set(range.top, row.set(range.left, range));
  }
  return rows;
}

function columnsWidth(model: SheetModel, first: number, last: number): number {
  let characters = 0;
  for (let columnIndex = first; columnIndex <= last; columnIndex += 1) {
    const column = model.columns.get(columnIndex);
    if (column?.hidden !== true) characters += column?.width ?? DEFAULT_CHARACTERS;
  }
  return Math.max(1, characters * POINTS_A_CHARACTER);
}

/** The text that may wrap; numbers and dates never do. */
function shownText(cell: PlanCell): string {
  if (typeof cell === "string") return cell;
  if (cell === null || typeof cell !== "object" || cell.kind === "date") return "";
  const shown = cell.kind === "formula" ? cell.cached : cell.text;
  return typeof shown === "string" ? shown : "";
}
