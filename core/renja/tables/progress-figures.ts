import { decimalOf, quotient, sum } from "../../cell/decimal";
import type { Decimal } from "../../cell/decimal";
import { NOTHING } from "../../messages/recap-texts";
import type { Nature } from "../../register/register";
import type { Formula } from "../../workbook/formula";
import { binary, call, integer, text } from "../../workbook/formula-build";
import type { FormulaCell } from "../../workbook/plan";
import type { RenjaValue } from "../renja-row";

const PLACES = 2;

/** A figure and the formula of its cell. `value` null when the cell holds no number. */
export interface LiveFigure {
  readonly value: Decimal | null;
  readonly formula: Formula;
}

/** The number of a figure, or null for words and blanks. */
export function decimalIn(value: RenjaValue | null): Decimal | null {
  return value?.kind === "number" ? decimalOf(value.decimal) : null;
}

/** The formula of a figure as a cell with its result; a dash where there is none. */
export function liveCell({ value, formula }: LiveFigure): FormulaCell {
  return { kind: "formula", formula, cached: value === null ? NOTHING : Number(value.toFixed()) };
}

/** `part / whole` in percent, rounded half up; nothing without both, or when the whole is not above zero. */
export function percentFigure(part: LiveFigure, whole: LiveFigure): LiveFigure {
  const ratio = binary("/", binary("*", part.formula, integer(100)), whole.formula);
  const rounded = call("ROUND", call("ROUND", ratio, integer(9)), integer(PLACES));
  const positive = call("IF", binary(">", whole.formula, integer(0)), rounded, text(NOTHING));
  const formula = ifNumber(part.formula, ifNumber(whole.formula, positive));
  return { value: percentOf(part.value, whole.value), formula };
}

function percentOf(part: Decimal | null, whole: Decimal | null): Decimal | null {
  return part === null || whole === null || whole.lte(0) ? null : quotient(part.times(100), whole, PLACES);
}

/** Figures of following years put together as the sifat says: summed, the last filled, or the mean of the filled. */
export function joinedFigure(parts: readonly LiveFigure[], nature: Nature): LiveFigure {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  const formulas = parts.map(({ formula }) => formula);
  const count = call("COUNT", ...formulas);
  const whenFilled = (formula: Formula): Formula =>
    call("IF", binary("=", count, integer(0)), text(NOTHING), formula);
  if (nature === "akhir") return { value: values[values.length - 1] ?? null, formula: lastFilled(formulas) };
  const total = sum(values);
  if (nature === "jumlah")
    return { value: values.length === 0 ? null : total, formula: whenFilled(call("SUM", ...formulas)) };
  return {
    value: values.length === 0 ? null : quotient(total, decimalOf(values.length), PLACES),
    formula: whenFilled(call("ROUND", call("AVERAGE", ...formulas), integer(PLACES))),
  };
}

function lastFilled(formulas: readonly Formula[]): Formula {
  return formulas.reduce<Formula>(
    (before, formula) => call("IF", call("ISNUMBER", formula), formula, before),
    text(NOTHING),
  );
}

function ifNumber(cell: Formula, then: Formula): Formula {
  return call("IF", call("ISNUMBER", cell), then, text(NOTHING));
}
