import type { Computed } from "../../formula/engine";
import type { Results } from "../../formula/evaluate";
import { sheetLocale } from "../../values/locale";
import { isDateFormat } from "../../values/date-format";
import { displayValue } from "../../values/number-format";
import { instantOfSerial, serialOfInstant } from "../../values/serial";
import { parseTyped } from "../../values/typed-text";
import { areaHolds } from "../../world/area";
import { PLAIN } from "../../world/cell-format";
import type { SheetState } from "../../world/sheet-state";
import type { SpreadsheetState } from "../../world/spreadsheet-state";

export const MAX_CELL_CHARACTERS = 50_000;

/** What a read of a cell needs: the sheet, the file's settings, and the formulas' results. */
export interface CellReader {
  readonly sheet: SheetState;
  readonly book: SpreadsheetState;
  readonly results: () => Results;
}

type Shown = { readonly value: string | number | boolean; readonly isDate: boolean } | null;

function shownAt(reader: CellReader, rowIndex: number, columnIndex: number): Shown {
  const content = reader.sheet.content.get(rowIndex, columnIndex);
  if (content === undefined) return null;
  const format = reader.sheet.format.get(rowIndex, columnIndex)?.numberFormat ?? PLAIN.numberFormat;
  if (content.kind === "value") return { value: content.value, isDate: isDateFormat(format) };
  const computed = reader.results().get(reader.sheet.id)?.get(`${rowIndex},${columnIndex}`);
  return computed === undefined ? null : shownResult(computed, format);
}

function shownResult(computed: Computed, format: string): Shown {
  if (computed.kind === "empty") return { value: "", isDate: false };
  if (computed.kind === "error") return { value: computed.code, isDate: false };
  const isDate = isDateFormat(format) || (computed.isDate && format === PLAIN.numberFormat);
  return { value: computed.value, isDate };
}

/** The value as getValue gives it: '' when empty, a Date where the number format shows a date. */
export function readValue(
  reader: CellReader,
  rowIndex: number,
  columnIndex: number,
): string | number | boolean | Date {
  const shown = shownAt(reader, rowIndex, columnIndex);
  if (shown === null) return "";
  if (typeof shown.value !== "number" || !shown.isDate) return shown.value;
  return new Date(instantOfSerial(reader.book.timeZone, shown.value));
}

/** The text as the sheet shows it. */
export function readDisplay(reader: CellReader, rowIndex: number, columnIndex: number): string {
  const shown = shownAt(reader, rowIndex, columnIndex);
  if (shown === null) return "";
  const locale = sheetLocale(reader.book.locale);
  const format = reader.sheet.format.get(rowIndex, columnIndex)?.numberFormat ?? PLAIN.numberFormat;
  const effective = shown.isDate && !isDateFormat(format) ? locale.dateFormat : format;
  return displayValue(shown.value, effective, locale);
}

/** Puts a value into a cell as setValue does: strings are parsed as if typed unless the cell is plain text [R]. */
export function putValue(
  sheet: SheetState,
  book: SpreadsheetState,
  nowMs: number,
  rowIndex: number,
  columnIndex: number,
  value: unknown,
): void {
  if (isCovered(sheet, rowIndex, columnIndex)) return;
  if (value === null || value === undefined || value === "")
    sheet.content.set(rowIndex, columnIndex, undefined);
  else if (typeof value === "number") putNumber(sheet, rowIndex, columnIndex, value);
  else if (typeof value === "boolean") sheet.content.set(rowIndex, columnIndex, { kind: "value", value });
  else if (value instanceof Date) putDate(sheet, book, rowIndex, columnIndex, value);
  else putText(sheet, book, nowMs, rowIndex, columnIndex, textOf(value));
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? "[Ljava.lang.Object;" : JSON.stringify(value);
}

/** NaN and infinities become error text [U]. */
function putNumber(sheet: SheetState, rowIndex: number, columnIndex: number, value: number): void {
  sheet.content.set(rowIndex, columnIndex, {
    kind: "value",
    value: Number.isFinite(value) ? value : "#NUM!",
  });
}

function putDate(
  sheet: SheetState,
  book: SpreadsheetState,
  rowIndex: number,
  columnIndex: number,
  value: Date,
): void {
  const serial = serialOfInstant(book.timeZone, value.getTime());
  const locale = sheetLocale(book.locale);
  sheet.content.set(rowIndex, columnIndex, { kind: "value", value: serial });
  adoptFormat(
    sheet,
    rowIndex,
    columnIndex,
    Number.isInteger(serial) ? locale.dateFormat : locale.dateTimeFormat,
  );
}

function putText(
  sheet: SheetState,
  book: SpreadsheetState,
  nowMs: number,
  rowIndex: number,
  columnIndex: number,
  text: string,
): void {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (sheet.format.get(rowIndex, columnIndex)?.numberFormat === "@") {
    sheet.content.set(rowIndex, columnIndex, { kind: "value", value: text });
    return;
  }
  const typed = parseTyped(text, sheetLocale(book.locale), new Date(nowMs).getUTCFullYear());
  if (typed.kind === "empty") sheet.content.set(rowIndex, columnIndex, undefined);
  else if (typed.kind === "formula")
    sheet.content.set(rowIndex, columnIndex, { kind: "formula", text: typed.text });
  else {
    sheet.content.set(rowIndex, columnIndex, { kind: "value", value: typed.value });
    if (typed.format !== undefined) adoptFormat(sheet, rowIndex, columnIndex, typed.format);
  }
}

/** A value that brings a number format gives it to a cell that has none of its own. */
function adoptFormat(sheet: SheetState, rowIndex: number, columnIndex: number, numberFormat: string): void {
  const format = sheet.format.get(rowIndex, columnIndex) ?? PLAIN;
  if (format.numberFormat === PLAIN.numberFormat)
    sheet.format.set(rowIndex, columnIndex, { ...format, numberFormat });
}

/** Whether a merge hides this cell: such a cell holds nothing. */
export function isCovered(sheet: SheetState, rowIndex: number, columnIndex: number): boolean {
  return sheet.merges.some(
    (merge) =>
      areaHolds(merge, rowIndex, columnIndex) && (merge.top !== rowIndex || merge.left !== columnIndex),
  );
}
