import { call, relativeCell } from "#core/workbook/formula-build";
import type { ChartPlan, Edit, PlanCell, WorkbookPlan } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";

const UNITS = [
  "Sekretariat",
  "Bidang Ekonomi",
  "Bidang Fisik & Prasarana",
  "Bidang Sosbud",
  "Bidang Litbang",
];
const ACHIEVEMENT = [91.25, 76.5, 66, 103.4, 48.9];
const SPENDING = [88.1, 70.2, 71.9, 95, 51.3];
const BASE = { categories: column(0), axisTitles: { horizontal: "Unit kerja", vertical: "Persen" } };

/** One chart of every type over a small recap, the way an agency would read it. */
export const CHARTS: readonly ChartPlan[] = [
  {
    ...BASE,
    type: "column",
    title: "Capaian & serapan per unit (%)",
    altText: 'Kolom capaian dan serapan lima unit; terendah "Bidang Litbang" 48,9 persen.',
    series: [
      { name: "Capaian", sheet: "Rekap", range: column(1).range },
      { name: "Serapan", sheet: "Rekap", range: column(2).range },
    ],
    anchor: { top: 8, left: 0, bottom: 24, right: 4 },
  },
  {
    ...BASE,
    type: "bar",
    title: "Capaian per unit (%)",
    altText: "Batang capaian lima unit.",
    axisTitles: { horizontal: "Persen", vertical: "Unit kerja" },
    series: [{ name: "Capaian", sheet: "Rekap", range: column(1).range }],
    anchor: { top: 8, left: 5, bottom: 24, right: 11 },
  },
  {
    ...BASE,
    type: "line",
    title: "Tren triwulan (%)",
    altText: "Garis capaian dan serapan.",
    series: [
      { name: "Capaian", sheet: "Rekap", range: column(1).range },
      { name: "Serapan", sheet: "Rekap", range: column(2).range },
    ],
    anchor: { top: 26, left: 0, bottom: 42, right: 4 },
  },
  {
    ...BASE,
    type: "pie",
    title: "Sebaran predikat",
    altText: "Lingkaran sebaran predikat.",
    series: [{ name: "Predikat", sheet: "Rekap", range: column(3).range }],
    anchor: { top: 26, left: 5, bottom: 42, right: 11 },
  },
  {
    ...BASE,
    type: "scatter",
    title: "Serapan terhadap capaian",
    altText: "Sebaran serapan terhadap capaian.",
    categories: column(2),
    axisTitles: { horizontal: "Serapan (%)", vertical: "Capaian (%)" },
    series: [{ name: "Unit", sheet: "Rekap", range: column(1).range }],
    anchor: { top: 44, left: 0, bottom: 60, right: 4 },
  },
];

/** A recap sheet with the five charts; one column of figures is live formulas with cached results. */
export function chartPlan(): WorkbookPlan {
  const half = call("ROUND", relativeCell(0, -1), { op: "integer", value: 0 });
  const rows: PlanCell[][] = UNITS.map((unit, index) => [
    unit,
    ACHIEVEMENT[index] ?? null,
    SPENDING[index] ?? null,
    { kind: "formula", formula: half, cached: Math.round(SPENDING[index] ?? 0) },
  ]);
  const edits: Edit[] = [
    { kind: "write", rowIndex: 0, columnIndex: 0, cells: [["Unit", "Capaian", "Serapan", "Dibulatkan"], ...rows] },
    { kind: "columnWidths", columnIndex: 0, widths: [28] },
    {
      kind: "page",
      setup: {
        paper: "A4",
        orientation: "portrait",
        repeatRows: null,
        footer: { left: "", center: "", right: "" },
        fitToWidth: true,
      },
    },
    ...CHARTS.map((chart): Edit => ({ kind: "chart", chart })),
  ]; // prettier-ignore
  return { title: "Rekap", sheets: [{ name: "Rekap", state: "visible", edits }], names: [] };
}

function column(columnIndex: number) {
  const range: CellRange = { top: 1, bottom: UNITS.length, left: columnIndex, right: columnIndex };
  return { sheet: "Rekap", range };
}
