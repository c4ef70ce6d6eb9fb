import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN } from "../../run/script-object";
import { enumName } from "../../run/enum-member";
import { areaOf } from "../../world/area";
import type { Area } from "../../world/area";
import { cloneSheet } from "../../world/sheet-state";
import { bookState, changeBook, editableSheet, requireEditor } from "./book";
import type { Book } from "./book";
import { putValue, readValue } from "./cells";
import { ChartBuilder, chartStateOf, EmbeddedChart } from "./charts";
import { ConditionalFormatRule, conditionalRuleOf } from "./conditional-format";
import { enumsOf } from "./enums";
import { Filter } from "./filter";
import { addMetadata, DeveloperMetadataFinder, metadataAt } from "./metadata";
import { NamedRange } from "./named-range";
import { mapCells, readerAt } from "./place";
import type { Placed } from "./place";
import { protect, protectionsOf } from "./protection";
import type { Protection } from "./protection";
import { rangeAt } from "./range-factory";
import { areaFromArguments, areaFromText } from "./range-arguments";
import { RangeList } from "./range-list";
import { freeName, freshSheetId, renameSheet } from "./sheet-list";
import { provideSheets, sheetAt } from "./sheet-factory";
import { BOOK, editedState, SHEET_ID, SheetStructure, stateOf } from "./sheet-structure";
import { sortableArea, sortRows } from "./sort-rows";
import { spreadsheetAt } from "./spreadsheet-factory";

/** A sheet (tab) of a spreadsheet. */
export class Sheet extends SheetStructure implements CheckedSubset<GoogleAppsScript.Spreadsheet.Sheet> {
  readonly className = "Sheet";

