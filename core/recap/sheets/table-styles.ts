import type { CellStyle } from "../../workbook/plan";

/** What a column holds; it decides format and alignment. */
export type ColumnKind =
  "number" | "center" | "text" | "code" | "money" | "percent" | "measure" | "link" | "key" | "factor";

const BASE: CellStyle = { fontSize: 9, vertical: "middle", border: "thin" };

/**
 * The look of each kind of column. Codes and words are text before anything is written in them. `key` and `factor`
 * are for hidden columns: they do not wrap, because that would make their rows high.
 */
export const KIND_STYLES: { readonly [K in ColumnKind]: CellStyle } = {
  number: { ...BASE, horizontal: "right", numberFormat: "#,##0" },
  center: { ...BASE, horizontal: "center", numberFormat: "General" },
  text: { ...BASE, horizontal: "left", wrap: true, numberFormat: "@" },
  code: { ...BASE, horizontal: "left", wrap: true, numberFormat: "@" },
  money: { ...BASE, horizontal: "right", numberFormat: "#,##0" },
  percent: { ...BASE, horizontal: "right", numberFormat: "#,##0.00" },
  measure: { ...BASE, horizontal: "right", wrap: true, numberFormat: "General" },
  link: { ...BASE, horizontal: "center", numberFormat: "General", color: "1F3864" },
  key: { ...BASE, wrap: false, numberFormat: "@" },
  factor: { ...BASE, wrap: false, numberFormat: "General" },
};

/** Headings: light grey with dark letters, which a printer without colour keeps readable. */
export const HEADER_LOOK: CellStyle = {
  bold: true,
  fontSize: 9,
  fill: "D9E1EC",
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "thin",
  numberFormat: "General",
};

/** The row of sums. */
export const TOTAL_LOOK: CellStyle = { bold: true, fill: "EDEDED" };

/** Rows whose figures are not validated: grey and slanted, so that they differ without colour too. */
export const UNVALIDATED_LOOK: CellStyle = { italic: true, color: "595959", fill: "F7F7F7" };

/** The title of a sheet, the line below it, and small print. */
export const TITLE_LOOK: CellStyle = { bold: true, fontSize: 12, horizontal: "left" };

/** The line below a title. */
export const SUBTITLE_LOOK: CellStyle = { fontSize: 10, horizontal: "left" };

/** Notes below a table. */
export const NOTE_LOOK: CellStyle = {
  fontSize: 9,
  wrap: true,
  vertical: "top",
  horizontal: "left",
  border: "none",
};
