import type { Decimal } from "../../cell/decimal";
import { QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import type { Profile } from "../../indicator/profile";
import { integer } from "../../workbook/formula-build";
import type { EvaluationIndicator } from "./evaluation";
import { computedVolumes, rateFigure, reachedIn, volumeOf } from "./evaluation-figures";

/**
 * What an indicator adds to the means, in the order of `PERCENT_IDS`: its capaian against the year's target in each
 * quarter and in the year, then column 14. null where nothing can be computed.
 */
export function joinedPercents(
  indicator: EvaluationIndicator,
  profile: Profile,
): readonly (Decimal | null)[] {
  const nowhere = integer(0);
  const cells = {
    renstra: nowhere,
    until: nowhere,
    target: nowhere,
    quarter: () => nowhere,
    year: nowhere,
    total: nowhere,
  };
  const { year, rate } = computedVolumes(indicator, cells, profile);
  const { figures } = indicator;
  const reached = (quarter: Quarter) => reachedIn(quarter, indicator, cells.quarter, profile).value;
  const actuals = [...QUARTERS.map(reached), year.value];
  const target = { value: volumeOf(figures.target), formula: nowhere };
  const percents = actuals.map(
    (value) => rateFigure(indicator, target, { value, formula: nowhere }, profile).value,
  );
  return [...percents, rate.value];
}
