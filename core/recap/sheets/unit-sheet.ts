import { formatDate } from "../../cell/format-date";
import { UNIT_STATE_LABELS } from "../../messages/cycle-messages";
import { averageText, coverageText, NOTHING, RECAP_WORDS } from "../../messages/recap-texts";
import type { Formula } from "../../workbook/formula";
import { call, fixedRange, relativeCell } from "../../workbook/formula-build";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { UnitRecap } from "../recap";
import { UNIT_HEADER_ROW } from "./recap-book";
import type { RecapBook, UnitPlace } from "./recap-book";
import { pageEdit, titleEdits } from "./sheet-frame";
import { absorptionFormula, meanFormula, ratingLookup, sumOrNothing } from "./sum-formulas";
import { columnIndexById, formatEdit, formulaCell, rowCells, tableEdits } from "./table";
import { NOTE_LOOK, UNVALIDATED_LOOK } from "./table-styles";
import type { UnitColumnId } from "./unit-columns";
import { unitRow } from "./unit-row";

/** One unit's own recap: its indicators, their sums below as live formulas, and whether it has been validated. */
export function unitSheet(place: UnitPlace, book: RecapBook): SheetPlan {
  const { unit, firstRow, lastRow, totalRow } = place;
  const { columns, recap } = book;
  const rows = place.indicators.map((figure, index) => unitRow(figure, index, place, book));
  const right = columns.length - 1;
  const averaged = averageText(
    unit.indicatorsCounted,
    unit.indicatorsNotCounted,
    unit.averagedOver,
    recap.profile,
  );
  const notes = { top: totalRow + 1, bottom: totalRow + 2, left: 0, right: 0 };
  return {
    name: place.sheet,
    state: "visible",
    edits: [
      ...tableEdits({ columns, headerRow: UNIT_HEADER_ROW, rows, totalRow: totalCells(place, book) }),
      ...titleEdits(unit.name, [statusText(unit)], recap),
      ...(unit.counted
        ? []
        : [
            formatEdit({ top: firstRow, bottom: lastRow, left: 0, right }, UNVALIDATED_LOOK),
            formatEdit({ top: 2, bottom: 2, left: 0, right: 3 }, { bold: true }),
          ]),
      formatEdit(notes, { ...NOTE_LOOK, wrap: false }),
      {
        kind: "write",
        rowIndex: notes.top,
        columnIndex: 0,
        cells: [[averaged], [`Cakupan badan: ${coverageText(recap.coverage)}`]],
      },
      { kind: "freeze", rows: UNIT_HEADER_ROW + 1, columns: columnIndexById(columns, "name") + 1 },
      pageEdit(recap, UNIT_HEADER_ROW - 1, UNIT_HEADER_ROW),
    ],
  };
}

/** Who filled and who approved, or that nobody has approved yet. */
export function statusText(unit: UnitRecap): string {
  const state = `Keadaan: ${UNIT_STATE_LABELS[unit.counted ? "approved" : unit.state]}`;
  if (unit.state === "nil") return `${state} (${RECAP_WORDS.nil})`;
  if (unit.state === "skipped") return `${state} (${RECAP_WORDS.skipped})`;
  if (!unit.hasSubmission) return `${state} (${RECAP_WORDS.noSubmission})`;
  if (!unit.counted) return `${state}. ${RECAP_WORDS.notValidated}.`;
  const filled = unit.filledBy === null ? "" : ` · diisi oleh ${unit.filledBy}`;
  const approved = unit.approvedBy === null ? "" : ` · disahkan oleh ${unit.approvedBy}`;
  const day = unit.approvedOn === null ? "" : `, ${formatDate(unit.approvedOn)}`;
  const version = unit.version === null ? "" : ` · versi ${unit.version}`;
  return `${state}${filled}${approved}${day}${version}${unit.pending ? ` · ${RECAP_WORDS.pending}` : ""}`;
}

function totalCells(
  { unit, firstRow, lastRow }: UnitPlace,
  { columns, recap }: RecapBook,
): readonly PlanCell[] {
  const { profile } = recap;
  const range = (id: UnitColumnId): Formula => {
    const index = columnIndexById(columns, id);
    return fixedRange({ top: firstRow, bottom: lastRow, left: index, right: index });
  };
  const beside = (from: UnitColumnId, to: UnitColumnId): Formula =>
    relativeCell(0, columnIndexById(columns, to) - columnIndexById(columns, from));
  const weighted = call("SUMPRODUCT", range("percent"), range("weight"));
  const mean = meanFormula(weighted, call("SUM", range("weight")), profile.decimals);
  const ratio = absorptionFormula(
    beside("absorption", "budget"),
    beside("absorption", "spent"),
    profile.decimals,
  );
  return rowCells(columns, {
    name: RECAP_WORDS.unitTotal,
    percent: formulaCell(mean, unit.average ?? NOTHING),
    rating: formulaCell(ratingLookup(beside("rating", "percent"), profile), unit.rating ?? NOTHING),
    budget: formulaCell(sumOrNothing(range("budget")), unit.budget ?? NOTHING),
    spent: formulaCell(sumOrNothing(range("spent")), unit.spent ?? NOTHING),
    absorption: formulaCell(ratio, unit.absorption ?? NOTHING),
  });
}
