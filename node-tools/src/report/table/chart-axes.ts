import type { ChartData } from "./chart-data";
import { FRAME, labelLines, lineMark, textMark, textWidth } from "./chart-frame";
import { axisScale, shortNumber } from "./chart-scale";
import type { AxisScale } from "./chart-scale";

/** The field between the axes of a chart whose values run upwards. */
export const PLOT = {
  width: FRAME.width - FRAME.left - FRAME.right,
  height: FRAME.height - FRAME.top - FRAME.bottom,
  bottom: FRAME.height - FRAME.bottom,
  right: FRAME.width - FRAME.right,
} as const;

const GRID = 'stroke="#D9D9D9" stroke-width="0.7"';
const AXIS = 'stroke="#000000" stroke-width="1"';
const LABEL = { size: 10, lines: 3, lineHeight: 12 } as const;

/** The scale that holds all values of `data`. */
export function valueScale({ series }: ChartData): AxisScale {
  return axisScale(series.flatMap(({ values }) => values.filter((value) => value !== null)));
}

/** Where a value stands on an upright scale. */
export function yOf(value: number, { low, high }: AxisScale): number {
  return PLOT.bottom - ((value - low) / (high - low)) * PLOT.height;
}

/** The middle of a category, and the room it has. */
export function placeOfCategory(index: number, count: number): { readonly x: number; readonly room: number } {
  const room = PLOT.width / Math.max(1, count);
  return { x: FRAME.left + (index + 0.5) * room, room };
}

/** Lines and figures of the upright scale, and what both axes are called. */
export function uprightAxes({ horizontal, vertical }: ChartData, scale: AxisScale): readonly string[] {
  return [
    ...scale.ticks.flatMap((tick) => [
      lineMark(FRAME.left, yOf(tick, scale), PLOT.right, yOf(tick, scale), GRID),
      textMark(FRAME.left - 6, yOf(tick, scale) + 4, shortNumber(tick), { anchor: "end", size: 10 }),
    ]),
    textMark(FRAME.left + PLOT.width / 2, FRAME.height - 10, horizontal),
    textMark(16, FRAME.top + PLOT.height / 2, vertical, { turn: -90 }),
  ];
}

/** The line of zero, drawn over what stands on it. */
export function zeroLine(scale: AxisScale): string {
  return lineMark(FRAME.left, yOf(0, scale), PLOT.right, yOf(0, scale), AXIS);
}

/** Names of the categories below the plot: in a few level lines, or slanted where they stand close. */
export function categoryNames({ categories }: ChartData): readonly string[] {
  return categories.flatMap((category, index) => {
    const { x, room } = placeOfCategory(index, categories.length);
    if (room < 50 && textWidth(category, LABEL.size) > room) {
      const [line = ""] = labelLines(category, 95, LABEL.size, 1);
      return [textMark(x + 4, PLOT.bottom + 14, line, { anchor: "end", turn: -30, size: LABEL.size })];
    }
    return labelLines(category, room - 4, LABEL.size, LABEL.lines).map((line, at) =>
      textMark(x, PLOT.bottom + 15 + at * LABEL.lineHeight, line, { size: LABEL.size }),
    );
  });
}
