import { UNIT_STATE_LABELS } from "../../messages/cycle-messages";
import { NOTHING, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import type { Formula } from "../../workbook/formula";
import { binary, call, fixedCell, fixedRange, relativeCell, text } from "../../workbook/formula-build";
import type { FormulaCell, PlanCell } from "../../workbook/plan";
import type { UnitRecap } from "../recap";
import { listRange } from "./indicator-sheet";
import type { RecapBook, UnitPlace } from "./recap-book";
import { absorptionFormula, maskedSum, meanFormula, ratingLookup } from "./sum-formulas";
import { column, columnIndexById, dataRows, formulaCell, rowCells } from "./table";
import type { TableColumn } from "./table";
import type { UnitColumnId } from "./unit-columns";

/** The columns of the table of units. */
export type SummaryColumnId =
  | "no"
  | "unit"
  | "state"
  | "counted"
  | "budget"
  | "spent"
  | "absorption"
  | "computed"
  | "uncomputed"
  | "average"
  | "rating"
  | "remark";

/** The table of units of the sheet Ringkasan. */
export const SUMMARY_COLUMNS: readonly TableColumn<SummaryColumnId>[] = [
  column("no", "No", 5, "center"),
  column("unit", "Unit Kerja", 56, "link"),
  column("state", "Keadaan", 13, "center"),
  column("counted", "Masuk Jumlah", 9, "center"),
  column("budget", "Pagu (Rp)", 18, "money", { group: "Anggaran" }),
  column("spent", "Realisasi (Rp)", 18, "money", { group: "Anggaran" }),
  column("absorption", "Serapan (%)", 10, "percent", { group: "Anggaran" }),
  column("computed", "Dihitung", 9, "number", { group: "Indikator" }),
  column("uncomputed", "Tidak Dihitung", 9, "number", { group: "Indikator" }),
  column("average", "Rata-rata (%)", 10, "percent", { group: "Capaian Kinerja" }),
  column("rating", "Predikat", 15, "center", { group: "Capaian Kinerja" }),
  column("remark", "Keterangan", 26, "text"),
];

/** One unit: its name leads to its sheet, its figures are those of that sheet's last row. */
export function summaryRow(place: UnitPlace, index: number, book: RecapBook): readonly PlanCell[] {
  const { unit, sheet, totalRow } = place;
  const from = (id: UnitColumnId, cached: FormulaCell["cached"]): FormulaCell =>
    formulaCell(fixedCell(totalRow, columnIndexById(book.columns, id), sheet), cached);
  return rowCells(SUMMARY_COLUMNS, {
    no: index + 1,
    unit: { kind: "link", text: unit.name, target: { sheet, rowIndex: 0, columnIndex: 0 } },
    state: UNIT_STATE_LABELS[unit.counted ? "approved" : unit.state],
    counted: unit.counted ? RECAP_WORDS.counted : RECAP_WORDS.notCounted,
    budget: from("budget", unit.budget ?? NOTHING),
    spent: from("spent", unit.spent ?? NOTHING),
    absorption: from("absorption", unit.absorption ?? NOTHING),
    computed: formulaCell(call("COUNT", percentRange(place, book)), unit.indicatorsCounted),
    uncomputed: formulaCell(
      binary("-", call("COUNTA", codeRange(place, book)), relativeCell(0, -1)),
      unit.indicatorsNotCounted,
    ),
    average: from("percent", unit.average ?? NOTHING),
    rating: from("rating", unit.rating ?? NOTHING),
    remark: remarkOf(unit),
  });
}

/** The agency: sums over the rows above that count, the mean from the list of all indicators. */
export function summaryTotal(headerRow: number, book: RecapBook): readonly PlanCell[] {
  const { total, profile, units } = book.recap;
  const { first, last } = dataRows(headerRow, units.length);
  const range = (id: SummaryColumnId): Formula => {
    const index = columnIndexById(SUMMARY_COLUMNS, id);
    return fixedRange({ top: first, bottom: last, left: index, right: index });
  };
  const beside = (from: SummaryColumnId, to: SummaryColumnId): Formula =>
    relativeCell(0, columnIndexById(SUMMARY_COLUMNS, to) - columnIndexById(SUMMARY_COLUMNS, from));
  const counted = binary("=", range("counted"), text(RECAP_WORDS.counted));
  const countOf = (id: SummaryColumnId): Formula =>
    call("SUMIF", range("counted"), text(RECAP_WORDS.counted), range(id));
  const list = (id: "product" | "weight"): Formula =>
    call("SUM", listRange(book, id, RECAP_SHEETS.indicators));
  const ratio = absorptionFormula(
    beside("absorption", "budget"),
    beside("absorption", "spent"),
    profile.decimals,
  );
  return rowCells(SUMMARY_COLUMNS, {
    unit: RECAP_WORDS.total,
    budget: formulaCell(maskedSum(counted, range("budget")), total.budget ?? NOTHING),
    spent: formulaCell(maskedSum(counted, range("spent")), total.spent ?? NOTHING),
    absorption: formulaCell(ratio, total.absorption ?? NOTHING),
    computed: formulaCell(countOf("computed"), total.indicatorsCounted),
    uncomputed: formulaCell(countOf("uncomputed"), total.indicatorsNotCounted),
    average: formulaCell(
      meanFormula(list("product"), list("weight"), profile.decimals),
      total.average ?? NOTHING,
    ),
    rating: formulaCell(ratingLookup(beside("rating", "average"), profile), total.rating ?? NOTHING),
  });
}

function percentRange({ sheet, firstRow, lastRow }: UnitPlace, { columns }: RecapBook): Formula {
  const index = columnIndexById(columns, "percent");
  return fixedRange({ top: firstRow, bottom: lastRow, left: index, right: index }, sheet);
}

function codeRange({ sheet, firstRow, lastRow }: UnitPlace, { columns }: RecapBook): Formula {
  const index = columnIndexById(columns, "code");
  return fixedRange({ top: firstRow, bottom: lastRow, left: index, right: index }, sheet);
}

/** Why a unit is not in the sums, or what is under way for one that is. */
function remarkOf(unit: UnitRecap): string {
  if (unit.pending) return RECAP_WORDS.pending;
  if (unit.counted) return "";
  if (unit.state === "nil") return RECAP_WORDS.nil;
  if (unit.state === "skipped") return RECAP_WORDS.skipped;
  return unit.hasSubmission ? RECAP_WORDS.notValidatedShort : RECAP_WORDS.noSubmission;
}
