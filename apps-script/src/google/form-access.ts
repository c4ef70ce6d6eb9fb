import { FORM_SHEETS } from "#core/form/form-request";
import { REVIEWER_CELLS } from "#core/form/review-sheet";
import { rangeAddress } from "#core/workbook/address";
import type { CellRange } from "#core/workbook/snapshot";
import { keepEditors, protectSheet } from "./plan/write-protection";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Leaves the decision cells to the validators of the unit; everybody else who may edit the file sees them only. */
export function guardDecision(book: Spreadsheet, validators: readonly string[]): void {
  const sheet = book.getSheetByName(FORM_SHEETS.review);
  if (sheet === null) return;
  const address = rangeAddress(around(REVIEWER_CELLS));
  for (const old of decisionProtections(sheet, address)) old.remove();
  keepEditors(sheet.getRange(address).protect().setDescription("Keputusan pemeriksa"), validators);
}

/** The decision cells stand under one another. */
function around(cells: readonly CellRange[]): CellRange {
  return {
    top: Math.min(...cells.map(({ top }) => top)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
  };
}

/** What is open in a form: its input cells (null when the sheet is not there any more), and the filler's answers. */
export interface FormAccess {
  readonly entry: readonly CellRange[];
  readonly answers: readonly CellRange[];
}

/** Opens exactly the cells of `access`; the decision cells stay with the reviewer. */
export function setAccess(book: Spreadsheet, entryName: string, access: FormAccess): void {
  const entry = book.getSheetByName(entryName);
  const review = book.getSheetByName(FORM_SHEETS.review);
  if (entry !== null) protectSheet(entry, access.entry);
  if (review !== null) protectSheet(review, [...access.answers, ...REVIEWER_CELLS]);
}

function decisionProtections(sheet: Sheet, address: string): readonly Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getRange().getA1Notation() === address);
}
