import type { ChartPlan } from "#core/workbook/plan";
import type { AxisFigures } from "./chart-axes-xml";
import { sourceValues } from "./chart-data-xml";
import type { SheetModel } from "./sheet-model";

const MANY = 1_000_000;

/** Millions and milliards shortened as people say them: `54,1 M`, `250 jt`. */
const SHORT = '[>=1000000000]#,##0.0,,," M";[>=1000000]#,##0,," jt";#,##0';

/** What the axes of a chart must know of its values. */
export function axisFigures(chart: ChartPlan, models: readonly SheetModel[]): AxisFigures {
  const values = chart.series.flatMap((one) => sourceValues(one, models));
  const isNegative = values.some((value) => typeof value === "number" && value < 0);
  return { format: chartNumberFormat(chart, models), isNegative };
}

/** The number format of a chart's axis and labels: amounts of rupiah are shortened, other figures shown as they are. */
export function chartNumberFormat({ series }: ChartPlan, models: readonly SheetModel[]): string {
  const values = series.flatMap((one) => sourceValues(one, models));
  return values.some((value) => typeof value === "number" && Math.abs(value) >= MANY) ? SHORT : "#,##0.##";
}
