import { formatDate } from "../../cell/format-date";
import { UNIT_STATE_LABELS } from "../../messages/cycle-messages";
import { coverageText, editionTitle, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { RecapHead, UnitFacts } from "../recap-head";
import { LIST_HEADER_ROW } from "../sheets/recap-book";
import { pageEdit, titleEdits } from "../sheets/sheet-frame";
import { missingNote } from "../sheets/summary-notes";
import { column, rowCells, tableEdits } from "../sheets/table";
import type { TableColumn } from "../sheets/table";

/** A figure that the sheet shows of each unit. */
export interface UnitFigure {
  readonly label: string;
  readonly kind: "number" | "money";
  /** By unit id; null where there is none. */
  readonly of: (unitId: string) => number | null;
}

/** What is printed wherever figures of a recap stand: edition, coverage, and who is missing by name. */
export function coverageNotes(recap: RecapHead): readonly string[] {
  const { edition, cycle, coverage, units } = recap;
  return [
    `${editionTitle(edition)} (${edition.id}), siklus ${cycle.id}.`,
    `Cakupan: ${coverageText(coverage)}`,
    ...missingNote(units),
  ];
}

/** The sheet Ringkasan of a recap of rows: who is in it, with what file and version, and each unit's figures. */
export function coverageSheet(recap: RecapHead, figures: readonly UnitFigure[]): SheetPlan {
  const columns = columnsOf(figures);
  const rows = recap.units.map((unit, index) => unitRow(columns, unit, index, figures));
  const notes = coverageNotes(recap);
  return {
    name: RECAP_SHEETS.summary,
    state: "visible",
    edits: [
      ...tableEdits({ columns, headerRow: LIST_HEADER_ROW + 1, rows, totalRow: null }),
      ...titleEdits(RECAP_SHEETS.summary, notes, recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 2, columns: 2 },
      pageEdit(recap, LIST_HEADER_ROW + 1, LIST_HEADER_ROW + 1),
    ],
  };
}

function columnsOf(figures: readonly UnitFigure[]): readonly TableColumn[] {
  return [
    column("no", "No", 5, "center"),
    column("unit", "Unit Kerja", 40, "text"),
    column("state", "Keadaan", 14, "text"),
    column("counted", "Masuk Jumlah", 9, "center"),
    ...figures.map(({ label, kind }, index) =>
      column(`figure${index}`, label, kind === "money" ? 19 : 9, kind),
    ),
    column("version", "Versi", 6, "center"),
    column("file", "Berkas", 34, "text"),
    column("approved", "Disahkan", 34, "text"),
    column("reason", "Keterangan", 30, "text"),
  ];
}

function unitRow(
  columns: readonly TableColumn[],
  unit: UnitFacts,
  index: number,
  figures: readonly UnitFigure[],
): readonly PlanCell[] {
  const { name, state, counted, version, file, approvedBy, approvedOn } = unit;
  const shown = figures.map((figure, at): [string, PlanCell] => [`figure${at}`, figure.of(unit.id)]);
  return rowCells(columns, {
    ...{ no: index + 1, unit: name, version, file: file?.name ?? null, reason: unit.reason },
    state: UNIT_STATE_LABELS[counted ? "approved" : state],
    counted: counted ? RECAP_WORDS.counted : RECAP_WORDS.notCounted,
    approved: approvedBy === null ? null : [approvedBy, dayText(approvedOn)].join(""),
    ...Object.fromEntries(shown),
  });
}

function dayText(day: UnitFacts["approvedOn"]): string {
  return day === null ? "" : `, ${formatDate(day)}`;
}
