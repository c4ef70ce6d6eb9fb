import { decimalOf, quotient, roundHalfUp } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import type { MeasuredValue } from "../cell/measured-value";
import type { Direction } from "../register/register";
import { notComputable } from "./not-computable";
import type { NotComputable } from "./not-computable";
import { percentRatio } from "./percent-ratio";
import type { Profile } from "./profile";
import type { Target } from "./target";

/**
 * A capaian. `percent` is rounded as the profile says (97.32 means 97,32 %); `unrounded` is the same before rounding,
 * to 20 decimals. `capped` and `floored` tell that the profile's limit was used, which is printed.
 */
export type Achievement =
  | {
      readonly kind: "value";
      readonly percent: Decimal;
      readonly unrounded: Decimal;
      readonly capped: boolean;
      readonly floored: boolean;
    }
  | NotComputable;

/** What an achievement is computed from. `rangeAbove` is the indicator's own choice; the profile's when absent. */
export interface AchievementInput {
  readonly direction: Direction;
  readonly target: Target;
  readonly actual: MeasuredValue;
  readonly profile: Profile;
  readonly rangeAbove?: Profile["rangeAbove"];
}

/**
 * The capaian of one realisasi against one target: naik R/T, turun-a (2T − R)/T, turun-b T/R, rentang 100 inside the
 * band; all × 100, rounded once. Target 0 or blank, and every other case without an answer, is `notComputable`.
 *
 * A negative target is `target-negative`: R/T would call the worse result the better one.
 */
export function achievement(input: AchievementInput): Achievement {
  const { target, actual, profile } = input;
  if (target.kind === "notApplicable" || actual.kind === "notApplicable")
    return notComputable("not-applicable");
  if (target.kind === "blank") return notComputable("target-blank");
  if (target.kind === "unreadable") return notComputable("range-unreadable");
  if (target.kind === "notYet" || actual.kind === "notYet") return notComputable("not-yet");
  const rangeAbove = input.rangeAbove ?? profile.rangeAbove;
  const value = actual.kind === "value" ? actual.value : null;
  const ratio = percentRatio({
    direction: input.direction,
    target,
    actual: value,
    decreasing: profile.decreasing,
    rangeAbove,
  });
  return ratio.kind === "notComputable" ? ratio : limited(ratio.numerator, ratio.denominator, profile);
}

/** True when `percent` is so high that the target deserves a look. */
export function isAboveReview(percent: Decimal, profile: Profile): boolean {
  return percent.gt(profile.reviewAbove);
}

function limited(numerator: Decimal, denominator: Decimal, profile: Profile): Achievement {
  const hundredfold = numerator.times(100);
  const exact = quotient(hundredfold, denominator, 20);
  const capped = profile.cap !== null && exact.gt(profile.cap);
  const floored = profile.floor !== null && exact.lt(profile.floor);
  const limit = capped ? profile.cap : floored ? profile.floor : null;
  const unrounded = limit === null ? exact : decimalOf(limit);
  const percent =
    limit === null
      ? quotient(hundredfold, denominator, profile.decimals)
      : roundHalfUp(unrounded, profile.decimals);
  return { kind: "value", percent, unrounded, capped, floored };
}
