import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { CellContext } from "./pdf-cells";
import { pdfRow } from "./pdf-cells";
import type { PrintedCell, PrintedCells, PrintedSheet } from "./printed-sheet";

const CELL_PADDING = 2;
const LINE = 0.4;

const LINED: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

const PLAIN: CustomTableLayout = {
  ...LINED,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingTop: () => 0.5,
};

/** Points that a character of 8 points takes in the mean, digits and capitals among them. */
const CHARACTER_PT = 4.9;

/** Type as large as `roomPt` allows: a style of 8 points stays 8 up to about 190 characters on F4 landscape. */
export function typeScale({ widths }: PrintedSheet, roomPt: number): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(1, Math.max(0.7, roomPt / Math.max(1, characters) / CHARACTER_PT));
}

/** The widths of the columns in points, which fill `roomPt` together with their padding and lines. */
export function columnWidths({ widths }: PrintedSheet, roomPt: number): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const free = roomPt - widths.length * 2 * CELL_PADDING - (widths.length + 1) * LINE;
  return widths.map((width) => (width / total) * free);
}

/** Rows of a table that go over to the last page with the signatures, where these would stand there alone. */
const ROWS_WITH_SIGNATURES = 3;

/**
 * The lined table; its heading repeats on every page, and no row breaks over two. With `isParted` its last rows begin a new
 * page, so that the signatures below do not stand on one without any of the table.
 */
export function tableContent(
  sheet: PrintedSheet,
  widths: number[],
  context: CellContext,
  isParted = false,
): readonly Content[] {
  const at = sheet.body.length - ROWS_WITH_SIGNATURES;
  if (!isParted || at < 1) return [oneTable(sheet, widths, context)];
  const part = (from: number, to: number): PrintedSheet => ({
    ...sheet,
    body: sheet.body.slice(from, to),
    bodyHeights: sheet.bodyHeights.slice(from, to),
  });
  const last = oneTable(part(at, sheet.body.length), widths, context);
  return [oneTable(part(0, at), widths, context), { stack: [last], pageBreak: "before" }];
}

/** Numbers that mark a table, and what stands below it, by the place of its sheet: for asking which pages they came to. */
export const PDF_MARKS = {
  table: (sheet: number): number => 2 * sheet + 1,
  below: (sheet: number): number => 2 * sheet + 2,
};

function oneTable(sheet: PrintedSheet, widths: number[], context: CellContext): Content {
  const heights = headerHeights(sheet.header, widths, context);
  const header = sheet.header.map((row, at) => loweredRow(row, at, { heights, widths, context }));
  const body = [...header, ...sheet.body.map((row) => pdfRow(row, context))];
  return {
    table: {
      headerRows: sheet.header.length,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths,
      body,
      heights: (row) => heights[row] ?? leastHeight(sheet.bodyHeights[row - header.length], context),
    },
    layout: LINED,
    margin: [0, 4, 0, 4],
  };
}

function leastHeight(height: number | null | undefined, { scale }: CellContext): number | "auto" {
  return height === null || height === undefined ? "auto" : height * scale;
}

/** Notes and signatures without lines; they stay together, on the last page of the table where there is room. */
export function belowContent(
  rows: readonly PrintedCells[],
  widths: number[],
  context: CellContext,
): readonly Content[] {
  const said = rows.filter((row) => row.some((cell) => cell !== null));
  if (said.length === 0) return [];
  const readable = { ...context, scale: Math.max(context.scale, 0.9) };
  const body = said.map((row) => pdfRow(row, readable));
  const heights = said.map((row) => (row.some((cell) => (cell?.text ?? "") !== "") ? ("auto" as const) : 10));
  return [{ unbreakable: true, stack: [{ table: { widths, body, heights }, layout: PLAIN }] }];
}

/** A row of the heading whose cells over several rows stand in the middle of them; pdfmake only does so in one row. */
function loweredRow(
  row: PrintedCells,
  at: number,
  {
    heights,
    widths,
    context,
  }: {
    readonly heights: readonly number[];
    readonly widths: readonly number[];
    readonly context: CellContext;
  },
): TableCell[] {
  return pdfRow(row, context, (cell, column) => {
    if (cell.rowSpan < 2) return 0;
    const room = heights.slice(at, at + cell.rowSpan).reduce((sum, one) => sum + one, 0);
    return Math.max(0, (room - textHeight(cell, column, widths, context.scale)) / 2);
  });
}

/** The height of a heading's text in its width. */
function textHeight(cell: PrintedCell, column: number, widths: readonly number[], scale: number): number {
  const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
  const size = (cell.style.fontSize ?? 10) * scale;
  return lineCount(cell.text, width / (size * 0.6)) * size * 1.2;
}

/** pdfmake gives a cell over two rows no more room than the rows have by themselves; so rows are made high enough. */
function headerHeights(
  header: readonly PrintedCells[],
  widths: readonly number[],
  { scale }: CellContext,
): readonly number[] {
  const heights = header.map(() => 0);
  for (const [rowIndex, row] of header.entries())
    for (const [column, cell] of row.entries()) {
      if (cell === null || cell.text === "") continue;
      const share = textHeight(cell, column, widths, scale) / cell.rowSpan;
      for (let at = rowIndex; at < rowIndex + cell.rowSpan; at += 1)
        heights[at] = Math.max(heights[at] ?? 0, share);
    }
  return heights;
}

/** Lines that `text` takes when a line holds `room` characters; words break after `/` too. */
function lineCount(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+|(?<=\/)/)) {
    const length = word.length + (used === 0 ? 0 : 1);
    if (used > 0 && used + length > room) {
      lines += 1;
      used = word.length;
    } else used += length;
  }
  return lines;
}
