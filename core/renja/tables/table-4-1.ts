import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { SheetPlan } from "../../workbook/plan";
import { purposeOf } from "../renja";
import { amountOf } from "../roll-up";
import { sumOfDepth } from "./level-sums";
import type { BodyPlace } from "./level-sums";
import { DEPTH_COLUMN, placeOf, printed, PURPOSE_COLUMN } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { amountCell, figureText, indicatorOf, rowsOfLines, titleOf } from "./renja-lines";
import type { RenjaLine } from "./renja-lines";
import type { RenjaBook } from "./renja-book";
import { fundText, notesOf, unitName } from "./renja-book";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

/** The 17 columns of Tabel 4.1 for the planned year, and the hidden depth. */
export function table41Columns(year: number): readonly PrintedColumn[] {
  const frame = "Capaian Kinerja dan Kerangka Pendanaan";
  const next = `Prakiraan Maju Rencana Tahun ${year + 1}`;
  return [
    printed("no", ["No"], 4, "number"),
    printed("code", ["Kode"], 15, "code"),
    printed("name", ["Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan"], 30, "text"),
    printed("indicator", ["Indikator Program/Kegiatan/Sub Kegiatan"], 27, "text"),
    printed("renstraTarget", ["Target Akhir Periode Renstra"], 10, "center"),
    printed("reachedN2", [`Realisasi Capaian Tahun ${year - 2}`], 10, "center"),
    printed("expectedN1", [`Prakiraan Capaian Tahun ${year - 1}`], 10, "center"),
    printed("targetN", [frame, `Target Tahun ${year}`], 10, "center"),
    printed("budget", [frame, "Pagu Indikatif (Rp)"], 15, "money"),
    printed("location", [frame, "Lokasi"], 12, "text"),
    printed("funds", [frame, "Sumber Dana"], 12, "text"),
    printed("national", [frame, "Prioritas Nasional"], 11, "text"),
    printed("regional", [frame, "Prioritas Daerah"], 11, "text"),
    printed("group", ["Kelompok Sasaran"], 12, "text"),
    printed("targetNext", [next, "Target"], 10, "center"),
    printed("budgetNext", [next, "Pagu Indikatif (Rp)"], 15, "money"),
    printed("unit", ["PD/Unit Penanggung Jawab"], 13, "text"),
    DEPTH_COLUMN,
    PURPOSE_COLUMN,
  ];
}

/** Tabel 4.1 of the whole agency. */
export function table41Sheet(book: RenjaBook): SheetPlan {
  const { renja, lines } = book;
  const columns = table41Columns(renja.year);
  return tableSheetPlan({
    name: RENJA_SHEETS.table41,
    agency: renja.agency,
    titles: [
      "Tabel 4.1",
      `Rencana Kerja dan Pendanaan ${renja.agency.name} Tahun ${renja.year} dan Prakiraan Maju Tahun ${renja.year + 1}`,
    ],
    columns,
    rowCount: lines.length,
    rowsOf: (body) => rowsOfLines(lines, (line, index) => cellsOf(line, index, book, columns, body)),
    footRowsOf: (body) => [totalRow(book, columns, body)],
    notes: notesOf(renja),
    signatures: [null, book.signature],
    paper: "F4",
    footerLeft: book.footer,
  });
}

function cellsOf(
  line: RenjaLine,
  index: number,
  book: RenjaBook,
  columns: readonly PrintedColumn[],
  body: BodyPlace,
): PrintedRow["cells"] {
  const indicator = indicatorOf(line);
  const item = line.kind === "item" ? line.item : null;
  const figure = (id: "renstraTarget" | "reachedN2" | "expectedN1" | "targetN" | "targetNext"): string =>
    figureText(indicator?.figures[id] ?? null, indicator?.measure ?? "");
  return {
    ...titleOf(line, book.renja),
    indicator: indicator?.name ?? "",
    renstraTarget: figure("renstraTarget"),
    reachedN2: figure("reachedN2"),
    expectedN1: figure("expectedN1"),
    targetN: figure("targetN"),
    budget: amountCell(line, index, placeOf(columns, "budget"), body, ({ budget }) => budget),
    location: item?.location ?? "",
    funds: item === null ? "" : fundText(item),
    national: item?.nationalPriority ?? "",
    regional: item?.regionalPriority ?? "",
    group: item?.targetGroup ?? "",
    targetNext: figure("targetNext"),
    budgetNext: amountCell(line, index, placeOf(columns, "budgetNext"), body, ({ budgetNext }) => budgetNext),
    unit: item === null ? "" : unitName(item.unit, book.renja),
    purpose: item === null ? null : purposeOf(item),
  };
}

function totalRow({ renja }: RenjaBook, columns: readonly PrintedColumn[], body: BodyPlace): PrintedRow {
  const { items } = renja;
  return {
    look: "total",
    joined: [["no", "targetN"]],
    cells: {
      no: RENJA_WORDS.total,
      budget: sumOfDepth(
        body,
        placeOf(columns, "budget"),
        1,
        amountOf(items, ({ budget }) => budget),
      ),
      budgetNext: sumOfDepth(
        body,
        placeOf(columns, "budgetNext"),
        1,
        amountOf(items, ({ budgetNext }) => budgetNext),
      ),
    },
  };
}
