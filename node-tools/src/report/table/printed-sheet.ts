import type { CellStyle, ChartPlan, PageSetup, SheetPlan } from "#core/workbook/plan";
import { foldEdits } from "../../excel/writer/fold-edits";
import type { SheetModel } from "../../excel/writer/sheet-model";
import { createStyleBook } from "../../excel/writer/style-book";
import type { StyleBook } from "../../excel/writer/style-book";
import { numberIn, printedText } from "./cell-print";

/** One cell as paper shows it; `columnSpan` and `rowSpan` tell how many visible columns and rows it takes. */
export interface PrintedCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly isNumber: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** One row; null where a cell above or at the left covers the place. */
export type PrintedCells = readonly (PrintedCell | null)[];

/**
 * A sheet as paper shows it: hidden rows and columns left out, and parted into what stands above the table, its
 * repeated heading, its lined body, and what stands below.
 */
export interface PrintedSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly above: readonly PrintedCells[];
  readonly header: readonly PrintedCells[];
  readonly body: readonly PrintedCells[];
  /** The least height of each row of the body, in points; null for a row that is as high as its text. */
  readonly bodyHeights: readonly (number | null)[];
  readonly below: readonly PrintedCells[];
  /** Visible columns that name a row: the last of those that stay in sight while scrolling. */
  readonly rowHeading: number | null;
  readonly page: PageSetup | null;
  readonly charts: readonly ChartPlan[];
}

const DEFAULT_WIDTH = 9;

/** `plan` as paper shows it; one edit after the other, as the .xlsx writer lays them. */
export function printedSheet(plan: SheetPlan): PrintedSheet {
  const book = createStyleBook();
  const model = foldEdits(plan, book);
  const columns = visibleColumns(model);
  const rowIndices = [...model.rows].filter(([, row]) => !row.hidden).map(([index]) => index);
  const lastRow = Math.max(-1, ...rowIndices);
  const spans = spansOf(model, columns);
  const [headerTop, headerBottom] = model.page?.repeatRows ?? [0, -1];
  const visibleRows = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset).filter(
      (rowIndex) => model.rows.get(rowIndex)?.hidden !== true,
    );
  const rowsBetween = (from: number, to: number): readonly PrintedCells[] =>
    visibleRows(from, to).map((rowIndex) => rowCells(model, rowIndex, columns, spans, book));
  const bodyEnd = lastLinedRow(model, headerBottom + 1, lastRow, book);
  const frozen = model.freeze?.columns ?? 0;
  return {
    name: model.name,
    widths: columns.map((column) => model.columns.get(column)?.width ?? DEFAULT_WIDTH),
    above: rowsBetween(0, headerTop - 1),
    header: rowsBetween(headerTop, headerBottom),
    body: rowsBetween(headerBottom + 1, bodyEnd),
    bodyHeights: visibleRows(headerBottom + 1, bodyEnd).map((row) => model.rows.get(row)?.height ?? null),
    below: rowsBetween(bodyEnd + 1, lastRow).map(overflowed),
    rowHeading: frozen > 0 ? columns.indexOf(frozen - 1) : null,
    page: model.page,
    charts: model.charts,
  };
}

function visibleColumns(model: SheetModel): readonly number[] {
  let last = Math.max(-1, ...model.columns.keys());
  for (const { values } of model.rows.values()) last = Math.max(last, values.length - 1);
  return Array.from({ length: last + 1 }, (_, column) => column).filter(
    (column) => model.columns.get(column)?.hidden !== true,
  );
}

interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** By `row,column`: how far a merged cell reaches over visible columns, or null where it covers the place. */
function spansOf(model: SheetModel, columns: readonly number[]): ReadonlyMap<string, Span | null> {
  const spans = new Map<string, Span | null>();
  for (const { top, bottom, left, right } of model.merges.values()) {
    const inside = columns.filter((column) => column >= left && column <= right);
    for (let row = top; row <= bottom; row += 1)
      for (const column of inside) spans.set(`${row},${column}`, null);
    const [first] = inside;
    if (first !== undefined) spans.set(`${top},${first}`, { columns: inside.length, rows: bottom - top + 1 });
  }
  return spans;
}

function rowCells(
  model: SheetModel,
  rowIndex: number,
  columns: readonly number[],
  spans: ReadonlyMap<string, Span | null>,
  book: StyleBook,
): PrintedCells {
  const row = model.rows.get(rowIndex);
  return columns.map((column) => {
    const span = spans.get(`${rowIndex},${column}`);
    if (span === null) return null;
    const value = row?.values[column];
    const style = book.look(row?.looks[column] ?? model.columns.get(column)?.look ?? 0);
    return {
      text: printedText(value, style),
      style,
      isNumber: numberIn(value) !== null,
      columnSpan: span?.columns ?? 1,
      rowSpan: span?.rows ?? 1,
    };
  });
}

/** A text that does not wrap runs over the empty cells at its right, as on a screen; it takes their places on paper. */
function overflowed(row: PrintedCells): PrintedCells {
  const out: (PrintedCell | null)[] = [...row];
  row.forEach((cell, column) => {
    if (cell === null || !runsOver(cell)) return;
    let end = column + 1;
    while (end < row.length && row[end]?.text === "") end += 1;
    out[column] = { ...cell, columnSpan: end - column };
    for (let at = column + 1; at < end; at += 1) out[at] = null;
  });
  return out;
}

function runsOver({ text, isNumber, style, columnSpan }: PrintedCell): boolean {
  const isLevel = style.horizontal === undefined || style.horizontal === "left";
  return text !== "" && !isNumber && columnSpan === 1 && isLevel && style.wrap !== true;
}

/** The last of the rows from `first` on that are lined; the row before `first` when none is. */
function lastLinedRow(model: SheetModel, first: number, last: number, book: StyleBook): number {
  for (let rowIndex = first; rowIndex <= last; rowIndex += 1) {
    const looks = model.rows.get(rowIndex)?.looks ?? [];
    const isLined = looks.some((look) => look !== undefined && isLine(book.look(look)));
    if (!isLined) return rowIndex - 1;
  }
  return last;
}

function isLine({ border }: CellStyle): boolean {
  return border === "thin" || border === "hair";
}
