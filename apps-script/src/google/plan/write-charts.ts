import { rangeAddress } from "#core/workbook/address";
import type { ChartPlan, SheetPlan } from "#core/workbook/plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Native charts of a sheet, over ranges of the same spreadsheet. */
export function writeCharts(book: Spreadsheet, sheet: Sheet, { edits }: SheetPlan): void {
  const widths = columnWidths(edits);
  for (const edit of edits) if (edit.kind === "chart") insertChart(book, sheet, edit.chart, widths);
}

function insertChart(
  book: Spreadsheet,
  sheet: Sheet,
  chart: ChartPlan,
  widths: ReadonlyMap<number, number>,
): void {
  const rangeOf = (place: ChartPlan["categories"]): GoogleAppsScript.Spreadsheet.Range => {
    const source = book.getSheetByName(place.sheet);
    if (source === null) throw new Error(`no sheet ${place.sheet} for chart ${chart.title}`);
    return source.getRange(rangeAddress(place.range));
  };
  const builder = sheet.newChart().setChartType(chartType(chart.type)).addRange(rangeOf(chart.categories));
  for (const series of chart.series) builder.addRange(rangeOf(series));
  builder
    .setPosition(chart.anchor.top + 1, chart.anchor.left + 1, 0, 0)
    .setOption("title", chart.title)
    .setOption("alternativeText", chart.altText)
    .setOption("legend", chart.series.length > 1 ? { position: "top" } : { position: "none" })
    .setOption("series", seriesLooks(chart))
    .setOption("width", anchorWidth(chart, widths))
    .setOption("height", (chart.anchor.bottom - chart.anchor.top + 1) * ROW_PIXELS)
    .setOption("hAxis.title", chart.axisTitles.horizontal)
    .setOption("vAxis.title", chart.axisTitles.vertical);
  sheet.insertChart(builder.build());
}

const ROW_PIXELS = 21;
const CHARACTER_PIXELS = 7;
const USUAL_WIDTH = 14;

/** Widths in characters that the plan gives its columns. */
function columnWidths(edits: SheetPlan["edits"]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const edit of edits)
    if (edit.kind === "columnWidths")
      edit.widths.forEach((width, index) => widths.set(edit.columnIndex + index, width));
  return widths;
}

/** The pixels of the columns that a chart stands over, so that two beside each other do not overlap. */
function anchorWidth({ anchor }: ChartPlan, widths: ReadonlyMap<number, number>): number {
  let characters = 0;
  for (let column = anchor.left; column <= anchor.right; column += 1)
    characters += widths.get(column) ?? USUAL_WIDTH;
  return Math.round(characters * CHARACTER_PIXELS);
}

/** Names, and shades that stay apart on a grey printer; lines differ by their dashes as well. */
function seriesLooks({ series, type }: ChartPlan): object {
  return Object.fromEntries(
    series.map(({ name }, index) => [
      String(index),
      {
        labelInLegend: name,
        color: SHADES[index % SHADES.length],
        ...(type === "line" ? { lineDashStyle: DASHES[index % DASHES.length], pointSize: 7 } : {}),
      },
    ]),
  );
}

const SHADES = ["#1F3864", "#8FAADC", "#7F7F7F", "#404040"] as const;
const DASHES = [[1, 0], [8, 4], [2, 3], [10, 3, 2, 3]] as const; // prettier-ignore

function chartType(type: ChartPlan["type"]): GoogleAppsScript.Charts.ChartType {
  const types = Charts.ChartType;
  const byName: { readonly [T in ChartPlan["type"]]: GoogleAppsScript.Charts.ChartType } = {
    bar: types.BAR,
    column: types.COLUMN,
    line: types.LINE,
    pie: types.PIE,
    scatter: types.SCATTER,
  };
  return byName[type];
}
