import type { CheckedSubset } from "../../run/checked-subset";
import { NotImplemented } from "../../run/errors";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import { RUN } from "../../run/script-object";
import { formatA1 } from "../../values/a1";
import { areaColumns, areaContains, areaOf, areaRows, areasMeet, forEachCell } from "../../world/area";
import type { Area } from "../../world/area";
import { sheetState } from "./book";
import { copyCells } from "./copy-cells";
import type { CopyWhat } from "./copy-cells";
import { DataValidationBuilder } from "./data-validation";
import { enumName } from "../../run/enum-member";
import { Filter } from "./filter";
import { addMetadata, metadataAt } from "./metadata";
import { editedSheet, PLACE, Placed } from "./place";
import { editRefusal } from "./protection-rules";
import { protect } from "./protection";
import { RangeContent } from "./range-content";
import { provideRanges, rangeAt } from "./range-factory";
import { sheetAt } from "./sheet-factory";
import { sortRows } from "./sort-rows";

/** A rectangle of cells of one sheet. */
export class Range extends RangeContent implements CheckedSubset<GoogleAppsScript.Spreadsheet.Range> {
  readonly className = "Range";

  getA1Notation(): string {
    return formatA1(this[PLACE].area);
  }
  getRow(): number {
    return this[PLACE].area.top + 1;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getColumn(): number {
    return this[PLACE].area.left + 1;
  }
  getLastRow(): number {
    return this[PLACE].area.bottom + 1;
  }
  getLastColumn(): number {
    return this[PLACE].area.right + 1;
  }
  getNumRows(): number {
    return areaRows(this[PLACE].area);
  }
  getNumColumns(): number {
    return areaColumns(this[PLACE].area);
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getSheet(): unknown {
    return sheetAt(this[RUN], this[PLACE].book, this[PLACE].sheetId);
  }
  getGridId(): number {
    return this[PLACE].sheetId;
  }
  getCell(row: number, column: number): Placed {
    const { area } = this[PLACE];
    if (row < 1 || column < 1 || row > areaRows(area) || column > areaColumns(area))
      throw new Error("Cell reference out of range");
    return moved(this, areaOf(area.top + row - 1, area.left + column - 1, 1, 1));
  }
  offset(
    rows: number,
    columns: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): Placed {
    const { area, book, sheetId } = this[PLACE];
    const wanted = areaOf(area.top + rows, area.left + columns, numRows, numColumns);
    const sheet = sheetState(book, sheetId);
    const outside =
      wanted.top < 0 || wanted.left < 0 || wanted.bottom >= sheet.maxRows || wanted.right >= sheet.maxColumns;
    if (outside || numRows < 1 || numColumns < 1) throw new Error(GOOGLE.outside);
    return moved(this, wanted);
  }
  canEdit(): boolean {
    const { book, sheetId, area } = this[PLACE];
    return editRefusal(book, sheetId, area) === null;
  }
  activate(): this {
    return this;
  }
  merge(): this {
    const { area } = this[PLACE];
    const sheet = editedSheet(this);
    requireWholeMerges(sheet.merges, area);
    sheet.merges = [...sheet.merges.filter((merge) => !areasMeet(merge, area)), area];
    forEachCell(area, (row, column) => {
      if (row !== area.top || column !== area.left) sheet.content.set(row, column, undefined);
    });
    return this;
  }
  mergeAcross(): this {
    const { area } = this[PLACE];
    for (let row = area.top; row <= area.bottom; row += 1)
      new Range(this[RUN], { ...this[PLACE], area: { ...area, top: row, bottom: row } }).merge();
    return this;
  }
  breakApart(): this {
    const sheet = editedSheet(this, 1);
    requireWholeMerges(sheet.merges, this[PLACE].area);
    sheet.merges = sheet.merges.filter((merge) => !areasMeet(merge, this[PLACE].area));
    return this;
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }
  getMergedRanges(): Placed[] {
    const { book, sheetId, area } = this[PLACE];
    return sheetState(book, sheetId)
      .merges.filter((merge) => areasMeet(merge, area))
      .map((merge) => moved(this, merge));
  }
  protect(): unknown {
    const { book, sheetId, area } = this[PLACE];
    return protect(this[RUN], book, sheetId, area);
  }
  copyTo(destination: unknown, second?: unknown, transposed = false): void {
    if (!(destination instanceof Placed)) throw new Error("Invalid argument: destination");
    if (transposed) throw new NotImplemented("Range.copyTo(transposed)");
    copyCells(this, destination, copyWhat(second));
  }
  moveTo(target: unknown): void {
    if (!(target instanceof Placed)) throw new Error("Invalid argument: target");
    copyCells(this, target, "all");
    this.clear();
  }
  sort(spec: unknown): this {
    sortRows(this, spec);
    return this;
  }
  insertCheckboxes(): this {
    return this.setDataValidation(new DataValidationBuilder(this[RUN]).requireCheckbox().build()).setValue(
      false,
    );
  }
  removeCheckboxes(): this {
    return this.setDataValidation(null).clearContent();
  }
  isChecked(): boolean | null {
    const value = this.getValue();
    return typeof value === "boolean" ? value : null;
  }
  createFilter(): Filter {
    const sheet = editedSheet(this);
    if (sheet.filter !== null)
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = this[PLACE].area;
    return new Filter(this[RUN], this[PLACE]);
  }
  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(this[RUN], this[PLACE].book, this.#metadataPlace(), key, second, third);
    return this;
  }
  getDeveloperMetadata(): unknown[] {
    return metadataAt(this[RUN], this[PLACE].book, this.#metadataPlace());
  }

  /** Only whole rows and columns can carry metadata [L]. */
  #metadataPlace(): { type: "ROW" | "COLUMN"; sheetId: number; index: number } {
    const { book, sheetId, area } = this[PLACE];
    const sheet = sheetState(book, sheetId);
    const wholeRow = areaRows(area) === 1 && area.left === 0 && area.right === sheet.maxColumns - 1;
    const wholeColumn = areaColumns(area) === 1 && area.top === 0 && area.bottom === sheet.maxRows - 1;
    if (wholeRow) return { type: "ROW", sheetId, index: area.top };
    if (wholeColumn) return { type: "COLUMN", sheetId, index: area.left };
    throw new Error(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  }
}
exposed(Range);
provideRanges((run, place) => new Range(run, place));

function moved(range: Placed, area: Placed[typeof PLACE]["area"]): Placed {
  return rangeAt(range[RUN], { ...range[PLACE], area });
}

function copyWhat(second: unknown): CopyWhat {
  if (second === undefined) return "all";
  if (typeof second === "object" && second !== null && "contentsOnly" in second)
    return second.contentsOnly === true ? "values" : "all";
  if (typeof second === "object" && second !== null && "formatOnly" in second)
    return second.formatOnly === true ? "format" : "all";
  switch (enumName(second)) {
    case "PASTE_NORMAL":
      return "all";
    case "PASTE_FORMAT":
      return "format";
    case "PASTE_VALUES":
      return "values";
    case "PASTE_FORMULA":
      return "formula";
    case "PASTE_DATA_VALIDATION":
      return "validation";
    default:
      throw new NotImplemented(`Range.copyTo(${enumName(second)})`);
  }
}

/** A merge that is only partly selected can neither be merged on nor broken apart [L]. */
function requireWholeMerges(merges: readonly Area[], area: Area): void {
  if (merges.some((merge) => areasMeet(merge, area) && !areaContains(area, merge)))
    throw new Error(GOOGLE.partOfMerge);
}
