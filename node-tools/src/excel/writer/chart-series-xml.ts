import type { ChartPlan } from "#core/workbook/plan";
import { rangeArea } from "./sheet-limits";
import { numberReferenceXml, sourceValues, textReferenceXml } from "./chart-data-xml";
import { chartNumberFormat } from "./chart-number-format";
import { areaShapeXml, lineShapeXml, markerXml, seriesLook } from "./chart-look";
import { smallTextXml } from "./chart-text-xml";
import { escapeMarkup } from "./escape-xml";
import { shortenText } from "./shorten-text";
import type { SheetModel } from "./sheet-model";

/** Names of points are cut here, so that they stand in one line. */
const LONGEST_NAME = 26;

/** Above this many bars their values would cover each other. */
const MOST_LABELLED_POINTS = 16;

/** The `ser` elements of a chart, with the values that the plan's cells hold as caches. */
export function seriesXml(chart: ChartPlan, models: readonly SheetModel[]): string {
  return chart.series.map((series, index) => oneSeriesXml(chart, series, index, models)).join("");
}

function oneSeriesXml(
  chart: ChartPlan,
  series: ChartPlan["series"][number],
  index: number,
  models: readonly SheetModel[],
): string {
  const look = seriesLook(index);
  const values = numberReferenceXml(series, models);
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeMarkup(series.name)}</c:v></c:tx>`;
  const byCategory = () =>
    `<c:cat>${textReferenceXml(chart.categories, models)}</c:cat><c:val>${values}</c:val>`;
  switch (chart.type) {
    case "bar":
    case "column":
      return `<c:ser>${head}${areaShapeXml(look)}<c:invertIfNegative val="0"/>${labelsXml(chart, models)}${byCategory()}</c:ser>`;
    case "line":
      return `<c:ser>${head}${lineShapeXml(look)}${markerXml(look)}${byCategory()}<c:smooth val="0"/></c:ser>`;
    case "pie":
      return `<c:ser>${head}${slicesXml(series)}${labelsXml(chart, models)}${byCategory()}</c:ser>`;
    case "scatter":
      return (
        `<c:ser>${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${markerXml(look)}${pointNamesXml(chart, models)}` +
        `<c:xVal>${numberReferenceXml(chart.categories, models)}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`
      );
  }
}

function slicesXml(series: ChartPlan["series"][number]): string {
  return Array.from(
    { length: rangeArea(series.range) },
    (_, index) =>
      `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${areaShapeXml(seriesLook(index))}</c:dPt>`,
  ).join("");
}

function labelsXml(chart: ChartPlan, models: readonly SheetModel[]): string {
  const points = chart.series.reduce((sum, { range }) => sum + rangeArea(range), 0);
  const pie = chart.type === "pie";
  if (!pie && points > MOST_LABELLED_POINTS) return "";
  return (
    `<c:dLbls>${labelFormatXml(chart, models)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${smallTextXml(800)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="${pie ? 0 : 1}"/>` +
    `<c:showCatName val="${pie ? 1 : 0}"/><c:showSerName val="0"/><c:showPercent val="${pie ? 1 : 0}"/>` +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function labelFormatXml(chart: ChartPlan, models: readonly SheetModel[]): string {
  const format = chart.type === "pie" ? "0.0%" : chartNumberFormat(chart, models);
  return `<c:numFmt formatCode="${escapeMarkup(format)}" sourceLinked="0"/>`;
}

/** The names of a scatter's points as labels beside them. They are texts of their own: charts cannot take them from cells everywhere. */
function pointNamesXml({ pointNames }: ChartPlan, models: readonly SheetModel[]): string {
  if (pointNames === undefined) return "";
  const shown = (values: string): string =>
    `<c:showLegendKey val="0"/><c:showVal val="${values}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const names = sourceValues(pointNames, models);
  if (names.length > MOST_LABELLED_POINTS) return "";
  const labels = names.map((name, index) =>
    name === null || name === ""
      ? ""
      : `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:r><a:rPr lang="id-ID" sz="800"/><a:t>${escapeMarkup(shortenText(String(name), LONGEST_NAME))}</a:t></a:r></a:p></c:rich></c:tx>` +
        `<c:dLblPos val="r"/>${shown("1")}</c:dLbl>`,
  );
  return `<c:dLbls>${labels.join("")}${shown("0")}</c:dLbls>`;
}