  getName(): string {
    return stateOf(this).name;
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    renameSheet(this[BOOK], this[SHEET_ID], name);
    return this;
  }
  getSheetId(): number {
    return this[SHEET_ID];
  }
  getParent(): unknown {
    return spreadsheetAt(this[RUN], this[BOOK]);
  }
  /** 1-based [L]. */
  getIndex(): number {
    return bookState(this[BOOK]).sheets.findIndex((one) => one.id === this[SHEET_ID]) + 1;
  }
  getType(): unknown {
    return enumsOf(this[RUN]).SheetType["GRID"];
  }
  getRange(first: string | number, column?: number, rows?: number, columns?: number): Placed {
    const area =
      typeof first === "string"
        ? areaFromText(stateOf(this), first)
        : areaFromArguments(stateOf(this), first, column ?? 1, rows ?? 1, columns ?? 1);
    return placed(this, area);
  }
  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(
      this[RUN],
      notations.map((notation) => this.getRange(notation)),
    );
  }
  getDataRange(): Placed {
    const { rows, columns } = stateOf(this).content.extent();
    return placed(this, areaOf(0, 0, Math.max(1, rows), Math.max(1, columns)));
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown {
    return mapCells(areaOf(row - 1, column - 1, rows, columns), (r, c) =>
      readValue(readerAt(this[BOOK], this[SHEET_ID]), r, c),
    );
  }
  /** Values are parsed as typed, as by setValues. */
  appendRow(values: readonly unknown[]): this {
    const { rows } = stateOf(this).content.extent();
    const book = this[BOOK];
    const width = Math.max(1, values.length);
    if (rows >= stateOf(this).maxRows) this.insertRowsAfter(stateOf(this).maxRows, 1);
    if (width > stateOf(this).maxColumns)
      this.insertColumnsAfter(stateOf(this).maxColumns, width - stateOf(this).maxColumns);
    const sheet = editableSheet(book, this[SHEET_ID], areaOf(rows, 0, 1, width));
    this[RUN].wrote(book.id, width);
    values.forEach((value, column) => {
      putValue(sheet, bookState(book), book.world.state.nowMs, rows, column, value);
    });
    return this;
  }
  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): this {
    callOnAll(this, "clear", options === undefined ? [] : [options]);
    return this;
  }
  clearContents(): this {
    callOnAll(this, "clearContent", []);
    return this;
  }
  clearFormats(): this {
    callOnAll(this, "clearFormat", []);
    return this;
  }
  clearNotes(): this {
    callOnAll(this, "clearNote", []);
    return this;
  }
  hideSheet(): this {
    const others = bookState(this[BOOK]).sheets.filter((one) => one.id !== this[SHEET_ID] && !one.hidden);
    if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
    editedState(this).hidden = true;
    return this;
  }
  showSheet(): this {
    editedState(this).hidden = false;
    return this;
  }
  isSheetHidden(): boolean {
    return stateOf(this).hidden;
  }
  activate(): this {
    if (this[RUN].start.desk !== null) this[RUN].start.desk.activeSheetId = this[SHEET_ID];
    return this;
  }
  setTabColor(color: string | null): this {
    editedState(this).tabColor = color;
    return this;
  }
  getTabColor(): string | null {
    return stateOf(this).tabColor;
  }
  setHiddenGridlines(hide: boolean): this {
    editedState(this).hiddenGridlines = hide;
    return this;
  }
  hasHiddenGridlines(): boolean {
    return stateOf(this).hiddenGridlines;
  }
  protect(): Protection {
    return protect(this[RUN], this[BOOK], this[SHEET_ID], null);
  }
  getProtections(type: unknown): Protection[] {
    return protectionsOf(this[RUN], this[BOOK], this[SHEET_ID], enumName(type));
  }
  getNamedRanges(): NamedRange[] {
    return bookState(this[BOOK])
      .names.filter((one) => one.sheetId === this[SHEET_ID])
      .map((one) => new NamedRange(this[RUN], this[BOOK], one.name));
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return stateOf(this).conditional.map(
      (rule) => new ConditionalFormatRule(this[RUN], rule, this[BOOK], this[SHEET_ID]),
    );
  }
  setConditionalFormatRules(rules: readonly unknown[]): void {
    editedState(this).conditional = rules.map(conditionalRuleOf);
  }
  clearConditionalFormatRules(): void {
    editedState(this).conditional = [];
  }
  newChart(): ChartBuilder {
    return new ChartBuilder(this[RUN], this[BOOK], this[SHEET_ID], null);
  }
  insertChart(chart: unknown): void {
    const sheet = editedState(this);
    sheet.charts = [...sheet.charts, { ...chartStateOf(chart), id: this[BOOK].world.nextSerial() }];
  }
  updateChart(chart: unknown): void {
    const wanted = chartStateOf(chart);
    const sheet = editedState(this);
    if (!sheet.charts.some((one) => one.id === wanted.id)) throw new Error("Unable to find the chart.");
    sheet.charts = sheet.charts.map((one) => (one.id === wanted.id ? wanted : one));
  }
  removeChart(chart: unknown): void {
    const { id } = chartStateOf(chart);
    const sheet = editedState(this);
    sheet.charts = sheet.charts.filter((one) => one.id !== id);
  }
  getCharts(): EmbeddedChart[] {
    return stateOf(this).charts.map(
      (chart) => new EmbeddedChart(this[RUN], this[BOOK], this[SHEET_ID], chart),
    );
  }
  getFilter(): Filter | null {
    const { filter } = stateOf(this);
    return filter === null
      ? null
      : new Filter(this[RUN], { book: this[BOOK], sheetId: this[SHEET_ID], area: filter });
  }
  sort(column: number, ascending = true): this {
    const { content, frozenRows } = stateOf(this);
    const { rows, columns } = content.extent();
    sortRows(placed(this, sortableArea(rows, columns, frozenRows)), { column, ascending });
    return this;
  }
  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(this[RUN], this[BOOK], { type: "SHEET", sheetId: this[SHEET_ID] }, key, second, third);
    return this;
  }
  getDeveloperMetadata(): unknown[] {
    return metadataAt(this[RUN], this[BOOK], { type: "SHEET", sheetId: this[SHEET_ID] });
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this[RUN], this[BOOK], this[SHEET_ID]);
  }
  /** The copy stands last and is called "Copy of …"; its protections are not taken along [U]. */
  copyTo(target: unknown): unknown {
    const book = bookOf(target);
    requireEditor(book);
    const state = bookState(book);
    const id = freshSheetId(book);
    const name = freeName(book, `Copy of ${this.getName()}`);
    const copy = { ...cloneSheet(stateOf(this), book.world.epoch), id, name };
    changeBook(book, { sheets: [...state.sheets, copy] });
    return sheetAt(this[RUN], book, id);
  }
}
exposed(Sheet);
provideSheets((run, book, sheetId) => new Sheet(run, book, sheetId));

function placed(sheet: Sheet, area: Area): Placed {
  return rangeAt(sheet[RUN], { book: sheet[BOOK], sheetId: sheet[SHEET_ID], area });
}

function callOnAll(sheet: Sheet, method: string, args: readonly unknown[]): void {
  const { content, format, notes } = stateOf(sheet);
  const extents = [content.extent(), format.extent(), notes.extent()];
  const rows = Math.max(1, ...extents.map((one) => one.rows));
  const columns = Math.max(1, ...extents.map((one) => one.columns));
  const range = placed(sheet, areaOf(0, 0, rows, columns));
  Reflect.apply(Reflect.get(range, method) as (...args: readonly unknown[]) => unknown, range, args);
}

function bookOf(target: unknown): Book {
  if (typeof target === "object" && target !== null && BOOK in target) return target[BOOK] as Book;
  throw new Error("Invalid argument: spreadsheet");
}
