import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { HELPER_IDS, KEY_COLUMN } from "./entry-layout";
import { FORM_SHEETS } from "./form-request";

/** The line under a form's title: `Bidang Dua · Tenggat: 20 April 2026`; the unit alone while there is no deadline. */
export function unitLine(unitName: string, deadline: CivilDate | null): string {
  return deadline === null ? unitName : `${unitName}${LINE_WORD}${formatDate(deadline)}`;
}

/** The fact beside the word Tenggat in the sheet Petunjuk: the day, or that it follows. */
export function deadlineFact(deadline: CivilDate | null): string {
  return deadline === null ? "Menyusul" : formatDate(deadline);
}

/** The word beside which the sheet Petunjuk says the deadline. */
export const DEADLINE_LABEL = "Tenggat";

const LINE_WORD = ` · ${DEADLINE_LABEL}: `;

/** A text of a form that says another day than it should; 0-based. */
export interface DeadlineText {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
}

/**
 * The texts of a form made earlier that say another deadline than `deadline`, each with what it should say: the line
 * above the headings of Isian, and the fact in Petunjuk. They are found by what they say, so that a renamed Isian or
 * inserted rows do no harm. What people type is below the headings and is never among them.
 */
export function outdatedDeadlines(
  form: WorkbookSnapshot,
  unitName: string,
  deadline: CivilDate | null,
): readonly DeadlineText[] {
  return form.sheets.flatMap((sheet) =>
    sheet.name === FORM_SHEETS.instructions
      ? outdatedFacts(sheet, deadlineFact(deadline))
      : outdatedLines(sheet, unitName, unitLine(unitName, deadline)),
  );
}

function outdatedLines(
  { name, rows }: SheetSnapshot,
  unitName: string,
  line: string,
): readonly DeadlineText[] {
  const idRow = rows.findIndex(({ cells }) =>
    cells.some(({ columnIndex, cell }) => columnIndex === KEY_COLUMN && cell.value === HELPER_IDS.key),
  );
  return rows.slice(0, Math.max(0, idRow)).flatMap(({ rowIndex, cells }) =>
    cells.flatMap(({ columnIndex, cell }) => {
      if (cell.kind !== "text" || cell.formula !== null || cell.value === line) return [];
      const isLine = cell.value === unitName || cell.value.startsWith(`${unitName}${LINE_WORD}`);
      return isLine ? [{ sheet: name, rowIndex, columnIndex, text: line }] : [];
    }),
  );
}

function outdatedFacts({ name, rows }: SheetSnapshot, fact: string): readonly DeadlineText[] {
  const row = rows.find(({ cells: [label] }) => label?.cell.value === DEADLINE_LABEL);
  const value = row?.cells[1];
  if (row === undefined || value === undefined || value.cell.value === fact) return [];
  return [{ sheet: name, rowIndex: row.rowIndex, columnIndex: value.columnIndex, text: fact }];
}
