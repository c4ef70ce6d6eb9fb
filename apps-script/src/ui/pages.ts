/** Pages of the add-on, each an HTML file beside the script. */
export type PageName = "permintaan" | "papan" | "langkah" | "perintah" | "impor" | "bantuan";

/** Shows a page beside the sheet. */
export function showSidebar(page: PageName, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

/** Shows a page over the sheet. */
export function showDialog(page: PageName, title: string, width: number, height: number): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
