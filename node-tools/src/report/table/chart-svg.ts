import { barMarks } from "./chart-bars";
import { columnMarks } from "./chart-columns";
import type { ChartData } from "./chart-data";
import { boxMark, cutLabel, escapeMarkup, fillOf, FRAME, lineMark, textMark, textWidth } from "./chart-frame";
import { lineDash, lineMarks } from "./chart-lines";
import { pieMarks } from "./chart-pie";
import { scatterMarks } from "./chart-scatter";

/**
 * The chart as one SVG element with its title and its words for people who do not see it. Figures stand at the bars;
 * series differ by lightness and dashes, not by colour alone. `clean` makes texts fit for the fonts at hand.
 */
export function chartSvg(chart: ChartData, clean: (text: string) => string = (text) => text): string {
  const data = cleanData(chart, clean);
  const { width, height } = FRAME;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONTS}" fill="#000000">`,
    `<title>${escapeMarkup(data.title)}</title><desc>${escapeMarkup(data.altText)}</desc>`,
    textMark(width / 2, 22, data.title, { size: 15, bold: true }),
    ...legendMarks(data),
    ...(isEmpty(data) ? [textMark(width / 2, height / 2, "Tidak ada data")] : MARKS[data.type](data)),
    "</svg>",
  ].join("");
}

/** The first is the one at hand in a PDF; the others are what screens have. */
const FONTS = "Helvetica, Arial, Liberation Sans, Arimo, sans-serif";

const MARKS: { readonly [T in ChartData["type"]]: (data: ChartData) => readonly string[] } = {
  bar: barMarks,
  column: columnMarks,
  line: lineMarks,
  pie: pieMarks,
  scatter: scatterMarks,
};

function isEmpty({ series }: ChartData): boolean {
  return series.every(({ values }) => values.every((value) => value === null));
}

function cleanData(data: ChartData, clean: (text: string) => string): ChartData {
  return {
    ...data,
    title: clean(data.title),
    altText: clean(data.altText),
    categories: data.categories.map(clean),
    pointNames: data.pointNames.map(clean),
    series: data.series.map((series) => ({ ...series, name: clean(series.name) })),
    horizontal: clean(data.horizontal),
    vertical: clean(data.vertical),
  };
}

/** Names of the series in one line under the title, when there is more than one. */
function legendMarks({ series, type }: ChartData): readonly string[] {
  if (series.length < 2 || type === "pie") return [];
  const names = series.map(({ name }) => cutLabel(name, 40));
  const widths = names.map((name) => 30 + textWidth(name, 11) + 16);
  let x = (FRAME.width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return names.flatMap((name, index) => {
    const at = x;
    x += widths[index] ?? 0;
    const sample =
      type === "line"
        ? lineMark(at, 41, at + 24, 41, `stroke="#1F3864" stroke-width="2"${lineDash(index)}`)
        : boxMark(at + 8, 36, 14, 10, fillOf(index));
    return [sample, textMark(at + 30, 45, name, { anchor: "start" })];
  });
}
