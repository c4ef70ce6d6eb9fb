import type { Profile } from "../indicator/profile";
import type { Formula } from "../workbook/formula";
import { binary, call, decimalFormula, integer, text } from "../workbook/formula-build";
import { isNumber } from "./number-test";

/** What a capaian cell shows when there is a realisasi but no percentage can be computed from it. */
export const NOT_COMPUTABLE = "tidak dapat dihitung";

/** The formulas a capaian is computed from; `low` and `high` are the ends of a rentang target. */
export interface AchievementParts {
  readonly direction: Formula;
  readonly target: Formula;
  readonly actual: Formula;
  readonly low: Formula;
  readonly high: Formula;
}

/** The native spelling of `achievement` of core/indicator: a percentage, "tidak dapat dihitung", or "" without realisasi. */
export function achievementFormula(parts: AchievementParts, profile: Profile): Formula {
  const { direction, target, actual } = parts;
  const single = (ratio: Formula): Formula => ifPositive(target, ratio);
  const byDirection = call(
    "IF",
    binary("=", direction, text("naik")),
    single(percent(actual, target, profile)),
    call(
      "IF",
      binary("=", direction, text("turun")),
      single(decreasing(target, actual, profile)),
      text(NOT_COMPUTABLE),
    ),
  );
  const value = call(
    "IF",
    binary("=", direction, text("rentang")),
    rangeFormula(parts, profile),
    byDirection,
  );
  return call("IF", isNumber(actual), value, text(""));
}

/** The native spelling of `rating`: the predikat of a percentage, or "" when there is none. */
export function ratingFormula(percentCell: Formula, profile: Profile): Formula {
  const rounded = call("ROUND", percentCell, integer(profile.decimals));
  const chosen = profile.bands.reduceRight<Formula>(
    (below, band) =>
      band.atLeast === null
        ? text(band.rating)
        : call("IF", binary(">=", rounded, decimalFormula(band.atLeast)), text(band.rating), below),
    text(""),
  );
  return call("IF", isNumber(percentCell), chosen, text(""));
}

function rangeFormula({ actual, low, high }: AchievementParts, profile: Profile): Formula {
  const below = ifPositive(low, percent(actual, low, profile));
  const numerator = profile.rangeAbove === "turun" ? mirrored(high, actual) : actual;
  const overHigh = percent(numerator, high, profile);
  const outside = call("IF", binary("<", actual, low), below, ifPositive(high, overHigh));
  const inside = call("AND", binary(">=", actual, low), binary("<=", actual, high));
  const isBand = call("AND", isNumber(low), isNumber(high));
  const readable = call("IF", isBand, binary("<=", low, high), { op: "boolean", value: false });
  return call(
    "IF",
    readable,
    call("IF", inside, percent(integer(1), integer(1), profile), outside),
    text(NOT_COMPUTABLE),
  );
}

function decreasing(target: Formula, actual: Formula, profile: Profile): Formula {
  if (profile.decreasing === "turun-a") return percent(mirrored(target, actual), target, profile);
  const inverse = percent(target, actual, profile);
  return call("IF", binary("<=", actual, integer(0)), text(NOT_COMPUTABLE), inverse);
}

/** 2T − R. */
function mirrored(target: Formula, actual: Formula): Formula {
  return binary("-", binary("*", integer(2), target), actual);
}

/**
 * A ratio as a percentage: × 100, rounded once as the profile says, kept within its limits. The product comes before
 * the division, as in the core: a half then stays a half in binary arithmetic more often.
 */
function percent(numerator: Formula, denominator: Formula, profile: Profile): Formula {
  const hundredfold = binary("*", numerator, integer(100));
  const rounded = call("ROUND", binary("/", hundredfold, denominator), integer(profile.decimals));
  const capped = profile.cap === null ? rounded : call("MIN", rounded, decimalFormula(profile.cap));
  return profile.floor === null ? capped : call("MAX", capped, decimalFormula(profile.floor));
}

/** `value` where `target` is a number above zero: nothing can be compared with any other target. */
function ifPositive(target: Formula, value: Formula): Formula {
  const usable = call("IF", isNumber(target), binary(">", target, integer(0)), {
    op: "boolean",
    value: false,
  });
  return call("IF", usable, value, text(NOT_COMPUTABLE));
}
