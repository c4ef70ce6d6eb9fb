import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { SheetPlan } from "../../workbook/plan";
import { amountOf } from "../roll-up";
import { sumOfDepth } from "./level-sums";
import type { BodyPlace } from "./level-sums";
import { DEPTH_COLUMN, placeOf, printed } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import type { RenjaBook } from "./renja-book";
import { fundText, notesOf } from "./renja-book";
import { amountCell, figureText, indicatorOf, rowsOfLines, titleOf } from "./renja-lines";
import type { RenjaLine } from "./renja-lines";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

/** The 10 columns of T-C.33 for the planned year, and the hidden depth. */
export function tc33Columns(year: number): readonly PrintedColumn[] {
  const plan = `Rencana Tahun ${year}`;
  const next = `Prakiraan Maju Rencana Tahun ${year + 1}`;
  return [
    printed("code", ["Kode"], 17, "code"),
    printed(
      "name",
      ["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan"],
      42,
      "text",
    ),
    printed("indicator", ["Indikator Kinerja Program/Kegiatan/Sub Kegiatan"], 36, "text"),
    printed("location", [plan, "Lokasi"], 15, "text"),
    printed("targetN", [plan, "Target Capaian Kinerja"], 13, "center"),
    printed("budget", [plan, "Kebutuhan Dana/Pagu Indikatif (Rp)"], 17, "money"),
    printed("funds", [plan, "Sumber Dana"], 15, "text"),
    printed("note", ["Catatan Penting"], 18, "text"),
    printed("targetNext", [next, "Target Capaian Kinerja"], 13, "center"),
    printed("budgetNext", [next, "Kebutuhan Dana/Pagu Indikatif (Rp)"], 17, "money"),
    DEPTH_COLUMN,
  ];
}

/** T-C.33 of the whole agency: rumusan rencana program dan kegiatan. */
export function tc33Sheet(book: RenjaBook): SheetPlan {
  const { renja, lines } = book;
  const { year, agency } = renja;
  const columns = tc33Columns(year);
  return tableSheetPlan({
    name: RENJA_SHEETS.tc33,
    agency,
    titles: [
      "Tabel T-C.33",
      `Rumusan Rencana Program dan Kegiatan ${agency.name} Tahun ${year} dan Prakiraan Maju Tahun ${year + 1}`,
    ],
    columns,
    rowCount: lines.length,
    rowsOf: (body) => rowsOfLines(lines, (line, index) => cellsOf(line, index, columns, body, book)),
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
  columns: readonly PrintedColumn[],
  body: BodyPlace,
  book: RenjaBook,
): PrintedRow["cells"] {
  const indicator = indicatorOf(line);
  const item = line.kind === "item" ? line.item : null;
  const measure = indicator?.measure ?? "";
  return {
    ...titleOf(line, book.renja),
    indicator: indicator?.name ?? "",
    location: item?.location ?? "",
    targetN: figureText(indicator?.figures.targetN ?? null, measure),
    budget: amountCell(line, index, placeOf(columns, "budget"), body, ({ budget }) => budget),
    funds: item === null ? "" : fundText(item),
    note: item?.note ?? "",
    targetNext: figureText(indicator?.figures.targetNext ?? null, measure),
    budgetNext: amountCell(line, index, placeOf(columns, "budgetNext"), body, ({ budgetNext }) => budgetNext),
  };
}

function totalRow({ renja }: RenjaBook, columns: readonly PrintedColumn[], body: BodyPlace): PrintedRow {
  const sum = (id: "budget" | "budgetNext") =>
    sumOfDepth(
      body,
      placeOf(columns, id),
      1,
      amountOf(renja.items, (item) => item[id]),
    );
  return {
    look: "total",
    joined: [["code", "targetN"]],
    cells: { code: RENJA_WORDS.total, budget: sum("budget"), budgetNext: sum("budgetNext") },
  };
}
