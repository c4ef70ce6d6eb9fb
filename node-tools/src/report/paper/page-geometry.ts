import type { PageSize, PaperDocument } from "#core/paper/paper-document";

/** Sizes in millimetres, upright. */
export const PAGE_MM: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  F4: { width: 215, height: 330 },
  A4: { width: 210, height: 297 },
};

/** Margins in millimetres; the left one leaves room for a file's holes. */
export const MARGIN_MM = { left: 25, right: 20, top: 15, bottom: 22 } as const;

/** A paper's sheet in millimetres, lying down where the paper does. */
export function pageMm({ page, orientation }: Pick<PaperDocument, "page" | "orientation">): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = PAGE_MM[page];
  return orientation === "landscape" ? { width: height, height: width } : { width, height };
}

/** Width of the text in millimetres. */
export function textWidthMm(paper: Pick<PaperDocument, "page" | "orientation">): number {
  return pageMm(paper).width - MARGIN_MM.left - MARGIN_MM.right;
}

/** Millimetres as points (1/72 inch), the unit of PDF. */
export function pointsOf(mm: number): number {
  return (mm * 72) / 25.4;
}

/** Millimetres as twentieths of a point, the unit of OOXML; whole. */
export function twipsOf(mm: number): number {
  return Math.round(pointsOf(mm) * 20);
}

/** Sizes of type in points. */
export const TYPE = { body: 12, government: 14, agency: 17, contact: 10, table: 11, footer: 8 } as const;

/** Columns of the grid that frames are laid out on; cells take whole columns. */
export const GRID = 12;

/** Shares turned into whole columns of the grid, together exactly `GRID`; the last cell takes what is left. */
export function gridSpans(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const spans = widths.map((width) => Math.max(1, Math.round((width / total) * GRID)));
  const before = spans.slice(0, -1).reduce((sum, span) => sum + span, 0);
  return [...spans.slice(0, -1), Math.max(1, GRID - before)];
}
