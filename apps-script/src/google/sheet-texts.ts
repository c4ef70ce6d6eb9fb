type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cells of a sheet as they are shown, row by row; null where there is no such sheet. One call. */
export function sheetTexts(book: Spreadsheet, name: string): readonly (readonly string[])[] | null {
  const sheet = book.getSheetByName(name);
  return sheet === null ? null : sheet.getDataRange().getDisplayValues();
}
