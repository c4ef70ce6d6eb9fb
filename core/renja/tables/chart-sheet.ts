import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import { fixedCell } from "../../workbook/formula-build";
import type { ChartPlan, SheetPlan } from "../../workbook/plan";
import { amountOf, nodesOfLevel } from "../roll-up";
import type { BodyPlace } from "./level-sums";
import { DEPTH_COLUMN, placeOf, printed } from "./printed-column";
import type { RenjaBook } from "./renja-book";
import { bodyPlace, tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

const COLUMNS = [
  printed("no", ["No"], 5, "number"),
  printed("code", ["Kode"], 12, "code"),
  printed("name", ["Program"], 70, "text"),
  printed("budget", ["Pagu (Rp)"], 20, "money"),
  printed("budgetNext", ["Prakiraan Maju (Rp)"], 20, "money"),
  DEPTH_COLUMN,
];

/** Rows that a chart takes, and how far below the table it begins. */
const CHART = { rows: 18, gap: 2 } as const;

/** Pagu by program with a chart over it; the figures are those of Tabel 4.1. */
export function chartSheet(book: RenjaBook): SheetPlan {
  const { renja } = book;
  const rows = programRows(book);
  const titles = ["Pagu menurut Program", `Renja Tahun ${renja.year}`];
  const body = bodyPlace({ columns: COLUMNS, titles, rowCount: rows.length });
  return tableSheetPlan({
    name: RENJA_SHEETS.charts,
    agency: renja.agency,
    titles,
    columns: COLUMNS,
    rowCount: rows.length,
    rowsOf: () => rows,
    footRowsOf: () => [],
    notes: [],
    signatures: [null, null],
    charts: [programChart(book, body)],
    paper: "F4",
    footerLeft: book.footer,
  });
}

function programRows({ renja, lines, columns: tables }: RenjaBook): readonly PrintedRow[] {
  const columns = tables["tabel-4-1"];
  const { firstRow } = bodyPlace({ columns, titles: ["", ""], rowCount: lines.length });
  const rowOf = new Map(
    lines.flatMap((line, index) =>
      line.kind === "node" ? [[line.node.code, firstRow + index] as const] : [],
    ),
  );
  return nodesOfLevel(renja.tree, "program").map(({ code, items }, index) => {
    const figure = (id: "budget" | "budgetNext") => ({
      kind: "formula" as const,
      formula: fixedCell(rowOf.get(code) ?? 0, placeOf(columns, id), RENJA_SHEETS.table41),
      cached: amountOf(items, (item) => item[id]) ?? 0,
    });
    return {
      look: "item",
      cells: {
        no: index + 1,
        code,
        name: renja.codes.find(code)?.name ?? RENJA_WORDS.nameless,
        budget: figure("budget"),
        budgetNext: figure("budgetNext"),
      },
    };
  });
}

function programChart({ renja }: RenjaBook, { firstRow, lastRow }: BodyPlace): ChartPlan {
  const range = (id: string) => {
    const at = placeOf(COLUMNS, id);
    return { top: firstRow, bottom: lastRow, left: at, right: at };
  };
  const sheet = RENJA_SHEETS.charts;
  const top = lastRow + CHART.gap;
  const largest = nodesOfLevel(renja.tree, "program")
    .map(({ code, items }) => ({ code, budget: amountOf(items, ({ budget }) => budget) ?? 0 }))
    .sort((a, b) => b.budget - a.budget)[0];
  return {
    type: "bar",
    title: `Pagu menurut Program Tahun ${renja.year} dan ${renja.year + 1}`,
    altText: `Grafik batang pagu tiap program tahun ${renja.year} dan prakiraan maju ${renja.year + 1}. Pagu terbesar: program ${largest?.code ?? "–"}.`,
    categories: { sheet, range: range("name") },
    series: [
      { name: `Pagu ${renja.year}`, sheet, range: range("budget") },
      { name: `Prakiraan maju ${renja.year + 1}`, sheet, range: range("budgetNext") },
    ],
    axisTitles: { horizontal: "Rupiah", vertical: "" },
    anchor: { top, bottom: top + CHART.rows, left: 0, right: placeOf(COLUMNS, "budgetNext") },
  };
}
