import { categoryNames, placeOfCategory, uprightAxes, valueScale, yOf, zeroLine } from "./chart-axes";
import type { ChartData } from "./chart-data";
import { boxMark, fillOf, textMark, textWidth } from "./chart-frame";
import { shortNumber } from "./chart-scale";

const SHARE_OF_ROOM = 0.74;
const WIDEST = 70;
const FIGURE = 9;

/** Upright bars, those of one category side by side, with their figures where there is room. */
export function columnMarks(data: ChartData): readonly string[] {
  const { series, categories } = data;
  const scale = valueScale(data);
  const zero = yOf(0, scale);
  const bars = series.flatMap(({ values }, seriesIndex) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const { x, room } = placeOfCategory(index, categories.length);
      const width = Math.min(WIDEST, (room * SHARE_OF_ROOM) / Math.max(1, series.length));
      const left = x + (seriesIndex - series.length / 2) * width;
      const top = Math.min(yOf(value, scale), zero);
      const figure = shortNumber(value);
      const box = boxMark(left, top, width, Math.abs(yOf(value, scale) - zero), fillOf(seriesIndex));
      if (textWidth(figure, FIGURE) > width + 4) return [box];
      return [box, textMark(left + width / 2, top - 4, figure, { size: FIGURE })];
    }),
  );
  return [...uprightAxes(data, scale), ...categoryNames(data), ...bars, zeroLine(scale)];
}
