import { CHART_WORDS } from "../../messages/chart-texts";
import type { Agency } from "../../register/register";
import type { SheetPlan } from "../../workbook/plan";
import { performanceCharts } from "./performance-charts";
import { DEPTH_COLUMN, printed } from "./printed-column";
import { bodyPlace, tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

/** One thing that is drawn: percentages, a count of indicators, whole rupiah; null where there is none. */
export interface PerformanceFigure {
  readonly name: string;
  readonly achievement?: number | null;
  readonly absorption?: number | null;
  readonly count?: number | null;
  readonly budget?: number | null;
  readonly spent?: number | null;
}

/** What the charts are drawn from; a part without figures gets no chart. */
export interface PerformanceFigures {
  readonly units: readonly PerformanceFigure[];
  readonly ratings: readonly PerformanceFigure[];
  readonly quarters: readonly PerformanceFigure[];
  readonly programs: readonly PerformanceFigure[];
}

/** What the sheet says of itself. */
export interface PerformanceFrame {
  readonly sheet: string;
  readonly agency: Agency;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly footer: string;
}

/** The columns of the table that the charts are drawn from. */
export const PERFORMANCE_COLUMNS = [
  printed("group", ["Kelompok"], 13, "text"),
  printed("name", ["Uraian"], 58, "text"),
  printed("achievement", [CHART_WORDS.achievement], 13, "percent"),
  printed("absorption", [CHART_WORDS.absorption], 13, "percent"),
  printed("count", [CHART_WORDS.count], 12, "money"),
  printed("budget", [CHART_WORDS.budget], 20, "money"),
  printed("spent", [CHART_WORDS.spent], 20, "money"),
  DEPTH_COLUMN,
];

/** The figures in one table, and below it a chart for each part: units, predikat, serapan by capaian, quarters, programs. */
export function performanceSheet(frame: PerformanceFrame, figures: PerformanceFigures): SheetPlan {
  const { units, ratings, quarters, programs } = figures;
  const { groups } = CHART_WORDS;
  const rows = [
    ...rowsOf(groups.unit, units),
    ...rowsOf(groups.rating, ratings),
    ...rowsOf(groups.quarter, quarters),
    ...rowsOf(groups.program, programs),
  ];
  const titles = [CHART_WORDS.title, frame.subtitle];
  const body = bodyPlace({ columns: PERFORMANCE_COLUMNS, titles, rowCount: rows.length });
  return tableSheetPlan({
    name: frame.sheet,
    agency: frame.agency,
    titles,
    columns: PERFORMANCE_COLUMNS,
    rowCount: rows.length,
    rowsOf: () => rows,
    footRowsOf: () => [],
    notes: frame.notes,
    signatures: [null, null],
    charts: performanceCharts(frame.sheet, figures, body.firstRow, body.lastRow + frame.notes.length + 3),
    paper: "F4",
    footerLeft: frame.footer,
  });
}

function rowsOf(group: string, figures: readonly PerformanceFigure[]): readonly PrintedRow[] {
  return figures.map(({ name, achievement, absorption, count, budget, spent }) => ({
    look: "item",
    cells: {
      group,
      name,
      achievement: achievement ?? null,
      absorption: absorption ?? null,
      count: count ?? null,
      budget: budget ?? null,
      spent: spent ?? null,
    },
  }));
}
