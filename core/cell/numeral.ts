import { decimalOf } from "./decimal";
import type { Decimal } from "./decimal";
import { GROUP_SPACE } from "./plain-text";

/** How a column reads its separators: whole rupiah, or quantities that may carry any number of decimals. */
export type NumeralHabit = "money" | "quantity";

/** What an unsigned numeral says. `english` tells that the point was a decimal sign or the comma a group sign. */
export type Numeral =
  | { readonly kind: "value"; readonly value: Decimal; readonly english: boolean; readonly spaced: boolean }
  | { readonly kind: "ambiguous"; readonly readings: readonly [grouped: Decimal, decimal: Decimal] }
  | { readonly kind: "malformed" }
  | { readonly kind: "tooLong" };

/** Digits allowed before, and after, the decimal sign: what a spreadsheet cell and a JSON number can hold. */
const MAX_DIGITS = 15;

const MALFORMED: Numeral = { kind: "malformed" };

/**
 * What `text`, made of digits, points, commas and spaces only, says as an unsigned number.
 *
 * One separator alone before exactly three digits is the doubtful case. Point: a group sign when money is written
 * in well-formed groups, else ambiguous. Comma: the decimal sign of a quantity; ambiguous in money, where
 * thousandths do not exist. Ordinary spaces group money only; no-break and thin ones group anywhere.
 */
export function readNumeral(text: string, habit: NumeralHabit): Numeral {
  const spaced = /[ \u00A0]/.test(text);
  const compact = spaced ? withoutSpaces(text, habit) : text;
  if (compact === null || !/^[\d.,]+$/.test(compact)) return MALFORMED;
  const points = count(compact, ".");
  const commas = count(compact, ",");
  if (points === 0 && commas === 0) return value(compact, "", { english: false, spaced });
  if (spaced && points > 0) return MALFORMED;
  if (points > 0 && commas > 0) return readBoth(compact);
  const sign = points > 0 ? "." : ",";
  if (points + commas > 1) return readGroups(compact, sign);
  return readLone(compact, sign, habit, spaced);
}

/** Both separators: the last one is the decimal sign, the other must group well. */
function readBoth(text: string): Numeral {
  const decimalSign = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const [whole = "", fraction = "", ...more] = text.split(decimalSign);
  const groupSign = decimalSign === "," ? "." : ",";
  if (more.length > 0 || fraction === "" || !isGrouped(whole, groupSign)) return MALFORMED;
  return value(whole.split(groupSign).join(""), fraction, { english: decimalSign === ".", spaced: false });
}

function readGroups(text: string, sign: "." | ","): Numeral {
  if (!isGrouped(text, sign)) return MALFORMED;
  return value(text.split(sign).join(""), "", { english: sign === ",", spaced: false });
}

function readLone(text: string, sign: "." | ",", habit: NumeralHabit, spaced: boolean): Numeral {
  const [whole = "", fraction = ""] = text.split(sign);
  if (fraction === "") return MALFORMED;
  if (whole === "" && habit === "money") return MALFORMED;
  if (/^0\d/.test(whole)) return MALFORMED;
  const asDecimal = value(whole === "" ? "0" : whole, fraction, { english: sign === ".", spaced });
  const mayGroup = fraction.length === 3 && !/^0?$/.test(whole) && !spaced;
  if (!mayGroup || (sign === "," && habit === "quantity")) return asDecimal;
  const asGroup = value(whole + fraction, "", { english: sign === ",", spaced });
  if (sign === "." && habit === "money" && whole.length <= 3) return asGroup;
  if (asDecimal.kind !== "value" || asGroup.kind !== "value") return { kind: "tooLong" };
  return { kind: "ambiguous", readings: [asGroup.value, asDecimal.value] };
}

function value(whole: string, fraction: string, marks: { english: boolean; spaced: boolean }): Numeral {
  const significant = whole.replace(/^0+(?=\d)/, "");
  if (significant.length > MAX_DIGITS || fraction.length > MAX_DIGITS) return { kind: "tooLong" };
  return {
    kind: "value",
    value: decimalOf(fraction === "" ? significant : `${significant}.${fraction}`),
    ...marks,
  };
}

function isGrouped(whole: string, sign: string): boolean {
  const [first = "", ...rest] = whole.split(sign);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

/** `text` with its grouping spaces taken out, or null when spaces stand where they cannot group. */
function withoutSpaces(text: string, habit: NumeralHabit): string | null {
  const space = text.includes(GROUP_SPACE) ? GROUP_SPACE : " ";
  if (space === " " && habit === "quantity") return null;
  const [whole = "", ...tail] = text.split(",");
  if (tail.length > 1 || !isGrouped(whole, space)) return null;
  return [whole.split(space).join(""), ...tail].join(",");
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
