import type { ChartPlan } from "#core/workbook/plan";

/** Rows of usual height that a landscape page holds below a repeated heading. */
const ROWS_OF_PAGE = 33;
/** Rows of charts that a page takes. */
const CHART_ROWS_OF_PAGE = 2;

/**
 * The `rowBreaks` of a sheet with charts: charts begin on a new page, two rows of them on each, so that none is torn by
 * the end of a page. "" where there is none, or where all stand on the first page.
 */
export function chartBreaksXml(charts: readonly ChartPlan[]): string {
  const tops = [...new Set(charts.map(({ anchor }) => anchor.top))].sort((a, b) => a - b);
  const last = Math.max(-1, ...charts.map(({ anchor }) => anchor.bottom));
  if (tops.length === 0 || last < ROWS_OF_PAGE) return "";
  const breaks = tops.filter((top, index) => top > 0 && index % CHART_ROWS_OF_PAGE === 0);
  const items = breaks.map((top) => `<brk id="${top}" max="16383" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${items.join("")}</rowBreaks>`;
}
