import { RENJA_WORDS } from "../../messages/renja-texts";
import type { Formula } from "../../workbook/formula";
import {
  binary,
  call,
  fixedCell,
  fixedRange,
  integer,
  relativeCell,
  text,
} from "../../workbook/formula-build";
import type { FormulaCell, SheetPlan } from "../../workbook/plan";
import { proposedBy } from "../lint-renja";
import type { Renja } from "../renja";
import { DEPTH_COLUMN, placeOf, printed } from "./printed-column";
import { unitName } from "./renja-book";
import type { RenjaBook } from "./renja-book";
import { RENJA_SHEETS } from "../../messages/renja-texts";
import { ITEM_DEPTH } from "./table-lines";
import { bodyPlace, tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

const PURPOSES = ["penunjang", "urusan", "?"] as const;

const COLUMNS = [
  printed("no", ["No"], 5, "number"),
  printed("unit", ["Unit Kerja"], 50, "text"),
  printed("ceilingPenunjang", ["Pagu Indikatif (Rp)", "Penunjang"], 19, "money"),
  printed("ceilingUrusan", ["Pagu Indikatif (Rp)", "Urusan"], 19, "money"),
  printed("ceiling", ["Pagu Indikatif (Rp)", "Jumlah"], 19, "money"),
  printed("penunjang", ["Diusulkan (Rp)", "Penunjang"], 19, "money"),
  printed("urusan", ["Diusulkan (Rp)", "Urusan"], 19, "money"),
  printed("unknown", ["Diusulkan (Rp)", "Kode Tidak Dikenal"], 19, "money"),
  printed("total", ["Diusulkan (Rp)", "Jumlah"], 19, "money"),
  printed("room", ["Sisa Pagu (Rp)"], 19, "money"),
  DEPTH_COLUMN,
];

/** What each unit proposes, penunjang and urusan apart, against its pagu indikatif; live sums over Tabel 4.1. */
export function ceilingSheet(book: RenjaBook): SheetPlan {
  const { renja } = book;
  const ids = unitsOf(renja);
  return tableSheetPlan({
    name: RENJA_SHEETS.ceilings,
    agency: renja.agency,
    titles: ["Pagu Indikatif dan Usulan Unit", `Renja Tahun ${renja.year}`],
    columns: COLUMNS,
    rowCount: ids.length,
    rowsOf: () => ids.map((id, index) => unitRow(id, index, book)),
    footRowsOf: (body) => [totalRow(book, body.firstRow, body.lastRow)],
    notes: [
      "Sisa pagu kurang dari 0 berarti usulan melebihi pagu indikatif. Baris berlatar kuning: usulan penunjang, urusan, atau jumlahnya melebihi pagunya sendiri.",
    ],
    signatures: [null, book.signature],
    paper: "F4",
    footerLeft: book.footer,
  });
}

/** The units of the register, then any other that proposes something or has a ceiling. */
function unitsOf({ units, items, ceilings }: Renja): readonly string[] {
  const others = [...items, ...ceilings].map(({ unit }) => unit);
  return [...new Set([...units.map(({ id }) => id), ...others])];
}

function unitRow(id: string, index: number, book: RenjaBook): PrintedRow {
  const { renja } = book;
  const proposed = proposedBy(renja.items.filter(({ unit }) => unit === id));
  const limits = renja.ceilings.find(({ unit }) => unit === id);
  const ceiling = limits?.total ?? null;
  const isBeyond = (["penunjang", "urusan", "total"] as const).some((part) => {
    const limit = limits?.[part] ?? null;
    return limit !== null && proposed[part] > limit;
  });
  const [penunjang, urusan, unknown] = PURPOSES.map((purpose) =>
    sumOfUnit(book, unitName(id, renja), purpose),
  );
  const room = ceiling === null ? null : ceiling - proposed.total;
  return {
    look: isBeyond ? "bucket" : "item",
    cells: {
      no: index + 1,
      unit: unitName(id, renja),
      ceilingPenunjang: limits?.penunjang ?? null,
      ceilingUrusan: limits?.urusan ?? null,
      ceiling,
      penunjang: live(penunjang, proposed.penunjang),
      urusan: live(urusan, proposed.urusan),
      unknown: live(unknown, proposed.unknown),
      total: live(call("SUM", relativeCell(0, -3), relativeCell(0, -2), relativeCell(0, -1)), proposed.total),
      room: room === null ? null : live(binary("-", relativeCell(0, -5), relativeCell(0, -1)), room),
    },
  };
}

/** Names are compared, not matched by a criterion, in which `*` and `?` would stand for anything. */
function sumOfUnit({ columns: tables, lines }: RenjaBook, unit: string, purpose: string): Formula {
  const columns = tables["tabel-4-1"];
  const body = bodyPlace({ columns, titles: ["", ""], rowCount: lines.length });
  const range = (id: string): Formula => {
    const at = placeOf(columns, id);
    return fixedRange(
      { top: body.firstRow, bottom: body.lastRow, left: at, right: at },
      RENJA_SHEETS.table41,
    );
  };
  const isUnit = binary("=", range("unit"), text(unit));
  const isPurpose = binary("=", range("purpose"), text(purpose));
  const isItem = binary("=", range("depth"), integer(ITEM_DEPTH));
  return call("SUMPRODUCT", binary("*", binary("*", isUnit, isPurpose), isItem), range("budget"));
}

/** What all units propose, by purpose and in all, as another sheet works it out from the totals here. */
export function proposedTotals({ renja }: RenjaBook): { readonly parts: Formula; readonly all: Formula } {
  const rowCount = unitsOf(renja).length;
  const { lastRow } = bodyPlace({ columns: COLUMNS, titles: ["", ""], rowCount });
  const total = (id: string): Formula => fixedCell(lastRow + 1, placeOf(COLUMNS, id), RENJA_SHEETS.ceilings);
  const parts = call("SUM", total("penunjang"), total("urusan"), total("unknown"));
  return { parts, all: total("total") };
}

/** Where no unit has a ceiling there is none of all either: blank, not 0. */
function totalRow({ renja }: RenjaBook, first: number, last: number): PrintedRow {
  const all = proposedBy(renja.items);
  const sum = (id: string, cached: number): FormulaCell => {
    const at = placeOf(COLUMNS, id);
    return live(call("SUM", fixedRange({ top: first, bottom: last, left: at, right: at })), cached);
  };
  const sumOfCeilings = (id: string, part: "penunjang" | "urusan" | "total"): FormulaCell | null => {
    const amounts = renja.ceilings.map((one) => one[part]).filter((amount) => amount !== null);
    return amounts.length === 0
      ? null
      : sum(
          id,
          amounts.reduce((all, amount) => all + amount, 0),
        );
  };
  const rooms = renja.ceilings.flatMap(({ unit, total }) =>
    total === null ? [] : [total - proposedBy(renja.items.filter((item) => item.unit === unit)).total],
  );
  return {
    look: "total",
    joined: [["no", "unit"]],
    cells: {
      no: RENJA_WORDS.total,
      ceilingPenunjang: sumOfCeilings("ceilingPenunjang", "penunjang"),
      ceilingUrusan: sumOfCeilings("ceilingUrusan", "urusan"),
      ceiling: sumOfCeilings("ceiling", "total"),
      penunjang: sum("penunjang", all.penunjang),
      urusan: sum("urusan", all.urusan),
      unknown: sum("unknown", all.unknown),
      total: sum("total", all.total),
      room:
        rooms.length === 0
          ? null
          : sum(
              "room",
              rooms.reduce((total, one) => total + one, 0),
            ),
    },
  };
}

function live(formula: Formula | undefined, cached: FormulaCell["cached"]): FormulaCell {
  return { kind: "formula", formula: formula ?? integer(0), cached };
}
