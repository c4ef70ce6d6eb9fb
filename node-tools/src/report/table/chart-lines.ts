import { categoryNames, placeOfCategory, PLOT, uprightAxes, valueScale, yOf, zeroLine } from "./chart-axes";
import type { ChartData } from "./chart-data";
import { boxMark, DASHES, fillOf, px, textMark } from "./chart-frame";
import { shortNumber } from "./chart-scale";

/** The attribute by which the line of a series differs; "" for a solid one. */
export function lineDash(index: number): string {
  const dash = DASHES[index % DASHES.length] ?? "none";
  return dash === "none" ? "" : ` stroke-dasharray="${dash}"`;
}

/** A line a series, its points marked and told in figures; a gap where there is no number. */
export function lineMarks(data: ChartData): readonly string[] {
  const { series, categories } = data;
  const scale = valueScale(data);
  const lines = series.flatMap(({ values }, seriesIndex) => {
    const points = values.map((value, index) =>
      value === null ? null : { x: placeOfCategory(index, categories.length).x, y: yOf(value, scale), value },
    );
    const path = points
      .map((point, index) => {
        if (point === null) return "";
        const isFirst = (points[index - 1] ?? null) === null;
        return `${isFirst ? "M" : "L"} ${px(point.x)} ${px(point.y)}`;
      })
      .join(" ");
    return [
      `<path d="${path.trim()}" fill="none" stroke="#1F3864" stroke-width="2"${lineDash(seriesIndex)}/>`,
      ...points.flatMap((point) =>
        point === null
          ? []
          : [
              pointMark(point.x, point.y, seriesIndex),
              textMark(point.x, figureHeight(point.y, seriesIndex), shortNumber(point.value), { size: 9 }),
            ],
      ),
    ];
  });
  return [...uprightAxes(data, scale), ...categoryNames(data), zeroLine(scale), ...lines];
}

/** Figures of the second series stand below their points, where the axis leaves room, so that two do not meet. */
function figureHeight(y: number, seriesIndex: number): number {
  return seriesIndex % 2 === 1 && y < PLOT.bottom - 24 ? y + 17 : y - 9;
}

/** The mark of a point: a circle for the first series, a square for the next, and so on. */
export function pointMark(x: number, y: number, seriesIndex: number): string {
  if (seriesIndex % 2 === 1) return boxMark(x - 4, y - 4, 8, 8, fillOf(seriesIndex));
  return `<circle cx="${px(x)}" cy="${px(y)}" r="4.5" fill="${fillOf(seriesIndex)}" stroke="#000000" stroke-width="0.7"/>`;
}
