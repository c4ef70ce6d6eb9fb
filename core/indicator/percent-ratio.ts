import { decimalOf, isZero } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import type { Direction } from "../register/register";
import { notComputable } from "./not-computable";
import type { NotComputable } from "./not-computable";
import type { Profile } from "./profile";
import type { Target } from "./target";

/** A target that holds numbers. */
export type NumericTarget = Extract<Target, { kind: "single" | "range" }>;

/** Two exact numbers whose quotient, times 100, is the capaian; the denominator is not zero. */
export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** What a ratio is made of; `actual` is null when the realisasi is blank. */
export interface RatioInput {
  readonly direction: Direction;
  readonly target: NumericTarget;
  readonly actual: Decimal | null;
  readonly decreasing: Profile["decreasing"];
  readonly rangeAbove: Profile["rangeAbove"];
}

const WHOLE: Ratio = { kind: "ratio", numerator: decimalOf(1), denominator: decimalOf(1) };

/**
 * The capaian as an exact ratio, not yet divided, so that it is rounded only once.
 * A naik or turun indicator needs a single target, a rentang one a band; otherwise `range-unreadable`.
 */
export function percentRatio(input: RatioInput): Ratio | NotComputable {
  const { direction, target, actual } = input;
  if ((direction === "rentang") !== (target.kind === "range")) return notComputable("range-unreadable");
  if (target.kind === "range") return rangeRatio(target.low, target.high, input);
  const unusable = unusableTarget(target.value);
  if (unusable !== null) return unusable;
  if (actual === null) return notComputable("actual-blank");
  if (direction === "naik") return ratio(actual, target.value);
  return input.decreasing === "turun-a" ? mirrored(target.value, actual) : inverse(target.value, actual);
}

/** rentang: 100 % inside the band, R/low below it, turun-a or naik against the upper end above it. */
function rangeRatio(low: Decimal, high: Decimal, input: RatioInput): Ratio | NotComputable {
  const { actual } = input;
  if (actual === null) return notComputable("actual-blank");
  if (actual.gte(low) && actual.lte(high)) return WHOLE;
  const end = actual.lt(low) ? low : high;
  const unusable = unusableTarget(end);
  if (unusable !== null) return unusable;
  return actual.gt(high) && input.rangeAbove === "turun" ? mirrored(end, actual) : ratio(actual, end);
}

/** turun-a: (2T − R)/T. */
function mirrored(target: Decimal, actual: Decimal): Ratio {
  return ratio(target.times(2).minus(actual), target);
}

/** turun-b: T/R, which has no answer at R = 0 and the wrong sign below it. */
function inverse(target: Decimal, actual: Decimal): Ratio | NotComputable {
  if (isZero(actual)) return notComputable("division-by-zero");
  return actual.lt(0) ? notComputable("actual-negative") : ratio(target, actual);
}

function unusableTarget(target: Decimal): NotComputable | null {
  if (isZero(target)) return notComputable("target-zero");
  return target.lt(0) ? notComputable("target-negative") : null;
}

function ratio(numerator: Decimal, denominator: Decimal): Ratio {
  return { kind: "ratio", numerator, denominator };
}
