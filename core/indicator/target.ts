import { decimalOf } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import { parseIndonesianNumber } from "../cell/parse-number";
import { plainText } from "../cell/plain-text";
import type { TargetValue } from "../register/register";

/** What is aimed at, and every way in which nothing can be compared with it. */
export type Target =
  | { readonly kind: "single"; readonly value: Decimal }
  | { readonly kind: "range"; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notYet"; readonly reason: string | null }
  | UnreadableTarget;

/** A target that was typed but cannot be used; `readings` holds both numbers of an ambiguous one, else nothing. */
export interface UnreadableTarget {
  readonly kind: "unreadable";
  readonly why: "not-a-number" | "ambiguous" | "reversed";
  readonly readings: readonly Decimal[];
}

/** The blank target. */
export const BLANK_TARGET: Target = { kind: "blank" };

const RANGE = /^(.*?\d.*?) ?(?:-|—|s ?\.? ?\/? ?d ?\.?|sampai(?: dengan)?|hingga) ?(-?[^-—a-z].*)$/i;

/**
 * The target that a register or form cell says: one number, or a band such as `80–90`, `80-90`, `80 s.d. 90`,
 * `80 sampai 90`, its ends inside. A number of a numeric cell is taken as it is; text is read as in a kinerja
 * column. A band whose first end is the greater is unreadable (`reversed`): it may be a date or a fraction.
 */
export function parseTarget(input: string | number): Target {
  if (typeof input === "number") return { kind: "single", value: decimalOf(input) };
  const single = parseSingle(input);
  if (single.kind !== "unreadable" || single.why === "ambiguous") return single;
  const ends = RANGE.exec(plainText(input).replace(/\s+/g, " ").slice(0, 100));
  if (ends === null) return single;
  const [low, high] = [parseSingle(ends[1] ?? ""), parseSingle(ends[2] ?? "")];
  if (low.kind === "unreadable") return low;
  if (high.kind === "unreadable") return high;
  if (low.kind !== "single" || high.kind !== "single") return single;
  if (low.value.gt(high.value)) return { kind: "unreadable", why: "reversed", readings: [] };
  return { kind: "range", low: low.value, high: high.value };
}

/** The target that the register holds; blank for null. */
export function targetOf(value: TargetValue | null): Target {
  if (value === null) return BLANK_TARGET;
  if (value.kind === "single") return { kind: "single", value: decimalOf(value.value) };
  return { kind: "range", low: decimalOf(value.low), high: decimalOf(value.high) };
}

function parseSingle(text: string): Target {
  const parsed = parseIndonesianNumber(text, "kinerja");
  switch (parsed.kind) {
    case "value":
      return { kind: "single", value: parsed.value };
    case "ambiguous":
      return { kind: "unreadable", why: "ambiguous", readings: parsed.readings };
    case "notNumber":
      return { kind: "unreadable", why: "not-a-number", readings: [] };
    case "blank":
    case "notApplicable":
    case "notYet":
      return parsed;
  }
}
