import type { CivilDate } from "#core/cell/civil-date";
import { decimalOf } from "#core/cell/decimal";
import { formatDate } from "#core/cell/format-date";
import { formatNumber } from "#core/cell/format-number";
import type { CellStyle, PlanCell } from "#core/workbook/plan";

/** What a cell shows on paper: Indonesian numbers by the cell's own format, a formula's result, a link's text. */
export function printedText(cell: PlanCell | undefined, style: CellStyle): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return scalarText(cell, style);
  switch (cell.kind) {
    case "date":
      return dateText(cell.date);
    case "formula":
      return cell.cached === null ? "" : scalarText(cell.cached, style);
    case "link":
      return scalarText(cell.text, style);
  }
}

/** The number a cell holds or results in, or null. */
export function numberIn(cell: PlanCell | undefined): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "object" || cell === null) return null;
  if (cell.kind === "formula") return typeof cell.cached === "number" ? cell.cached : null;
  return null;
}

function scalarText(value: string | number | boolean, { numberFormat }: CellStyle): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "Ya" : "Tidak";
  const decimal = decimalOf(value);
  if (numberFormat === undefined || numberFormat === "General" || numberFormat === "@")
    return formatNumber(decimal);
  const [, fraction = ""] = numberFormat.split(".");
  const places = /^[0#]*/.exec(fraction)?.[0].length ?? 0;
  return formatNumber(decimal, { places });
}

function dateText(date: CivilDate): string {
  return formatDate(date);
}
