import { deadlineOf } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import { outdatedDeadlines } from "#core/form/deadline-texts";
import { FORM_SHEETS } from "#core/form/form-request";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { readSheet } from "../google/read-snapshot";
import { writeTyped } from "../google/write-typed";
import { saveRecord } from "./cycle-index";
import type { FormRecord } from "./cycle-index";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** True when a form that is open for filling says another deadline than its unit has now. */
export function isDeadlineStale(cycle: CycleState, unit: UnitState, record: FormRecord): boolean {
  const isOpen = unit.state === "sent" || unit.state === "filling" || unit.state === "returned";
  return isOpen && (deadlineOf(cycle, unit) ?? "") !== record.deadline;
}

/** Makes the head of a form and its Petunjuk say the unit's deadline, and nothing else of it. Gives the record after it. */
export function writeDeadline(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cycle: CycleState,
  unit: UnitState,
  record: FormRecord,
  { book, snapshot }: { readonly book: Spreadsheet; readonly snapshot: WorkbookSnapshot },
): FormRecord {
  const deadline = deadlineOf(cycle, unit);
  const form = { ...snapshot, sheets: [...snapshot.sheets, ...instructionsOf(book)] };
  for (const { sheet: name, rowIndex, columnIndex, text } of outdatedDeadlines(
    form,
    unit.unitName,
    deadline,
  )) {
    const target = book.getSheetByName(name);
    if (target !== null) writeTyped(target, [{ rowIndex, columnIndex, value: text }]);
  }
  return saveRecord(sheet, { ...record, deadline: deadline ?? "" });
}

function instructionsOf(book: Spreadsheet): WorkbookSnapshot["sheets"] {
  const sheet = book.getSheetByName(FORM_SHEETS.instructions);
  return sheet === null ? [] : [readSheet(sheet, FORM_SHEETS.instructions, book.getSpreadsheetTimeZone())];
}
