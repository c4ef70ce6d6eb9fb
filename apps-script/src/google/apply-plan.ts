import { rangeAddress } from "#core/workbook/address";
import type { FormulaDialect } from "#core/workbook/formula";
import type { SheetPlan, WorkbookPlan } from "#core/workbook/plan";
import { dialectOf } from "./formula-dialect";
import { sheetValue } from "./plan/cell-values";
import { foldSheet } from "./plan/fold-sheet";
import type { FoldedSheet } from "./plan/fold-sheet";
import { writeBorders } from "./plan/write-borders";
import { writeCharts } from "./plan/write-charts";
import { writeLooks, writeNumberFormats } from "./plan/write-looks";
import { protectSheet } from "./plan/write-protection";
import { writeHighlights, writeRules } from "./plan/write-rules";
import { withWrittenChoices } from "./plan/written-choices";
import { writeShape } from "./plan/write-shape";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A planned sheet with the real one, `isFresh` when it was made just now and holds nothing to clear. */
interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Sheet;
  readonly isFresh: boolean;
}

/**
 * Makes the sheets of `book` be what `plan` says; sheets that the plan does not name are left alone. Applying it twice
 * gives what applying it once gives. The number of service calls depends on the kinds of edits, not on the rows.
 */
export function applyPlan(book: Spreadsheet, given: WorkbookPlan): void {
  const plan = withWrittenChoices(given);
  const dialect = dialectOf(book.getSpreadsheetLocale());
  const placed = placeSheets(book, plan.sheets);
  const ids = new Map(placed.map(({ plan: { name }, sheet }) => [name, sheet.getSheetId()]));
  const sheetIdOf = (name: string): number | null => ids.get(name) ?? null;
  const folded = placed.map((one) => ({ ...one, folded: foldSheet(one.plan) }));
  // Every sheet is large enough before the first is written: a drop-down may name cells of a later one.
  for (const { sheet, folded: grid } of folded) makeRoom(sheet, grid.rows, grid.columns);
  for (const one of folded) writeSheet(one, dialect, sheetIdOf);
  for (const { plan: sheetPlan, sheet } of placed) writeCharts(book, sheet, sheetPlan);
  for (const { name, sheet, range } of plan.names) {
    const target = placed.find((one) => one.plan.name === sheet)?.sheet;
    if (target !== undefined) book.setNamedRange(name, target.getRange(rangeAddress(range)));
  }
  for (const { plan: sheetPlan, sheet } of placed) if (sheetPlan.state !== "visible") sheet.hideSheet();
}

function placeSheets(book: Spreadsheet, plans: readonly SheetPlan[]): readonly PlacedSheet[] {
  const present = new Map(book.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const [only] = present;
  const isBlankFile =
    only !== undefined &&
    present.size === 1 &&
    !plans.some(({ name }) => name === only[0]) &&
    only[1].getLastRow() === 0;
  let count = present.size;
  return plans.map((plan, index): PlacedSheet => {
    const known = present.get(plan.name);
    if (known !== undefined) return { plan, sheet: known, isFresh: false };
    const first = isBlankFile && index === 0 ? only[1] : undefined;
    if (first !== undefined) return { plan, sheet: first.setName(plan.name), isFresh: true };
    count += 1;
    return { plan, sheet: book.insertSheet(plan.name, count - 1), isFresh: true };
  });
}

function writeSheet(
  { plan, sheet, isFresh, folded }: PlacedSheet & { readonly folded: FoldedSheet },
  dialect: FormulaDialect,
  sheetIdOf: (name: string) => number | null,
): void {
  if (!isFresh) clearSheet(sheet);
  const range = sheet.getRange(1, 1, folded.rows, folded.columns);
  writeNumberFormats(sheet, folded);
  const context = { dialect, sheetIdOf };
  range.setValues(
    folded.cells.map((row, rowIndex) =>
      row.map((cell, columnIndex) => sheetValue(cell, rowIndex, columnIndex, context)),
    ),
  );
  writeLooks(sheet, folded);
  writeBorders(sheet, plan, folded.isHidden);
  writeRules(range, folded, dialect);
  writeHighlights(sheet, folded, dialect);
  writeShape(sheet, plan);
  if (folded.notes.some((row) => row.some((note) => note !== "")))
    range.setNotes(folded.notes.map((row) => [...row]));
  if (folded.unlocked !== null) protectSheet(sheet, folded.unlocked);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** Takes away what an earlier plan, or a run that was cut off, left in the sheet. */
function clearSheet(sheet: Sheet): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  sheet.getRange(1, 1, rows, columns).breakApart().clearDataValidations();
  sheet.clear().clearNotes();
  sheet.clearConditionalFormatRules();
  sheet.showRows(1, rows);
  sheet.showColumns(1, columns);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
}
