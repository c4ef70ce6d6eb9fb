import { needsPlainText } from "./plan/cell-values";

/** A value to be put into one cell of a form, 0-based; null empties it. */
export interface TypedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: string | number | boolean | null;
}

/**
 * Puts values into single cells of a sheet: each column is read, changed and written as one block, so the calls depend
 * on the columns, not on the rows. Text that could be taken for something else is made plain text first.
 */
export function writeTyped(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly TypedCell[]): void {
  for (const columnIndex of new Set(cells.map((cell) => cell.columnIndex))) {
    const own = cells.filter((cell) => cell.columnIndex === columnIndex);
    const top = Math.min(...own.map(({ rowIndex }) => rowIndex));
    const bottom = Math.max(...own.map(({ rowIndex }) => rowIndex));
    const range = sheet.getRange(top + 1, columnIndex + 1, bottom - top + 1, 1);
    const values: unknown[][] = range.getValues();
    const formats: string[][] = range.getNumberFormats();
    for (const { rowIndex, value } of own) {
      values[rowIndex - top] = [value ?? ""];
      if (needsPlainText(value)) formats[rowIndex - top] = ["@"];
    }
    range.setNumberFormats(formats).setValues(values);
  }
  SpreadsheetApp.flush();
}
