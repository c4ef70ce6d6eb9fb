import type { ChartPlan, WorkbookPlan } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";
import { foldEdits } from "../../excel/writer/fold-edits";
import { valueAt } from "../../excel/writer/sheet-model";
import { createStyleBook } from "../../excel/writer/style-book";
import { numberIn, printedText } from "./cell-print";

/** A chart with the figures of its cells; null where a cell holds no number. */
export interface ChartData {
  readonly type: ChartPlan["type"];
  readonly title: string;
  readonly altText: string;
  readonly categories: readonly string[];
  /** The categories as numbers, for a scatter. */
  readonly positions: readonly (number | null)[];
  /** Names of a scatter's points; empty without them. */
  readonly pointNames: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly horizontal: string;
  readonly vertical: string;
}

/** The figures of `chart` from the cells of `plan`. A sheet that is not there gives blanks. */
export function chartData(chart: ChartPlan, plan: WorkbookPlan): ChartData {
  const cellsOf = (sheet: string, range: CellRange) => {
    const found = plan.sheets.find(({ name }) => name === sheet);
    const model = found === undefined ? null : foldEdits(found, createStyleBook());
    return placesOf(range).map(([row, column]) => (model === null ? undefined : valueAt(model, row, column)));
  };
  const { categories, series, axisTitles, pointNames } = chart;
  const categoryCells = cellsOf(categories.sheet, categories.range);
  const names = pointNames === undefined ? [] : cellsOf(pointNames.sheet, pointNames.range);
  return {
    type: chart.type,
    title: chart.title,
    altText: chart.altText,
    categories: categoryCells.map((cell) => printedText(cell, {})),
    positions: categoryCells.map(numberIn),
    pointNames: names.map((cell) => printedText(cell, {})),
    series: series.map(({ name, sheet, range }) => ({ name, values: cellsOf(sheet, range).map(numberIn) })),
    horizontal: axisTitles.horizontal,
    vertical: axisTitles.vertical,
  };
}

function placesOf({ top, left, bottom, right }: CellRange): readonly (readonly [number, number])[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => [row, column] as const));
}
