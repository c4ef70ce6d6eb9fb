import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { CELLS, RUN, ScriptObject } from "../../run/script-object";
import { areaOf } from "../../world/area";
import type { SheetState } from "../../world/sheet-state";
import { editableSheet, sheetState } from "./book";
import type { Book } from "./book";
import { shiftLines } from "./sheet-lines";

/** Keys of a sheet's position, out of a script's reach. */
export const BOOK = Symbol("book");
export const SHEET_ID = Symbol("sheet id");

/** Rows, columns and how they are shown. */
export abstract class SheetStructure extends ScriptObject {
  readonly [BOOK]: Book;
  readonly [SHEET_ID]: number;

  constructor(run: Run, book: Book, sheetId: number) {
    super(run);
    this[BOOK] = book;
    this[SHEET_ID] = sheetId;
  }

  override get [CELLS](): number {
    return 1;
  }

  getMaxRows(): number {
    return stateOf(this).maxRows;
  }
  getMaxColumns(): number {
    return stateOf(this).maxColumns;
  }
  getLastRow(): number {
    return stateOf(this).content.extent().rows;
  }
  getLastColumn(): number {
    return stateOf(this).content.extent().columns;
  }
  insertRowsBefore(before: number, count: number): this {
    return shifted(this, "row", before - 1, count);
  }
  insertRowsAfter(after: number, count: number): this {
    return shifted(this, "row", after, count);
  }
  insertRowBefore(before: number): this {
    return shifted(this, "row", before - 1, 1);
  }
  insertRowAfter(after: number): this {
    return shifted(this, "row", after, 1);
  }
  insertRows(row: number, count = 1): void {
    shifted(this, "row", row - 1, count);
  }
  deleteRow(row: number): this {
    return shifted(this, "row", row - 1, -1);
  }
  deleteRows(row: number, count: number): void {
    shifted(this, "row", row - 1, -count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return shifted(this, "column", before - 1, count);
  }
  insertColumnsAfter(after: number, count: number): this {
    return shifted(this, "column", after, count);
  }
  insertColumnBefore(before: number): this {
    return shifted(this, "column", before - 1, 1);
  }
  insertColumnAfter(after: number): this {
    return shifted(this, "column", after, 1);
  }
  insertColumns(column: number, count = 1): void {
    shifted(this, "column", column - 1, count);
  }
  deleteColumn(column: number): this {
    return shifted(this, "column", column - 1, -1);
  }
  deleteColumns(column: number, count: number): void {
    shifted(this, "column", column - 1, -count);
  }
  setFrozenRows(rows: number): void {
    if (rows >= editedState(this).maxRows) throw new Error("You can't freeze all visible rows on the sheet.");
    editedState(this).frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    if (columns >= editedState(this).maxColumns)
      throw new Error("You can't freeze all visible columns on the sheet.");
    editedState(this).frozenColumns = columns;
  }
  getFrozenRows(): number {
    return stateOf(this).frozenRows;
  }
  getFrozenColumns(): number {
    return stateOf(this).frozenColumns;
  }
  hideRows(row: number, count = 1): void {
    editedState(this).hiddenRows = lines(stateOf(this).hiddenRows, row - 1, count, true);
  }
  showRows(row: number, count = 1): void {
    editedState(this).hiddenRows = lines(stateOf(this).hiddenRows, row - 1, count, false);
  }
  hideColumns(column: number, count = 1): void {
    editedState(this).hiddenColumns = lines(stateOf(this).hiddenColumns, column - 1, count, true);
  }
  showColumns(column: number, count = 1): void {
    editedState(this).hiddenColumns = lines(stateOf(this).hiddenColumns, column - 1, count, false);
  }
  isRowHiddenByUser(row: number): boolean {
    return stateOf(this).hiddenRows.has(row - 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    return stateOf(this).hiddenColumns.has(column - 1);
  }
  isRowHiddenByFilter(): boolean {
    return false;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    requireLines(stateOf(this).maxColumns, column, count);
    editedState(this).columnWidths = sized(stateOf(this).columnWidths, column - 1, count, width);
    return this;
  }
  getColumnWidth(column: number): number {
    return stateOf(this).columnWidths.get(column - 1) ?? 100;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    requireLines(stateOf(this).maxRows, row, count);
    editedState(this).rowHeights = sized(stateOf(this).rowHeights, row - 1, count, height);
    return this;
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  getRowHeight(row: number): number {
    return stateOf(this).rowHeights.get(row - 1) ?? 21;
  }
  /** Widths are not computed from texts: a resize leaves them as they are. */
  autoResizeColumns(): this {
    editedState(this);
    return this;
  }
  autoResizeColumn(): this {
    return this.autoResizeColumns();
  }
  autoResizeRows(): this {
    return this.autoResizeColumns();
  }
}

/** The state of a sheet for reading. */
export function stateOf(sheet: SheetStructure): SheetState {
  return sheetState(sheet[BOOK], sheet[SHEET_ID]);
}

/** The state of a sheet for changing it as a whole, which a sheet protection refuses. */
export function editedState(sheet: SheetStructure): SheetState {
  sheet[RUN].wrote(sheet[BOOK].id, 1);
  return editableSheet(sheet[BOOK], sheet[SHEET_ID], areaOf(0, 0, 1, 1));
}

function shifted<S extends SheetStructure>(sheet: S, axis: "row" | "column", at: number, count: number): S {
  shiftLines(sheet[BOOK], sheet[SHEET_ID], axis, at, count);
  return sheet;
}

function lines(old: ReadonlySet<number>, first: number, count: number, present: boolean): Set<number> {
  const next = new Set(old);
  for (let line = first; line < first + count; line += 1) {
    if (present) next.add(line);
    else next.delete(line);
  }
  return next;
}

function sized(
  old: ReadonlyMap<number, number>,
  first: number,
  count: number,
  size: number,
): Map<number, number> {
  const next = new Map(old);
  for (let line = first; line < first + count; line += 1) next.set(line, size);
  return next;
}

function requireLines(max: number, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > max) throw new Error(GOOGLE.outside);
}
