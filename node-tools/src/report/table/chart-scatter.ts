import { PLOT, uprightAxes, yOf } from "./chart-axes";
import type { ChartData } from "./chart-data";
import { cutLabel, FRAME, lineMark, textMark } from "./chart-frame";
import { pointMark } from "./chart-lines";
import { shortNumber, spreadScale } from "./chart-scale";

/** Points by two figures, with their names; a point without both is left out. */
export function scatterMarks(data: ChartData): readonly string[] {
  const scale = spreadScale(data.series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const level = spreadScale(data.positions.filter((value) => value !== null));
  const xOf = (value: number): number =>
    FRAME.left + ((value - level.low) / (level.high - level.low)) * PLOT.width;
  const taken: { readonly x: number; readonly y: number }[] = [];
  const points = data.series.flatMap(({ values }, seriesIndex) =>
    values.flatMap((value, index) => {
      const position = data.positions[index] ?? null;
      if (value === null || position === null) return [];
      const [x, y] = [xOf(position), yOf(value, scale)];
      const name = data.pointNames[index] ?? "";
      if (name === "") return [pointMark(x, y, seriesIndex)];
      return [pointMark(x, y, seriesIndex), nameMark(name, x, freeHeight(x, y, taken))];
    }),
  );
  return [
    ...uprightAxes(data, scale),
    ...level.ticks.map((tick) => textMark(xOf(tick), PLOT.bottom + 15, shortNumber(tick), { size: 10 })),
    lineMark(FRAME.left, PLOT.bottom, PLOT.right, PLOT.bottom, 'stroke="#000000" stroke-width="1"'),
    lineMark(FRAME.left, FRAME.top, FRAME.left, PLOT.bottom, 'stroke="#000000" stroke-width="1"'),
    ...points,
  ];
}

const NAME_HEIGHT = 11;
const NAME_WIDTH = 170;

/** A height near `y` at which no other name stands already. */
function freeHeight(x: number, y: number, taken: { readonly x: number; readonly y: number }[]): number {
  const isTaken = (at: number): boolean =>
    taken.some((one) => Math.abs(one.x - x) < NAME_WIDTH && Math.abs(one.y - at) < NAME_HEIGHT);
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];
  const free = steps.map((step) => y + step * NAME_HEIGHT).find((at) => !isTaken(at)) ?? y;
  taken.push({ x, y: free });
  return free;
}

/** The name at the right of its point, or at the left where the plot ends. */
function nameMark(name: string, x: number, y: number): string {
  const isLeft = x > FRAME.left + PLOT.width * 0.6;
  return textMark(isLeft ? x - 8 : x + 8, y + 3, cutLabel(name, 32), {
    anchor: isLeft ? "end" : "start",
    size: 9,
  });
}
