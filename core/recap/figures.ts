import { decimalOf, toJsonNumber } from "../cell/decimal";
import { codeAtLevel } from "../code/code-level";
import { average, averageOfGroups } from "../indicator/average";
import type { Average } from "../indicator/average";
import type { AverageLevel, Profile } from "../indicator/profile";
import { rating } from "../indicator/rating";
import { moneyOf } from "./budget-figure";
import type { BudgetFigure, Figures, IndicatorFigure } from "./recap";

/** Sums, mean and predikat over indicators and sub kegiatan taken together: of a unit, a level, or the agency. */
export function figuresOf(
  indicators: readonly IndicatorFigure[],
  budgets: readonly BudgetFigure[],
  profile: Profile,
): Figures {
  const mean = meanOf(indicators, profile);
  const computed = indicators.filter(({ percent }) => percent !== null).length;
  return {
    ...moneyOf(budgets, profile.decimals),
    average: mean.percent === null ? null : toJsonNumber(mean.percent, profile.decimals),
    rating: mean.percent === null ? null : rating(mean.percent, profile),
    indicatorsCounted: computed,
    indicatorsNotCounted: indicators.length - computed,
    averagedOver: mean.counted,
    budgetsWithoutSpending: budgets.filter(({ budget, spent }) => budget !== null && spent === null).length,
  };
}

/** What an indicator's capaian is averaged with first; "" is the common bucket of those without such a code. */
export function averageGroup(figure: IndicatorFigure, level: Exclude<AverageLevel, "indikator">): string {
  return codeAtLevel(figure.indicator.subActivityCode, level) ?? "";
}

/** Means are made of unrounded percentages, and of groups only where the profile says so. */
function meanOf(indicators: readonly IndicatorFigure[], profile: Profile): Average {
  const level = profile.averageLevel;
  if (level === "indikator") return average(indicators.map(exactPercent), profile.decimals);
  return averageOfGroups(
    indicators.map((figure) => ({ group: averageGroup(figure, level), percent: exactPercent(figure) })),
    profile.decimals,
  );
}

function exactPercent({ unrounded }: IndicatorFigure): ReturnType<typeof decimalOf> | null {
  return unrounded === null ? null : decimalOf(unrounded);
}
