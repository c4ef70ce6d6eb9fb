import { formatDate } from "../../cell/format-date";
import { UNIT_STATE_LABELS } from "../../messages/cycle-messages";
import { coverageText, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { RecapHead, UnitFacts } from "../recap-head";
import { LIST_HEADER_ROW } from "./recap-book";
import { pageEdit, titleEdits } from "./sheet-frame";
import { missingUnits } from "./summary-notes";
import { column, rowCells, tableEdits } from "./table";

const COLUMNS = [
  column("no", "No", 5, "center"),
  column("unit", "Unit Kerja", 44, "text"),
  column("state", "Keadaan", 15, "text"),
  column("deadline", "Tenggat", 20, "text"),
  column("late", "Terlambat (hari)", 11, "number"),
  column("submission", "Isian", 24, "text"),
  column("reason", "Keterangan", 50, "text"),
];

/** The sheet Belum Masuk: the units that were asked and are not in the sums, with state, deadline and delay. */
export function missingSheet(recap: RecapHead): SheetPlan {
  const missing = missingUnits(recap.units);
  const rows =
    missing.length === 0
      ? [rowCells(COLUMNS, { unit: RECAP_WORDS.allIn })]
      : missing.map((unit, index) => missingRow(unit, index));
  return {
    name: RECAP_SHEETS.missing,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      ...titleEdits(RECAP_SHEETS.missing, [coverageText(recap.coverage)], recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 1, columns: 2 },
      pageEdit(recap, LIST_HEADER_ROW, LIST_HEADER_ROW),
    ],
  };
}

function missingRow(unit: UnitFacts, index: number): readonly PlanCell[] {
  return rowCells(COLUMNS, {
    no: index + 1,
    unit: unit.name,
    state: UNIT_STATE_LABELS[unit.state],
    deadline: unit.deadline === null ? null : formatDate(unit.deadline),
    late: unit.lateDays === 0 ? null : unit.lateDays,
    submission: unit.hasSubmission ? RECAP_WORDS.notValidatedShort : RECAP_WORDS.noSubmission,
    reason: unit.reason,
  });
}
