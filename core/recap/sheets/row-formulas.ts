import type { Profile } from "../../indicator/profile";
import type { TargetValue } from "../../register/register";
import type { Formula } from "../../workbook/formula";
import { binary, call, decimalFormula, integer } from "../../workbook/formula-build";
import type { IndicatorFigure } from "../recap";

/** The cells that a row's formulas read: of the quarters used, in order, and of the year. */
export interface RowParts {
  readonly actuals: readonly Formula[];
  readonly targets: readonly Formula[];
  readonly targetYear: Formula;
  readonly actual: Formula;
}

/** Realisasi by sifat over the quarters that hold a number: their sum, the last one, or their mean. */
export function actualFormula({ indicator }: IndicatorFigure, { actuals }: RowParts): Formula {
  const sum = sumOf(actuals);
  return indicator.nature === "rata" && actuals.length > 1 ? binary("/", sum, integer(actuals.length)) : sum;
}

/** The capaian of a figure that has one, as the core computed it, before rounding. */
export function percentFormula(figure: IndicatorFigure, parts: RowParts, profile: Profile): Formula {
  return limited(unlimited(figure, parts, profile), profile);
}

function unlimited({ indicator, against }: IndicatorFigure, parts: RowParts, profile: Profile): Formula {
  const { targetYear: year, nature, direction } = indicator;
  if (year?.kind === "range") return rangeFormula(year, parts.actual, profile);
  const count = parts.actuals.length;
  const annual =
    nature === "rata" && count > 1 ? binary("*", parts.targetYear, integer(count)) : parts.targetYear;
  const target = against === "quarters" ? sumOf(parts.targets) : annual;
  const actual = sumOf(parts.actuals);
  if (direction === "naik") return percent(actual, target);
  return profile.decreasing === "turun-a"
    ? percent(binary("-", binary("*", integer(2), target), actual), target)
    : percent(target, actual);
}

function rangeFormula(
  { low, high }: Extract<TargetValue, { kind: "range" }>,
  actual: Formula,
  profile: Profile,
): Formula {
  const [bottom, top] = [decimalFormula(Number(low)), decimalFormula(Number(high))];
  const mirrored = binary("-", binary("*", integer(2), top), actual);
  const above = percent(profile.rangeAbove === "turun" ? mirrored : actual, top);
  const overLow = call("IF", binary(">", actual, top), above, integer(100));
  return call("IF", binary("<", actual, bottom), percent(actual, bottom), overLow);
}

function limited(value: Formula, { cap, floor }: Profile): Formula {
  const capped = cap === null ? value : call("MIN", value, decimalFormula(cap));
  return floor === null ? capped : call("MAX", capped, decimalFormula(floor));
}

function percent(numerator: Formula, denominator: Formula): Formula {
  return binary("/", binary("*", numerator, integer(100)), denominator);
}

function sumOf(cells: readonly Formula[]): Formula {
  const [first] = cells;
  return first !== undefined && cells.length === 1 ? first : call("SUM", ...cells);
}
