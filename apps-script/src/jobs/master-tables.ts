import type { RegisterTable } from "#core/register/register-tables";
import { readSheet } from "../google/read-snapshot";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet of a spreadsheet as a table; null where there is no such sheet. */
export function tableOf(book: Spreadsheet, sheetName: string): RegisterTable | null {
  const sheet = book.getSheetByName(sheetName);
  if (sheet === null) return null;
  const { rows } = readSheet(sheet, sheetName, book.getSpreadsheetTimeZone());
  return {
    file: book.getName(),
    sheet: sheetName,
    rows: rows.map(({ rowIndex, cells }) => ({ rowNumber: rowIndex + 1, cells })),
  };
}

/** Every visible sheet of a spreadsheet in which something stands, as tables. */
export function tablesOf(book: Spreadsheet): readonly RegisterTable[] {
  return book
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .flatMap((sheet) => tableOf(book, sheet.getName()) ?? [])
    .filter(({ rows }) => rows.length > 0);
}
