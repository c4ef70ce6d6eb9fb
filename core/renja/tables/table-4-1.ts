import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { SheetPlan } from "../../workbook/plan";
import { purposeOf } from "../renja";
import { amountOf } from "../roll-up";
import { sumOfDepth } from "./level-sums";
import type { BodyPlace } from "./level-sums";
import { placeOf } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { amountCell, figureText, indicatorOf, rowsOfLines, titleOf } from "./renja-lines";
import type { RenjaLine } from "./renja-lines";
import type { RenjaBook } from "./renja-book";
import { fundText, notesOf, ownCells, unitName } from "./renja-book";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

const TABLE = "tabel-4-1";

/** Tabel 4.1 of the whole agency. */
export function table41Sheet(book: RenjaBook): SheetPlan {
  const { renja, lines } = book;
  const columns = book.columns[TABLE];
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
    notes: notesOf(book, TABLE),
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
    ...ownCells(book, TABLE, line),
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
