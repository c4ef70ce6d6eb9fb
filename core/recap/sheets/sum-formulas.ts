import { NOTHING, RECAP_SHEETS } from "../../messages/recap-texts";
import type { Profile } from "../../indicator/profile";
import type { Formula } from "../../workbook/formula";
import { binary, call, fixedRange, integer, text } from "../../workbook/formula-build";
import { bandRanges } from "./profile-sheet";

/**
 * `value` rounded half up to `places`. The inner rounding takes away what binary arithmetic adds far behind the
 * point, so that a half is a half, as in the exact arithmetic of the core.
 */
export function roundedFormula(value: Formula, places: number): Formula {
  return call("ROUND", call("ROUND", value, integer(9)), integer(places));
}

/** The sum of a range of cells, or the dash when none of them holds a number. */
export function sumOrNothing(range: Formula): Formula {
  return call("IF", binary("=", call("COUNT", range), integer(0)), text(NOTHING), call("SUM", range));
}

/**
 * The sum of `values` where `mask` (a comparison of ranges) holds, or the dash when no number is among them. Codes are
 * compared, not matched by a criterion, which would read `5.01` as a number or a date.
 */
export function maskedSum(mask: Formula, values: Formula): Formula {
  const numbers = call("SUMPRODUCT", binary("*", mask, isFigure(values)));
  const sum = call("SUMPRODUCT", binary("*", mask, integer(1)), values);
  return call("IF", binary("=", numbers, integer(0)), text(NOTHING), sum);
}

/**
 * 1 for each cell of a range of figures that holds a number: neither the dash nor nothing. Written with comparisons,
 * because not every program lets ISNUMBER look at a whole range.
 */
export function isFigure(range: Formula): Formula {
  return binary("*", binary("<>", range, text(NOTHING)), binary("<>", range, text("")));
}

/** `top / bottom` rounded, or the dash when nothing is below the line. */
export function meanFormula(top: Formula, bottom: Formula, places: number): Formula {
  const mean = roundedFormula(binary("/", top, bottom), places);
  return call("IF", binary("=", bottom, integer(0)), text(NOTHING), mean);
}

/** Realisasi over pagu in percent; the dash when one of them is no number or the pagu is not above zero. */
export function absorptionFormula(budget: Formula, spent: Formula, places: number): Formula {
  const ratio = roundedFormula(binary("/", binary("*", spent, integer(100)), budget), places);
  const positive = call("IF", binary(">", budget, integer(0)), ratio, text(NOTHING));
  return whenNumber(budget, whenNumber(spent, positive));
}

/** The predikat of a percentage from the table of the sheet Profil. */
export function ratingLookup(percent: Formula, profile: Profile): Formula {
  const { limits, ratings } = bandRanges(profile);
  const found = call(
    "LOOKUP",
    roundedFormula(percent, profile.decimals),
    fixedRange(limits, RECAP_SHEETS.profile),
    fixedRange(ratings, RECAP_SHEETS.profile),
  );
  return whenNumber(percent, found);
}

/** `value` where `cell` holds a number, else the dash. */
export function whenNumber(cell: Formula, value: Formula): Formula {
  return call("IF", call("ISNUMBER", cell), value, text(NOTHING));
}
