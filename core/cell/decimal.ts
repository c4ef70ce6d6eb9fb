import Big from "big.js";

/** An exact decimal number. Values are never changed in place: every operation gives a new one. */
export type Decimal = Big;

/** Zero. */
export const ZERO: Decimal = new Big(0);

/**
 * The exact decimal of a number or a plain decimal text (`-12.5`, a point, no grouping).
 *
 * A number that is not a safe integer is taken at 15 significant digits, as every spreadsheet program shows it:
 * 0.1 + 0.2 is 0.3 here. Throws RangeError for text or numbers that are no finite decimal.
 */
export function decimalOf(value: number | string | Decimal): Decimal {
  if (typeof value === "object") return withoutNegativeZero(new Big(value));
  const known = RECENT.get(value);
  if (known !== undefined) return known;
  const decimal = typeof value === "number" ? decimalOfNumber(value) : decimalOfText(value);
  if (typeof value === "string" && value.length > LONGEST_KEPT) return decimal;
  if (RECENT.size >= RECENT_KEPT) RECENT.clear();
  RECENT.set(value, decimal);
  return decimal;
}

/** Decimals made before: forms repeat the same few targets and amounts, and making one costs more than finding it. */
const RECENT = new Map<number | string, Decimal>();
const RECENT_KEPT = 2000;
const LONGEST_KEPT = 24;

function decimalOfText(text: string): Decimal {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) {
    throw new RangeError(`not a decimal: ${JSON.stringify(text.slice(0, 40))}`);
  }
  return withoutNegativeZero(new Big(text.replace(/^\+/, "")));
}

/**
 * `value` rounded to `places` decimals, a half going away from zero: 0,125 → 0,13 and −0,125 → −0,13.
 * This is what ROUND does in the spreadsheets of Indonesian offices, for negative amounts as well.
 */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return withoutNegativeZero(value.round(places, Big.roundHalfUp));
}

/**
 * `numerator / denominator` rounded half up to `places` decimals, rounded once, from the exact quotient.
 * Throws RangeError when `denominator` is zero: callers decide first what that means for them.
 */
export function quotient(numerator: Decimal, denominator: Decimal, places: number): Decimal {
  if (isZero(denominator)) throw new RangeError("division by zero");
  const Rounding = roundingTo(places);
  return withoutNegativeZero(new Big(new Rounding(numerator).div(denominator)));
}

/** True for zero; much cheaper than a comparison. */
export function isZero(value: Decimal): boolean {
  return value.c.length === 1 && value.c[0] === 0;
}

/** The sum of `values`; 0 when there is none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/** `value` as a JSON number rounded half up to `places` decimals (2 unless told). */
export function toJsonNumber(value: Decimal, places = 2): number {
  return Number(roundHalfUp(value, places).toFixed());
}

function decimalOfNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a decimal: ${value}`);
  return withoutNegativeZero(new Big(Number.isSafeInteger(value) ? value : value.toPrecision(15)));
}

function withoutNegativeZero(value: Decimal): Decimal {
  return isZero(value) ? ZERO : value;
}

/** Constructors that divide to so many places: each is made once, for making one costs more than dividing. */
const ROUNDINGS = new Map<number, typeof Big>();

function roundingTo(places: number): typeof Big {
  const known = ROUNDINGS.get(places);
  if (known !== undefined) return known;
  const Rounding = Big();
  Rounding.DP = places;
  Rounding.RM = Big.roundHalfUp;
  ROUNDINGS.set(places, Rounding);
  return Rounding;
}
