import { cellAddress, columnLetters, quoteSheetName } from "./address";

/** The functions a formula may call: each is known to Excel, WPS, LibreOffice, Gnumeric and Google Sheets alike. */
export const FORMULA_FUNCTIONS = [
  "ABS", "AND", "AVERAGE", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "COLUMN", "DATE", "EXACT", "FIND", "HYPERLINK",
  "IF", "IFERROR", "INDEX", "INDIRECT", "INT", "ISBLANK", "ISERROR", "ISLOGICAL", "ISNUMBER", "ISTEXT", "LEFT", "LEN",
  "LOOKUP", "LOWER", "MATCH", "MAX", "MID", "MIN", "MOD", "NOT", "OFFSET", "OR", "RIGHT", "ROUND", "ROW", "ROWS", "SEARCH",
  "SUBSTITUTE", "SUBTOTAL", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "TRIM", "UPPER", "VLOOKUP",
] as const; // prettier-ignore

/** A function of the whitelist, by its English name (Sheets in Indonesian locale keeps English names). */
export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

/** An operator between two formulas. */
export type BinaryOperator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * One coordinate of a reference: an offset from the formula's own cell (so that one formula serves a whole
 * column), or a fixed 0-based index, written with `$`.
 */
export type Coordinate = { readonly offset: number } | { readonly index: number };

/** A cell's place as a formula names it; `sheet` null means the formula's own sheet. */
export interface CellReference {
  readonly sheet: string | null;
  readonly row: Coordinate;
  readonly column: Coordinate;
}

/** A formula as data, without the leading "=". Decimals are never literals (see `decimalFormula`). */
export type Formula =
  | { readonly op: "integer"; readonly value: number }
  | { readonly op: "text"; readonly value: string }
  | { readonly op: "boolean"; readonly value: boolean }
  | { readonly op: "cell"; readonly at: CellReference }
  | { readonly op: "range"; readonly from: CellReference; readonly to: CellReference }
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "call"; readonly function: FormulaFunction; readonly args: readonly Formula[] }
  | {
      readonly op: "binary";
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly op: "negate"; readonly of: Formula };

/** How a platform spells formulas: xlsx and en_US Sheets separate with ",", Sheets in Indonesian locale with ";". */
export type FormulaDialect = "comma" | "semicolon";

/** The place of the cell that holds the formula, 0-based; offsets count from here. */
export interface FormulaOrigin {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

const PRECEDENCE: { readonly [O in BinaryOperator]: number } = {
  "=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4,
}; // prettier-ignore

/** The text of `formula` for the cell `origin`, without the leading "=". */
export function printFormula(formula: Formula, origin: FormulaOrigin, dialect: FormulaDialect): string {
  const separator = dialect === "comma" ? "," : ";";
  const print = (node: Formula, minimum: number): string => {
    switch (node.op) {
      case "integer":
        return String(node.value);
      case "text":
        return `"${node.value.replace(/"/g, '""')}"`;
      case "boolean":
        return node.value ? "TRUE" : "FALSE";
      case "cell":
        return printReference(node.at, origin);
      case "range":
        return `${printReference(node.from, origin)}:${printReference({ ...node.to, sheet: null }, origin)}`;
      case "name":
        return node.name;
      case "call":
        return `${node.function}(${node.args.map((arg) => print(arg, 0)).join(separator)})`;
      case "negate":
        return `-${print(node.of, 5)}`;
      case "binary": {
        const rank = PRECEDENCE[node.operator];
        const text = `${print(node.left, rank)}${node.operator}${print(node.right, rank + 1)}`;
        return rank < minimum ? `(${text})` : text;
      }
    }
  };
  return print(formula, 0);
}

function printReference(reference: CellReference, origin: FormulaOrigin): string {
  const row = resolve(reference.row, origin.rowIndex);
  const column = resolve(reference.column, origin.columnIndex);
  const address =
    "offset" in reference.row && "offset" in reference.column
      ? cellAddress(row, column)
      : `${"index" in reference.column ? "$" : ""}${columnLetters(column)}${"index" in reference.row ? "$" : ""}${row + 1}`;
  return reference.sheet === null ? address : `${quoteSheetName(reference.sheet)}!${address}`;
}

function resolve(coordinate: Coordinate, own: number): number {
  return "offset" in coordinate ? own + coordinate.offset : coordinate.index;
}
