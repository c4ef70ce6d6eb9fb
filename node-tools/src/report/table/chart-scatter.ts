import { PLOT, uprightAxes, yOf } from "./chart-axes";
import type { ChartData } from "./chart-data";
import { cutLabel, FRAME, lineMark, textMark, textWidth } from "./chart-frame";
import { pointMark } from "./chart-lines";
import { shortNumber, spreadScale } from "./chart-scale";

/** Points by two figures, with their names; a point without both is left out. */
export function scatterMarks(data: ChartData): readonly string[] {
  const scale = spreadScale(data.series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const level = spreadScale(data.positions.filter((value) => value !== null));
  const xOf = (value: number): number =>
    FRAME.left + ((value - level.low) / (level.high - level.low)) * PLOT.width;
  const taken: NameRoom[] = [];
  const points = data.series.flatMap(({ values }, seriesIndex) =>
    values.flatMap((value, index) => {
      const position = data.positions[index] ?? null;
      if (value === null || position === null) return [];
      const [x, y] = [xOf(position), yOf(value, scale)];
      const name = data.pointNames[index] ?? "";
      if (name === "") return [pointMark(x, y, seriesIndex)];
      return [pointMark(x, y, seriesIndex), nameMark(name, x, y, taken)];
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

const NAME = { height: 11, size: 9, length: 32 } as const;

/** The room that a name takes: from `left` to `right`, around `y`. */
interface NameRoom {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The name at the right of its point, at the left where the plot ends, at a height where no other name stands. */
function nameMark(name: string, x: number, y: number, taken: NameRoom[]): string {
  const text = cutLabel(name, NAME.length);
  const width = textWidth(text, NAME.size);
  const isLeft = x + 8 + width > PLOT.right;
  const left = isLeft ? x - 8 - width : x + 8;
  const isTaken = (at: number): boolean =>
    taken.some((one) => left < one.right && left + width > one.left && Math.abs(one.y - at) < NAME.height);
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];
  const free = steps.map((step) => y + step * NAME.height).find((at) => !isTaken(at)) ?? y;
  taken.push({ left, right: left + width, y: free });
  const anchor = isLeft ? "end" : "start";
  return textMark(isLeft ? x - 8 : x + 8, free + 3, text, { anchor, size: NAME.size });
}
