import type { CellStyle } from "../../workbook/plan";

/** Columns of the grid that a paper in a sheet is laid out on. */
export const GRID = 24;

/** Columns from `left` to `right`, both inside, 0-based. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A text over some columns of a row. */
export interface Piece extends Span {
  readonly text: string;
  readonly style: CellStyle;
}

/** One row of a paper; the height in points. */
export interface LaidRow {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

/** The whole width. */
export const WHOLE: Span = { left: 0, right: GRID - 1 };

/** Width of a column in points: together the 170 mm that F4 and A4 leave between the margins. */
const COLUMN_PT = 482 / GRID;
/** A letter of running text is on the average half as wide as high; a little more keeps lines from being cut. */
const LETTER = 0.53;
const LEADING = 1.3;
export const BODY_PT = 11;

/** A row of these pieces, as high as the one that needs the most lines. */
export function rowOf(...pieces: readonly Piece[]): LaidRow {
  return { pieces, height: Math.max(BODY_PT * LEADING, ...pieces.map(heightOf)) };
}

/** A row without any text. */
export function blankRow(height = BODY_PT * LEADING): LaidRow {
  return { pieces: [], height };
}

/** A text over a span, wrapped, at the top. */
export function piece(span: Span, text: string, style: CellStyle = {}): Piece {
  return { ...span, text, style: { wrap: true, vertical: "top", ...style } };
}

/** `span` cut into parts of these shares, each at least a column wide; the last takes what is left. */
export function sharesOf(span: Span, shares: readonly number[]): readonly Span[] {
  const columns = span.right - span.left + 1;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const parts: Span[] = [];
  let [left, used] = [span.left, 0];
  for (const [index, share] of shares.entries()) {
    used += share;
    const after = shares.length - 1 - index;
    const wanted = span.left + Math.round((used / total) * columns) - 1;
    const right = after === 0 ? span.right : Math.min(Math.max(wanted, left), span.right - after);
    parts.push({ left, right });
    left = right + 1;
  }
  return parts;
}

function heightOf({ left, right, text, style }: Piece): number {
  const size = style.fontSize ?? BODY_PT;
  const width = (right - left + 1) * COLUMN_PT - 6;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * LETTER) / width)), 0);
  return lines * size * LEADING + (style.border === "thin" ? 6 : 0);
}
