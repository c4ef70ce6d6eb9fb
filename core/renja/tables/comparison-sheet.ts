import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import { binary, call, fixedRange, relativeCell } from "../../workbook/formula-build";
import type { FormulaCell, SheetPlan } from "../../workbook/plan";
import type { ComparedLine, ComparisonKind } from "../compare-renja";
import { DEPTH_COLUMN, placeOf, printed } from "./printed-column";
import type { RenjaBook } from "./renja-book";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

const KIND_WORDS: { readonly [K in ComparisonKind]: string } = {
  same: "Sama",
  budget: "Pagu berbeda",
  name: "Nama berbeda",
  "only-here": "Tidak ada di pembanding",
  "only-there": "Hanya di pembanding",
};

const COLUMNS = [
  printed("no", ["No"], 5, "number"),
  printed("code", ["Kode"], 20, "code"),
  printed("name", ["Sub Kegiatan"], 60, "text"),
  printed("here", ["Pagu Renja (Rp)"], 20, "money"),
  printed("there", ["Pagu Pembanding (Rp)"], 20, "money"),
  printed("difference", ["Selisih (Rp)"], 20, "money"),
  printed("kind", ["Keadaan"], 24, "text"),
  DEPTH_COLUMN,
];

/** The Renja against another table, line by line; `source` names that table. */
export function comparisonSheet(book: RenjaBook, lines: readonly ComparedLine[], source: string): SheetPlan {
  const { renja } = book;
  const sum = (id: "here" | "there" | "difference", first: number, last: number): FormulaCell => {
    const at = placeOf(COLUMNS, id);
    const cached = lines.reduce((total, line) => total + amountOf(line, id), 0);
    return {
      kind: "formula",
      formula: call("SUM", fixedRange({ top: first, bottom: last, left: at, right: at })),
      cached,
    };
  };
  return tableSheetPlan({
    name: RENJA_SHEETS.comparison,
    agency: renja.agency,
    titles: [`Perbandingan Renja Tahun ${renja.year}`, `Pembanding: ${source}`],
    columns: COLUMNS,
    rowCount: lines.length,
    rowsOf: () => lines.map(rowOf),
    footRowsOf: ({ firstRow, lastRow }) => [
      {
        look: "total",
        joined: [["no", "name"]],
        cells: {
          no: RENJA_WORDS.total,
          here: sum("here", firstRow, lastRow),
          there: sum("there", firstRow, lastRow),
          difference: sum("difference", firstRow, lastRow),
        },
      },
    ],
    notes: [],
    signatures: [null, book.signature],
    paper: "F4",
    footerLeft: book.footer,
  });
}

function amountOf(line: ComparedLine, id: "here" | "there" | "difference"): number {
  return id === "difference" ? (line.here ?? 0) - (line.there ?? 0) : (line[id] ?? 0);
}

function rowOf(line: ComparedLine, index: number): PrintedRow {
  const { code, name, nameThere, here, there, kind } = line;
  const shown = kind === "name" ? `${name} (pembanding: ${nameThere})` : name === "" ? nameThere : name;
  return {
    look: kind === "same" ? "item" : "bucket",
    style: { bold: false, italic: false },
    cells: {
      no: index + 1,
      code,
      name: shown,
      here,
      there,
      difference: {
        kind: "formula",
        formula: binary("-", relativeCell(0, -2), relativeCell(0, -1)),
        cached: amountOf(line, "difference"),
      },
      kind: KIND_WORDS[kind],
    },
  };
}
