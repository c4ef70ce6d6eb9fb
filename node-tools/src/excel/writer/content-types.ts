const OFFICE = "application/vnd.openxmlformats-officedocument";
const SPREADSHEET = `${OFFICE}.spreadsheetml`;

/** Content types of the parts we write. */
export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  strings: `${SPREADSHEET}.sharedStrings+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  notesDrawing: `${OFFICE}.vmlDrawing`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: `${OFFICE}.extended-properties+xml`,
} as const;
