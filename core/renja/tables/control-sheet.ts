import { CODE_LEVELS } from "../../code/code-level";
import { LEVEL_NAMES, RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { Formula } from "../../workbook/formula";
import { binary, call, fixedCell, fixedRange, integer } from "../../workbook/formula-build";
import type { SheetPlan } from "../../workbook/plan";
import { checkInvariants } from "../check-renja";
import type { Invariant } from "../check-renja";
import { proposedTotals } from "./ceiling-sheet";
import { CHECK_COLUMNS, checkRow, live } from "./check-row";
import { sumOfDepthIn } from "./level-sums";
import type { BodyPlace } from "./level-sums";
import { placeOf } from "./printed-column";
import type { RenjaBook } from "./renja-book";
import { bodyPlace, tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";
import { ITEM_DEPTH } from "./table-lines";

/** The invariants of the Renja, each computed in the sheet from the printed tables and beside it what the core found. */
export function controlSheet(book: RenjaBook): SheetPlan {
  const { renja } = book;
  const rows = [
    ...checkInvariants(renja).map((invariant) => invariantRow(invariant, book)),
    equalTables(book, "budget", "pagu"),
    equalTables(book, "budgetNext", "pagu prakiraan maju"),
    lastNumber(book),
  ];
  return tableSheetPlan({
    name: RENJA_SHEETS.control,
    agency: renja.agency,
    titles: ["Lembar Kendali", `Pemeriksaan Renja Tahun ${renja.year}`],
    columns: CHECK_COLUMNS,
    rowCount: rows.length,
    rowsOf: () => rows.map((row, index) => ({ ...row, cells: { ...row.cells, no: index + 1 } })),
    footRowsOf: () => [],
    notes: [RENJA_WORDS.computedNote],
    signatures: [null, book.signature],
    paper: "F4",
    footerLeft: book.footer,
  });
}

/** Where the body of Tabel 4.1 stands, and one of its columns. */
function inTable41(book: RenjaBook, id: string): { readonly body: BodyPlace; readonly column: number } {
  const columns = book.columns["tabel-4-1"];
  const body = bodyPlace({ columns, titles: ["", ""], rowCount: book.lines.length });
  return { body, column: placeOf(columns, id) };
}

function invariantRow(invariant: Invariant, book: RenjaBook): PrintedRow {
  const { id, expected, found } = invariant;
  const { body, column } = inTable41(book, id.kind === "level" ? id.amount : "budget");
  const total = fixedCell(body.lastRow + 1, column, RENJA_SHEETS.table41);
  switch (id.kind) {
    case "level": {
      const depth = CODE_LEVELS.indexOf(id.level) + 1;
      const sum = sumOfDepthIn(RENJA_SHEETS.table41, body, column, depth);
      const missing =
        depth === 1 || depth === ITEM_DEPTH ? sum : binary("+", sum, bucketFormula(book, column));
      const what = id.amount === "budget" ? "pagu" : "pagu prakiraan maju";
      return checkRow(`Jumlah ${what} tingkat ${LEVEL_NAMES[id.level].toLowerCase()} = jumlah badan`, {
        expected: live(total, expected),
        found: live(missing, found),
      });
    }
    case "units":
      return checkRow("Jumlah pagu semua unit = jumlah badan", {
        expected: live(total, expected),
        found: live(proposedTotals(book).all, found),
      });
    case "parts":
      return checkRow("Penunjang + urusan + kode tidak dikenal = jumlah badan", {
        expected: live(total, expected),
        found: live(proposedTotals(book).parts, found),
      });
    case "above":
      return checkRow("Pagu di atas sub kegiatan yang diketik lain dari jumlah di bawahnya", {
        expected,
        found,
      });
    case "rows":
      return checkRow("Setiap baris usulan ada dalam tabel", { expected, found });
    case "bucket":
      return checkRow("Setiap sub kegiatan berkode tidak dikenal ada di bagiannya sendiri", {
        expected,
        found,
      });
    case "answerable":
      return checkRow("Setiap baris mempunyai penanggung jawab", { expected, found });
  }
}

/** The pagu of the bucket in Tabel 4.1, which belongs to every level. */
function bucketFormula({ lines, columns }: RenjaBook, column: number): Formula {
  const at = lines.findIndex(({ kind }) => kind === "bucket");
  if (at < 0) return integer(0);
  const { firstRow } = bodyPlace({
    columns: columns["tabel-4-1"],
    titles: ["", ""],
    rowCount: lines.length,
  });
  return fixedCell(firstRow + at, column, RENJA_SHEETS.table41);
}

/** Both tables' totals, live. */
function equalTables(book: RenjaBook, id: "budget" | "budgetNext", what: string): PrintedRow {
  const { body, column } = inTable41(book, id);
  const columns = book.columns["t-c-33"];
  const other = bodyPlace({ columns, titles: ["", ""], rowCount: book.lines.length });
  const total = book.renja.items.reduce((sum, item) => sum + (item[id] ?? 0), 0);
  return checkRow(`Jumlah ${what} Tabel 4.1 = jumlah ${what} T-C.33`, {
    expected: live(fixedCell(body.lastRow + 1, column, RENJA_SHEETS.table41), total),
    found: live(fixedCell(other.lastRow + 1, placeOf(columns, id), RENJA_SHEETS.tc33), total),
  });
}

/** Numbers are made when printing: the last one is the number of sub kegiatan. */
function lastNumber(book: RenjaBook): PrintedRow {
  const { body, column } = inTable41(book, "no");
  const range = { top: body.firstRow, bottom: body.lastRow, left: column, right: column };
  const count = book.renja.items.length;
  return checkRow("Nomor terakhir Tabel 4.1 = banyaknya sub kegiatan", {
    expected: count,
    found: live(call("MAX", fixedRange(range, RENJA_SHEETS.table41)), count),
  });
}
