import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { SheetPlan } from "../../workbook/plan";
import { amountOf } from "../roll-up";
import { sumOfDepth } from "./level-sums";
import type { BodyPlace } from "./level-sums";
import { placeOf } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import type { RenjaBook } from "./renja-book";
import { fundText, notesOf, ownCells } from "./renja-book";
import { amountCell, figureText, indicatorOf, rowsOfLines, titleOf } from "./renja-lines";
import type { RenjaLine } from "./renja-lines";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

const TABLE = "t-c-33";

/** T-C.33 of the whole agency: rumusan rencana program dan kegiatan. */
export function tc33Sheet(book: RenjaBook): SheetPlan {
  const { renja, lines } = book;
  const { year, agency } = renja;
  const columns = book.columns[TABLE];
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
    notes: notesOf(book, TABLE),
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
    ...ownCells(book, TABLE, line),
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
