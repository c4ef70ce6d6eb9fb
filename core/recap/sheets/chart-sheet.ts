import type { Recap } from "../recap";
import type { ChartPlan, PlanCell, SheetPlan } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";

const NAME = "Grafik";
const FIRST_ROW = 3;
/** Rows that a chart covers. */
const CHART_ROWS = 18;

/** The sheet Grafik: the figures that are drawn, and three charts over them. Units that are not counted are left out. */
export function chartSheet(recap: Recap): SheetPlan {
  const units = recap.units.filter(({ counted }) => counted);
  const ratings = recap.profile.bands.map(({ rating }) => rating);
  const rows = Math.max(units.length, ratings.length, 1);
  const cells = Array.from({ length: rows }, (_, index): readonly PlanCell[] => {
    const unit = units[index];
    const rating = ratings[index];
    const count =
      rating === undefined ? null : recap.indicators.filter((one) => one.rating === rating).length;
    return [unit?.name ?? null, unit?.average ?? null, unit?.absorption ?? null, null, rating ?? null, count];
  });
  const column = (columnIndex: number, count: number): CellRange => ({
    top: FIRST_ROW - 1,
    bottom: FIRST_ROW - 1 + Math.max(count, 1),
    left: columnIndex,
    right: columnIndex,
  });
  const anchor = (index: number): CellRange => {
    const top = FIRST_ROW + rows + 1 + index * (CHART_ROWS + 1);
    return { top, bottom: top + CHART_ROWS - 1, left: 0, right: 5 };
  };
  return {
    name: NAME,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [44, 14, 14, 3, 18, 12] },
      {
        kind: "format",
        ranges: [{ top: FIRST_ROW, bottom: FIRST_ROW + rows - 1, left: 1, right: 2 }],
        style: { numberFormat: "#,##0.00" },
      },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: 0, left: 0, right: 0 }],
        style: { bold: true, fontSize: 13 },
      },
      {
        kind: "format",
        ranges: [{ top: FIRST_ROW - 1, bottom: FIRST_ROW - 1, left: 0, right: 5 }],
        style: { bold: true },
      },
      {
        kind: "write",
        rowIndex: 0,
        columnIndex: 0,
        cells: [
          ["Grafik"],
          [`Edisi ${recap.edition.id}, unit yang sudah disahkan.`],
          ["Unit", "Capaian (%)", "Serapan (%)", null, "Predikat", "Indikator"],
          ...cells,
        ],
      },
      ...charts(units.length, ratings.length, column, anchor).map((chart) => ({
        kind: "chart" as const,
        chart,
      })),
    ],
  };
}

function charts(
  units: number,
  ratings: number,
  column: (columnIndex: number, count: number) => CellRange,
  anchor: (index: number) => CellRange,
): readonly ChartPlan[] {
  const at = (columnIndex: number, count: number): ChartPlan["categories"] => ({
    sheet: NAME,
    range: column(columnIndex, count),
  });
  return [
    {
      type: "bar",
      title: "Rata-rata capaian tiap unit",
      altText: "Diagram batang: rata-rata capaian kinerja tiap unit dalam persen.",
      categories: at(0, units),
      series: [{ name: "Capaian (%)", ...at(1, units) }],
      axisTitles: { horizontal: "Capaian (%)", vertical: "" },
      anchor: anchor(0),
    },
    {
      type: "column",
      title: "Sebaran predikat",
      altText: "Diagram kolom: banyaknya indikator untuk tiap predikat.",
      categories: at(4, ratings),
      series: [{ name: "Indikator", ...at(5, ratings) }],
      axisTitles: { horizontal: "Predikat", vertical: "Indikator" },
      anchor: anchor(1),
    },
    {
      type: "scatter",
      title: "Serapan terhadap capaian",
      altText: "Diagram sebar: serapan anggaran tiap unit terhadap rata-rata capaiannya.",
      categories: at(1, units),
      series: [{ name: "Serapan (%)", ...at(2, units) }],
      axisTitles: { horizontal: "Capaian (%)", vertical: "Serapan (%)" },
      anchor: anchor(2),
    },
  ];
}
