import { decimalOf, ZERO } from "./decimal";
import type { Decimal } from "./decimal";
import { peelAffixes } from "./number-affixes";
import type { Affixes } from "./number-affixes";
import { stateWordOf, suggestedState } from "./number-words";
import type { StateSuggestion } from "./number-words";
import { readNumeral } from "./numeral";
import type { Numeral } from "./numeral";
import { plainText } from "./plain-text";

/** The column that a figure was typed in; it decides how a lone separator is read. */
export type NumberContext = "rupiah" | "kinerja" | "percent";

/** A spelling that was understood though it is not the usual one; shown to the filler, never an error. */
export type NumberNote =
  "currency" | "english-separators" | "nihil" | "parentheses" | "percent-sign" | "scale" | "space-separators";

/** Why a text is no number: words, separators out of place, an exponent, too many digits, or words beside a number. */
export type NotNumberReason = "text" | "separators" | "exponent" | "too-long" | "unit";

/**
 * What a typed figure says. `ambiguous` carries its possible readings: the filler is asked, nothing is guessed.
 * `notNumber.digits` is the one number found among other words, to offer as a correction.
 */
export type ParsedNumber =
  | { readonly kind: "value"; readonly value: Decimal; readonly notes: readonly NumberNote[] }
  | { readonly kind: "ambiguous"; readonly readings: readonly [Decimal, Decimal] }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notYet"; readonly reason: string | null }
  | { readonly kind: "blank" }
  | {
      readonly kind: "notNumber";
      readonly reason: NotNumberReason;
      readonly suggestion: StateSuggestion | null;
      readonly digits: Decimal | null;
    };

/**
 * The figure that `text` says in a column of kind `context`, by Indonesian custom.
 *
 * A lone `1.234` is 1234 in a rupiah column and ambiguous elsewhere; `1,234` is 1,234 in a quantity and ambiguous in
 * rupiah. `4.25` and `1,234.56` are taken with the note `english-separators`. At most 15 digits each side of the
 * decimal sign. Never throws, never guesses.
 */
export function parseIndonesianNumber(text: string, context: NumberContext): ParsedNumber {
  const plain = plainText(text);
  if (plain === "") return { kind: "blank" };
  const state = stateWordOf(plain);
  if (state !== null)
    return state.kind === "nihil" ? { kind: "value", value: ZERO, notes: ["nihil"] } : state;
  return readFigure(plain, context) ?? notNumber(plain, "text", context);
}

/** Longer texts are no figures; the bound keeps the reading of hostile cells short. */
const MAX_FIGURE_LENGTH = 80;

/** The reading of `plain` as a figure with its affixes, or null when words stand in it. */
function readFigure(plain: string, context: NumberContext): ParsedNumber | null {
  if (plain.length > MAX_FIGURE_LENGTH)
    return notNumber(plain, /[^\d.,\s]/.test(plain) ? "text" : "too-long", context);
  if (/^[+-]?[\d.,]+ ?e ?[+-]?\d+$/i.test(plain)) return notNumber(plain, "exponent", context);
  const affixes = peelAffixes(plain);
  if (affixes === null) return null;
  if (affixes.currency && context === "percent") return notNumber(plain, "unit", context);
  if (affixes.percent && (context === "rupiah" || affixes.currency)) return notNumber(plain, "unit", context);
  if (affixes.scale > 0 && context === "percent") return notNumber(plain, "unit", context);
  if (affixes.letterScale && context === "kinerja" && !affixes.currency) return null;
  const money = context === "rupiah" || affixes.currency;
  const doubtfulGroups = money && affixes.scale > 0;
  return withAffixes(
    readNumeral(affixes.numeral, money && !doubtfulGroups ? "money" : "quantity"),
    affixes,
    context,
  );
}

function withAffixes(numeral: Numeral, affixes: Affixes, context: NumberContext): ParsedNumber {
  if (numeral.kind === "malformed") return notNumber("", "separators", context);
  if (numeral.kind === "tooLong") return notNumber("", "too-long", context);
  const apply = (value: Decimal): Decimal => signed(value.times(decimalOf(10 ** affixes.scale)), affixes);
  if (numeral.kind === "ambiguous") {
    return { kind: "ambiguous", readings: [apply(numeral.readings[0]), apply(numeral.readings[1])] };
  }
  const value = apply(numeral.value);
  if (affixes.spacedSign) return { kind: "ambiguous", readings: [value, value.neg()] };
  if (affixes.scale > 0 && context === "kinerja") {
    return { kind: "ambiguous", readings: [value, signed(numeral.value, affixes)] };
  }
  return { kind: "value", value, notes: notesOf(numeral, affixes) };
}

function signed(value: Decimal, affixes: Affixes): Decimal {
  return affixes.negative && !value.eq(0) ? value.neg() : value;
}

function notesOf(numeral: Extract<Numeral, { kind: "value" }>, affixes: Affixes): readonly NumberNote[] {
  const notes: [NumberNote, boolean][] = [
    ["currency", affixes.currency],
    ["english-separators", numeral.english],
    ["parentheses", affixes.parentheses],
    ["percent-sign", affixes.percent],
    ["scale", affixes.scale > 0],
    ["space-separators", numeral.spaced],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}

function notNumber(plain: string, reason: NotNumberReason, context: NumberContext): ParsedNumber {
  const suggestion = suggestedState(plain);
  const digits = reason === "exponent" || suggestion !== null ? null : onlyNumberIn(plain, context);
  return { kind: "notNumber", reason: digits === null ? reason : "unit", suggestion, digits };
}

/** The number in `plain` when exactly one stands there by itself and reads one way only; else null. */
function onlyNumberIn(plain: string, context: NumberContext): Decimal | null {
  const tokens = plain.slice(0, 200).match(/(?:^|[\s(<>=≤≥±~$])-?\d[\d.,]*/g) ?? [];
  const runs = plain.slice(0, 200).match(/\d[\d.,]*/g) ?? [];
  const [token] = tokens;
  if (token === undefined || runs.length !== 1) return null;
  const after = plain.slice(plain.indexOf(token) + token.length);
  if (/^(?:[\p{L}](?!\p{L})|[^\p{L}\s)%])/u.test(after)) return null;
  const [sign = "", numeral = ""] =
    /^(-?)(.*)$/.exec(token.replace(/^[^\d-]+/, "").replace(/[.,]+$/, ""))?.slice(1) ?? [];
  const reading = readNumeral(numeral, context === "rupiah" ? "money" : "quantity");
  if (reading.kind !== "value") return null;
  return sign === "-" ? reading.value.neg() : reading.value;
}
