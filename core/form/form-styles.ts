import type { CellStyle } from "../workbook/plan";
import type { Field } from "./definition";

/** Fills that tell what a cell is; they differ in grey as well, for printers without colour. */
export const FILLS = {
  input: "FFFBE6",
  given: "EBEBEB",
  computed: "D6E2F0",
  closed: "BFBFBF",
  carried: "E2EFDA",
  header: "1F3864",
  fault: "F8CBAD",
  missing: "FFE699",
  complete: "D5E8D4",
} as const;

/** The look of heading cells. */
export const HEADER_STYLE: CellStyle = {
  bold: true,
  color: "FFFFFF",
  fill: FILLS.header,
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "thin",
  fontSize: 9,
};

/** The look of a data column; the fill says whether it is given, typed or computed. */
export function columnStyle(field: Field): CellStyle {
  const base: CellStyle = { border: "thin", vertical: "middle", fontSize: 9 };
  if (field.role === "check") return { ...base, wrap: true, fill: FILLS.computed };
  const numeric = ["measure", "rupiah", "percent", "target"].includes(field.type);
  return {
    ...base,
    fill: FILLS[field.role],
    numberFormat: numberFormatOf(field),
    horizontal: numeric ? "right" : "left",
    wrap: !numeric || holdsWords(field),
  };
}

/** Figures in whose place words may stand: TB and BA, or that nothing can be computed. */
function holdsWords(field: Exclude<Field, { role: "check" }>): boolean {
  return field.role === "input" ? field.states : field.role === "computed" && field.type === "percent";
}

/** Text columns are set to text before anything is written, so that codes stay as they are. */
export function numberFormatOf(field: Field): string {
  if (field.role === "check") return "General";
  switch (field.type) {
    case "rupiah":
      return "#,##0";
    case "percent":
      return "#,##0.00";
    case "measure":
    case "target":
      return "General";
    case "date":
      return "dd/mm/yyyy";
    case "text":
    case "longText":
    case "choice":
    case "link":
    case "code":
      return field.role === "computed" ? "General" : "@";
  }
}
