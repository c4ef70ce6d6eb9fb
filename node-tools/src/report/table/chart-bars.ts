import type { ChartData } from "./chart-data";
import { boxMark, fillOf, FRAME, labelLines, lineMark, textMark } from "./chart-frame";
import { valueScale } from "./chart-axes";
import { shortNumber } from "./chart-scale";

/** The plot of level bars: long names have their room at the left. */
const PLOT = { left: 250, right: FRAME.width - 50, top: FRAME.top - 8, bottom: FRAME.height - 44 } as const;
const SHARE_OF_ROOM = 0.76;
const THICKEST = 26;
const NAME = { size: 10, lineHeight: 11.5 } as const;

/** Level bars, the first category on top, with the names at the left and the figures at their ends. */
export function barMarks(data: ChartData): readonly string[] {
  const { series, categories } = data;
  const scale = valueScale(data);
  const xOf = (value: number): number =>
    PLOT.left + ((value - scale.low) / (scale.high - scale.low)) * (PLOT.right - PLOT.left);
  const room = (PLOT.bottom - PLOT.top) / Math.max(1, categories.length);
  const thick = Math.min(THICKEST, (room * SHARE_OF_ROOM) / Math.max(1, series.length));
  const middle = (index: number): number => PLOT.top + (index + 0.5) * room;
  const bars = series.flatMap(({ values }, seriesIndex) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const y = middle(index) + (seriesIndex - series.length / 2) * thick;
      const left = Math.min(xOf(value), xOf(0));
      const right = Math.max(xOf(value), xOf(0));
      const box = boxMark(left, y, right - left, thick, fillOf(seriesIndex));
      if (thick < 7) return [box];
      return [
        box,
        textMark(right + 4, y + thick / 2 + 3.2, shortNumber(value), { anchor: "start", size: 9 }),
      ];
    }),
  );
  const ticks = scale.ticks.flatMap((tick) => [
    lineMark(xOf(tick), PLOT.top, xOf(tick), PLOT.bottom, 'stroke="#D9D9D9" stroke-width="0.7"'),
    textMark(xOf(tick), PLOT.bottom + 15, shortNumber(tick), { size: 10 }),
  ]);
  return [
    ...ticks,
    ...categories.flatMap((category, index) => nameMarks(category, middle(index), room)),
    ...bars,
    lineMark(xOf(0), PLOT.top, xOf(0), PLOT.bottom, 'stroke="#000000" stroke-width="1"'),
    textMark((PLOT.left + PLOT.right) / 2, FRAME.height - 8, data.horizontal),
  ];
}

/** As many lines of a name as its bar's room holds, three at most. */
function nameMarks(category: string, middle: number, room: number): readonly string[] {
  const most = Math.max(1, Math.min(3, Math.floor(room / NAME.lineHeight)));
  const lines = labelLines(category, PLOT.left - 40, NAME.size, most);
  const top = middle - ((lines.length - 1) * NAME.lineHeight) / 2 + 3.5;
  return lines.map((line, at) =>
    textMark(PLOT.left - 8, top + at * NAME.lineHeight, line, { anchor: "end", size: NAME.size }),
  );
}
