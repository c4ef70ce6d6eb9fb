/** The MimeType constants a script may name. */
export const MIME_TYPES = {
  GOOGLE_SHEETS: "application/vnd.google-apps.spreadsheet",
  GOOGLE_DOCS: "application/vnd.google-apps.document",
  FOLDER: "application/vnd.google-apps.folder",
  PDF: "application/pdf",
  CSV: "text/csv",
  PLAIN_TEXT: "text/plain",
  HTML: "text/html",
  PNG: "image/png",
  JPEG: "image/jpeg",
  ZIP: "application/zip",
  MICROSOFT_EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  MICROSOFT_WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;
