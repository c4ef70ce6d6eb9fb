import type { PlanCell } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import { numberOfColumn, printedNumbers } from "./printed-column";
import type { PrintedColumn } from "./printed-column";

/** The heading of a table: its cells row by row, the row of numbers last, and the cells that are one (from row 0). */
export interface HeaderBlock {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly merges: readonly CellRange[];
}

/** The heading of `columns`: as many rows as the longest headings need, then the row of numbers. */
export function headerBlock(columns: readonly PrintedColumn[]): HeaderBlock {
  const depth = Math.max(1, ...columns.map(({ headings }) => headings.length));
  const cells: PlanCell[][] = Array.from({ length: depth + 1 }, () => columns.map(() => null));
  const merges: CellRange[] = [];
  for (let rowIndex = 0; rowIndex < depth; rowIndex += 1) {
    for (const { label, ...range } of spansOfRow(columns, rowIndex, depth)) {
      setCell(cells, rowIndex, range.left, label === "" ? null : label);
      merges.push(range);
    }
  }
  for (const { range, number } of numberSpans(columns, depth)) {
    const derived = columns[range.left]?.derivation?.((id) => numberOfColumn(columns, id));
    setCell(cells, depth, range.left, derived === undefined ? number : `${number ?? ""} = ${derived}`);
    merges.push(range);
  }
  return { cells, merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left) };
}

/**
 * The headings that begin in one row, each over all columns that share it. Where a column has fewer headings than
 * others, its first one reaches further down, so that its last stands right above the numbers.
 */
function spansOfRow(
  columns: readonly PrintedColumn[],
  rowIndex: number,
  depth: number,
): readonly (CellRange & { readonly label: string })[] {
  const spans: (CellRange & { readonly label: string })[] = [];
  columns.forEach(({ headings }, left) => {
    const place = headings.findIndex((_, index) => topOf(index, headings.length, depth) === rowIndex);
    const label = headings[place];
    if (label === undefined) return;
    const isLast = place === headings.length - 1;
    const bottom = isLast ? depth - 1 : topOf(place + 1, headings.length, depth) - 1;
    const previous = columns[left - 1]?.headings.slice(0, place + 1);
    const sharesPath = JSON.stringify(previous) === JSON.stringify(headings.slice(0, place + 1));
    const open = spans[spans.length - 1];
    if (!isLast && sharesPath && open?.right === left - 1 && open.bottom === bottom)
      spans[spans.length - 1] = { ...open, right: left };
    else spans.push({ top: rowIndex, bottom, left, right: left, label });
  });
  return spans;
}

function topOf(index: number, count: number, depth: number): number {
  return index === 0 ? 0 : index + depth - count;
}

function numberSpans(
  columns: readonly PrintedColumn[],
  rowIndex: number,
): readonly { readonly range: CellRange; readonly number: number | null }[] {
  const numbers = printedNumbers(columns);
  const spans: { range: CellRange; number: number | null }[] = [];
  numbers.forEach((number, column) => {
    const open = spans[spans.length - 1];
    if (number !== null && open?.number === number) open.range = { ...open.range, right: column };
    else spans.push({ range: { top: rowIndex, bottom: rowIndex, left: column, right: column }, number });
  });
  return spans;
}

function setCell(cells: PlanCell[][], rowIndex: number, columnIndex: number, cell: PlanCell): void {
  const row = cells[rowIndex];
  if (row !== undefined) row[columnIndex] = cell;
}
