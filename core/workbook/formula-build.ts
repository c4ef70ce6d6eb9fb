import type { BinaryOperator, CellReference, Formula, FormulaFunction } from "./formula";
import type { CellRange } from "./snapshot";

/** A whole number, up to 2^53. */
export function integer(value: number): Formula {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number a formula can hold`);
  return value < 0 ? { op: "negate", of: { op: "integer", value: -value } } : { op: "integer", value };
}

/** A decimal written as a division of whole numbers: Sheets in Indonesian locale reads no decimal literal. */
export function decimalFormula(value: number): Formula {
  if (Number.isSafeInteger(value)) return integer(value);
  const [whole = "0", fraction = ""] = String(Math.abs(value)).split(".");
  const top = integer(Number(whole + fraction));
  const quotient = binary("/", top, integer(10 ** fraction.length));
  return value < 0 ? { op: "negate", of: quotient } : quotient;
}

/** A text literal. */
export function text(value: string): Formula {
  return { op: "text", value };
}

/** A call of one of the allowed functions. */
export function call(name: FormulaFunction, ...args: readonly Formula[]): Formula {
  return { op: "call", function: name, args };
}

/** `left operator right`. */
export function binary(operator: BinaryOperator, left: Formula, right: Formula): Formula {
  return { op: "binary", operator, left, right };
}

/** The texts or formulas joined by "&"; the empty text when there is none. */
export function concat(parts: readonly Formula[]): Formula {
  const [first, ...rest] = parts;
  return first === undefined
    ? text("")
    : rest.reduce<Formula>((left, part) => binary("&", left, part), first);
}

/** A cell `rowOffset` rows and `columnOffset` columns away from the formula's own cell. */
export function relativeCell(rowOffset: number, columnOffset: number): Formula {
  return { op: "cell", at: { sheet: null, row: { offset: rowOffset }, column: { offset: columnOffset } } };
}

/** A fixed cell (`$A$1`), optionally on another sheet. */
export function fixedCell(rowIndex: number, columnIndex: number, sheet: string | null = null): Formula {
  return { op: "cell", at: fixedReference(rowIndex, columnIndex, sheet) };
}

/** A fixed rectangle (`$A$1:$B$9`), optionally on another sheet. */
export function fixedRange(range: CellRange, sheet: string | null = null): Formula {
  return {
    op: "range",
    from: fixedReference(range.top, range.left, sheet),
    to: fixedReference(range.bottom, range.right, null),
  };
}

function fixedReference(rowIndex: number, columnIndex: number, sheet: string | null): CellReference {
  return { sheet, row: { index: rowIndex }, column: { index: columnIndex } };
}
