import type { ChartData } from "./chart-data";
import { cutLabel, DASHES, escapeMarkup, FILLS, FRAME, lineMark, px, textMark } from "./chart-frame";
import { axisScale, shortNumber } from "./chart-scale";
import type { AxisScale } from "./chart-scale";
import { pieMarks } from "./chart-pie";

/**
 * The chart as one SVG element with its title and its words for people who do not see it. Figures stand at the bars;
 * series differ by lightness and dashes, not by colour alone. `clean` makes texts fit for the fonts at hand.
 */
export function chartSvg(chart: ChartData, clean: (text: string) => string = (text) => text): string {
  const data = cleanData(chart, clean);
  const marks = data.type === "pie" ? pieMarks(data) : axisMarks(data);
  const { width, height } = FRAME;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Helvetica, Arial, sans-serif" fill="#000000">`,
    `<title>${escapeMarkup(data.title)}</title><desc>${escapeMarkup(data.altText)}</desc>`,
    textMark(width / 2, 22, data.title, { size: 15, bold: true }),
    ...legendMarks(data),
    ...marks,
    "</svg>",
  ].join("");
}

function cleanData(data: ChartData, clean: (text: string) => string): ChartData {
  return {
    ...data,
    title: clean(data.title),
    altText: clean(data.altText),
    categories: data.categories.map(clean),
    series: data.series.map((series) => ({ ...series, name: clean(series.name) })),
    horizontal: clean(data.horizontal),
    vertical: clean(data.vertical),
  };
}

const PLOT = {
  width: FRAME.width - FRAME.left - FRAME.right,
  height: FRAME.height - FRAME.top - FRAME.bottom,
  bottom: FRAME.height - FRAME.bottom,
} as const;

/** Names of the series, when there is more than one. */
function legendMarks({ series, type }: ChartData): readonly string[] {
  if (series.length < 2 || type === "pie") return [];
  const step = PLOT.width / series.length;
  return series.flatMap(({ name }, index) => {
    const x = FRAME.left + index * step;
    return [
      `<rect x="${px(x)}" y="36" width="14" height="10" fill="${fillOf(index)}" stroke="#000000" stroke-width="0.5"/>`,
      textMark(x + 20, 45, cutLabel(name, 40), { anchor: "start" }),
    ];
  });
}

function axisMarks(data: ChartData): readonly string[] {
  const numbers = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = axisScale(numbers);
  return [
    ...gridMarks(scale),
    ...categoryMarks(data),
    ...(data.type === "line"
      ? lineMarks(data, scale)
      : data.type === "scatter"
        ? pointMarks(data, scale)
        : barMarks(data, scale)),
    lineMark(
      FRAME.left,
      yOf(0, scale),
      FRAME.left + PLOT.width,
      yOf(0, scale),
      'stroke="#000000" stroke-width="1"',
    ),
    textMark(FRAME.left + PLOT.width / 2, FRAME.height - 8, data.horizontal),
    textMark(18, FRAME.top + PLOT.height / 2, data.vertical, { turn: -90 }),
  ];
}

function gridMarks(scale: AxisScale): readonly string[] {
  return scale.ticks.flatMap((tick) => [
    lineMark(
      FRAME.left,
      yOf(tick, scale),
      FRAME.left + PLOT.width,
      yOf(tick, scale),
      'stroke="#D9D9D9" stroke-width="0.7"',
    ),
    textMark(FRAME.left - 6, yOf(tick, scale) + 4, shortNumber(tick), { anchor: "end" }),
  ]);
}

/** Labels below the axis: level while they fit, slanted when there are many. */
function categoryMarks({ categories }: ChartData): readonly string[] {
  const step = PLOT.width / Math.max(1, categories.length);
  const room = Math.floor(step / 5.6);
  return categories.map((category, index) => {
    const x = FRAME.left + (index + 0.5) * step;
    if (category.length <= room) return textMark(x, PLOT.bottom + 16, category);
    return textMark(x + 4, PLOT.bottom + 14, cutLabel(category, 16), { anchor: "end", turn: -30, size: 10 });
  });
}

function barMarks({ series, categories }: ChartData, scale: AxisScale): readonly string[] {
  const step = PLOT.width / Math.max(1, categories.length);
  const width = (step * 0.7) / Math.max(1, series.length);
  return series.flatMap(({ values }, seriesIndex) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const x = FRAME.left + index * step + step * 0.15 + seriesIndex * width;
      const top = Math.min(yOf(value, scale), yOf(0, scale));
      const height = Math.abs(yOf(value, scale) - yOf(0, scale));
      const bar = `<rect x="${px(x)}" y="${px(top)}" width="${px(width)}" height="${px(height)}" fill="${fillOf(seriesIndex)}" stroke="#000000" stroke-width="0.5"/>`;
      return width < 14 ? [bar] : [bar, textMark(x + width / 2, top - 4, shortNumber(value), { size: 9 })];
    }),
  );
}

function lineMarks({ series, categories }: ChartData, scale: AxisScale): readonly string[] {
  const step = PLOT.width / Math.max(1, categories.length);
  return series.flatMap(({ values }, seriesIndex) => {
    const points = values.flatMap((value, index) =>
      value === null ? [] : [{ x: FRAME.left + (index + 0.5) * step, y: yOf(value, scale), value }],
    );
    const path = points.map(({ x, y }) => `${px(x)},${px(y)}`).join(" ");
    const dash = DASHES[seriesIndex % DASHES.length] ?? "none";
    const dashes = dash === "none" ? "" : ` stroke-dasharray="${dash}"`;
    return [
      `<polyline points="${path}" fill="none" stroke="#1F3864" stroke-width="2"${dashes}/>`,
      ...points.flatMap(({ x, y, value }) => [
        pointMark(x, y, seriesIndex),
        textMark(x, y - 7, shortNumber(value), { size: 9 }),
      ]),
    ];
  });
}

/** Points over numeric categories; those without a number stand at their place in the list. */
function pointMarks({ series, categories }: ChartData, scale: AxisScale): readonly string[] {
  const step = PLOT.width / Math.max(1, categories.length);
  return series.flatMap(({ values }, seriesIndex) =>
    values.flatMap((value, index) =>
      value === null ? [] : [pointMark(FRAME.left + (index + 0.5) * step, yOf(value, scale), seriesIndex)],
    ),
  );
}

function pointMark(x: number, y: number, seriesIndex: number): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="4" fill="${fillOf(seriesIndex)}" stroke="#000000" stroke-width="0.7"/>`;
}

function yOf(value: number, { low, high }: AxisScale): number {
  return PLOT.bottom - ((value - low) / (high - low)) * PLOT.height;
}

function fillOf(index: number): string {
  return FILLS[index % FILLS.length] ?? FILLS[0];
}
