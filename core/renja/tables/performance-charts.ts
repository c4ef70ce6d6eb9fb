import { CHART_WORDS, extremesText, listedText } from "../../messages/chart-texts";
import type { ChartPlan } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import type { PerformanceFigure, PerformanceFigures } from "./performance-sheet";

/** Columns of the table of figures, by their places in it. */
const COLUMN = { name: 1, achievement: 2, absorption: 3, count: 4, budget: 5, spent: 6 } as const;
type Figure = Exclude<keyof typeof COLUMN, "name">;

/** Two charts stand side by side; a chart takes so many rows. */
const HALVES = [
  { left: 0, right: 1 },
  { left: 2, right: 6 },
] as const;
const ROWS = 16;

/** One part of the table: its figures and its first row. */
interface Part {
  readonly figures: readonly PerformanceFigure[];
  readonly top: number;
}

type Unplaced = Omit<ChartPlan, "anchor">;

/** The charts of the table whose body begins at `firstRow`, two and two from row `top`; none over nothing. */
export function performanceCharts(
  sheet: string,
  { units, ratings, quarters, programs }: PerformanceFigures,
  firstRow: number,
  top: number,
): readonly ChartPlan[] {
  const draw = (part: Part, column: keyof typeof COLUMN): ChartPlan["categories"] => ({
    sheet,
    range: rangeOf(part, COLUMN[column]),
  });
  const unitPart = { figures: units, top: firstRow };
  const ratingPart = { figures: ratings, top: firstRow + units.length };
  const quarterPart = { figures: quarters, top: ratingPart.top + ratings.length };
  const programPart = { figures: programs, top: quarterPart.top + quarters.length };
  const charts = [
    unitChart(unitPart, draw),
    ratingChart(ratingPart, draw),
    absorptionChart(unitPart, draw),
    trendChart(quarterPart, draw),
    programChart(programPart, draw),
  ].filter((chart) => chart !== null);
  return charts.map((chart, index) => ({ ...chart, anchor: anchorOf(index, top) }));
}

type Draw = (part: Part, column: keyof typeof COLUMN) => ChartPlan["categories"];

function unitChart(part: Part, draw: Draw): Unplaced | null {
  if (!has(part, "achievement")) return null;
  return {
    type: "bar",
    title: CHART_WORDS.units,
    altText: `Grafik batang rata-rata capaian ${part.figures.length} unit: ${extremesText(valuesOf(part, "achievement"), "persen")}.`,
    categories: draw(part, "name"),
    series: [{ name: CHART_WORDS.achievement, ...draw(part, "achievement") }],
    axisTitles: { horizontal: CHART_WORDS.achievement, vertical: "" },
  };
}

function ratingChart(part: Part, draw: Draw): Unplaced | null {
  if (!has(part, "count")) return null;
  return {
    type: "column",
    title: CHART_WORDS.ratings,
    altText: `Grafik kolom banyaknya indikator menurut predikat: ${listedText(valuesOf(part, "count"))}.`,
    categories: draw(part, "name"),
    series: [{ name: CHART_WORDS.count, ...draw(part, "count") }],
    axisTitles: { horizontal: CHART_WORDS.groups.rating, vertical: CHART_WORDS.count },
  };
}

function absorptionChart(part: Part, draw: Draw): Unplaced | null {
  if (!has(part, "achievement") || !has(part, "absorption")) return null;
  return {
    type: "scatter",
    title: CHART_WORDS.absorptionByAchievement,
    altText: `Grafik titik serapan setiap unit terhadap capaiannya; serapan ${extremesText(valuesOf(part, "absorption"), "persen")}.`,
    categories: draw(part, "achievement"),
    series: [{ name: CHART_WORDS.absorption, ...draw(part, "absorption") }],
    pointNames: draw(part, "name"),
    axisTitles: { horizontal: CHART_WORDS.achievement, vertical: CHART_WORDS.absorption },
  };
}

function trendChart(part: Part, draw: Draw): Unplaced | null {
  const shown = (["achievement", "absorption"] as const).filter((figure) => has(part, figure));
  if (shown.length === 0) return null;
  const said = shown.map((figure) => `${CHART_WORDS[figure]} ${listedText(valuesOf(part, figure))}`);
  return {
    type: "line",
    title: CHART_WORDS.trend,
    altText: `Grafik garis menurut triwulan: ${said.join("; ")}.`,
    categories: draw(part, "name"),
    series: shown.map((figure) => ({ name: CHART_WORDS[figure], ...draw(part, figure) })),
    axisTitles: { horizontal: CHART_WORDS.groups.quarter, vertical: CHART_WORDS.percent },
  };
}

function programChart(part: Part, draw: Draw): Unplaced | null {
  const shown = (["budget", "spent"] as const).filter((figure) => has(part, figure));
  if (shown.length === 0) return null;
  return {
    type: "bar",
    title: shown.includes("spent") ? CHART_WORDS.programs : CHART_WORDS.onlyBudget,
    altText: `Grafik batang anggaran ${part.figures.length} program; pagu ${extremesText(valuesOf(part, "budget"), "rupiah")}.`,
    categories: draw(part, "name"),
    series: shown.map((figure) => ({ name: CHART_WORDS[figure], ...draw(part, figure) })),
    axisTitles: { horizontal: CHART_WORDS.rupiah, vertical: "" },
  };
}

function has({ figures }: Part, figure: Figure): boolean {
  return figures.some((one) => typeof one[figure] === "number");
}

function valuesOf(
  { figures }: Part,
  figure: Figure,
): readonly { readonly name: string; readonly value: number | null }[] {
  return figures.map((one) => ({ name: one.name, value: one[figure] ?? null }));
}

function rangeOf({ figures, top }: Part, column: number): CellRange {
  return { top, bottom: top + Math.max(1, figures.length) - 1, left: column, right: column };
}

function anchorOf(index: number, top: number): CellRange {
  const row = top + Math.floor(index / HALVES.length) * (ROWS + 1);
  const half = HALVES[index % HALVES.length] ?? HALVES[0];
  return { top: row, bottom: row + ROWS - 1, ...half };
}
