import { withRetry } from "./retry";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** F4 landscape, fitted to the width, the frozen heading on every page, no grid lines. */
const PAGE = "format=pdf&size=5&portrait=false&fitw=true&fzr=true&gridlines=false";

/**
 * Puts a PDF of one sheet into `folder`, printed as `page` says; one that is there already stays. Gives false where Google does not make it: the
 * sheet itself is not affected.
 */
export function savePdf(
  book: Spreadsheet,
  sheetName: string,
  folder: GoogleAppsScript.Drive.Folder,
  name: string,
  page = PAGE,
): boolean {
  const sheet = book.getSheetByName(sheetName);
  if (sheet === null || folder.getFilesByName(name).hasNext()) return sheet !== null;
  const url = `https://docs.google.com/spreadsheets/d/${book.getId()}/export?${page}&gid=${sheet.getSheetId()}`;
  try {
    const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
    const response = withRetry(() => UrlFetchApp.fetch(url, { headers, muteHttpExceptions: true }));
    if (response.getResponseCode() !== 200) throw new Error(`HTTP ${response.getResponseCode()}`);
    folder.createFile(response.getBlob().setName(name));
    return true;
  } catch (problem) {
    console.warn(`pdf ${name}: ${String(problem)}`);
    return false;
  }
}
