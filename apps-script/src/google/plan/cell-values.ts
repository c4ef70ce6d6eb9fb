import { dayNumber } from "#core/cell/civil-date";
import { printFormula } from "#core/workbook/formula";
import type { Formula, FormulaDialect } from "#core/workbook/formula";
import { call, decimalFormula, text } from "#core/workbook/formula-build";
import { cellAddress } from "#core/workbook/address";
import type { LinkCell, PlanCell } from "#core/workbook/plan";

/** What writing a cell needs to know of its workbook. `sheetIdOf` gives the id that a link inside the file names. */
export interface CellContext {
  readonly dialect: FormulaDialect;
  readonly sheetIdOf: (sheetName: string) => number | null;
}

/** What setValues takes. */
export type SheetValue = string | number | boolean;

/** Days from 1899-12-30, the spreadsheet's day 0, to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/** The value that setValues is given for a planned cell; a formula as text with its "=". */
export function sheetValue(
  cell: PlanCell,
  rowIndex: number,
  columnIndex: number,
  context: CellContext,
): SheetValue {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  const print = (formula: Formula): string =>
    `=${printFormula(formula, { rowIndex, columnIndex }, context.dialect)}`;
  switch (cell.kind) {
    case "date":
      return dayNumber(cell.date) + SERIAL_OF_1970;
    case "formula":
      return print(cell.formula);
    case "link":
      return print(linkFormula(cell, context));
  }
}

/** True for a planned text that Google would take for something else if it were typed. */
export function needsPlainText(cell: PlanCell): boolean {
  return (
    typeof cell === "string" && (/^[=+\-@'#]|\d/.test(cell) || /^\s*(true|false|benar|salah)\s*$/i.test(cell))
  );
}

function linkFormula({ text: shown, target }: LinkCell, { sheetIdOf }: CellContext): Formula {
  const label = typeof shown === "number" ? decimalFormula(shown) : text(shown);
  if ("url" in target) return call("HYPERLINK", text(target.url), label);
  const id = sheetIdOf(target.sheet);
  if (id === null) return typeof shown === "number" ? label : call("TRIM", label);
  const place = `#gid=${id}&range=${cellAddress(target.rowIndex, target.columnIndex)}`;
  return call("HYPERLINK", text(place), label);
}
