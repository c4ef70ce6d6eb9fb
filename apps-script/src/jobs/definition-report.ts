import type { DraftForm } from "#core/definition-sheet/draft-form";
import { SEVERITY_LABELS } from "#core/messages/render-finding";
import { cellText } from "../google/cell-text";

export const DRAFT_REPORT_SHEET = "Periksa Formulir";

const HEADINGS = [
  "Formulir",
  "Bobot",
  "Lembar",
  "Sel",
  "Kolom",
  "Yang ditemukan",
  "Yang perlu dilakukan",
  "Kode",
];
const WIDTHS = [120, 90, 90, 60, 120, 380, 380, 190];

/** Writes what was found in the drafts, one row each, on a sheet of its own; what stood there before is gone. */
export function writeDraftReport(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  drafts: readonly DraftForm[],
): void {
  const known = book.getSheetByName(DRAFT_REPORT_SHEET);
  const sheet = known ?? book.insertSheet(DRAFT_REPORT_SHEET, book.getNumSheets());
  const rows = drafts.flatMap(({ name, said }) =>
    said.map(({ finding, sentence }) => [
      name,
      SEVERITY_LABELS[finding.severity],
      finding.place.sheet ?? "",
      finding.place.cell ?? (finding.place.rowNumber === null ? "" : `baris ${finding.place.rowNumber}`),
      finding.place.column ?? "",
      sentence.cause,
      sentence.remedy,
      finding.code,
    ]),
  );
  const shown = rows.length === 0 ? [["", "", "", "", "", "Tidak ada kesalahan.", "", ""]] : rows;
  const cells = [HEADINGS, ...shown].map((row) => row.map(cellText));
  sheet.clear();
  if (sheet.getMaxRows() < cells.length)
    sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
  const range = sheet.getRange(1, 1, cells.length, HEADINGS.length);
  range.setNumberFormat("@").setWrap(true).setVerticalAlignment("top").setValues(cells);
  sheet.getRange(1, 1, 1, HEADINGS.length).setFontWeight("bold").setBackground("#D6E2F0");
  sheet.setFrozenRows(1);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
}
