import { quarterText, RECAP_WORDS } from "../messages/recap-texts";
import { budgetFigures } from "./budget-figure";
import { figuresOf } from "./figures";
import { indicatorFigure } from "./indicator-figure";
import { levelFigures } from "./level-figures";
import { coverageOf, unitFacts } from "./gathered-units";
import type { BudgetFigure, IndicatorFigure, Recap, UnitRecap } from "./recap";
import type { RecapInput } from "./recap-input";
import { feedsOf, sourceCells } from "./source-cells";
import { uncountedCells } from "./uncounted-cells";
import { unitRows } from "./unit-rows";
import type { UnitRows } from "./unit-rows";

/**
 * The recap of one cycle. Only counted units are in `total` and `levels`; the others keep their own figures, marked
 * as not validated. Blank, TB and BA are never zero; a figure that cannot be computed is null, with its cause.
 */
export function buildRecap(input: RecapInput): Recap {
  const { cycle, edition, profile } = input;
  const context = { profile, through: cycle.quarter };
  const units = unitRows(input.register, input.units);
  const indicators = units.flatMap((unit) =>
    unit.indicators.map((indicator) => indicatorFigure(indicator, unit, context)),
  );
  const budgets = units.flatMap((unit) => budgetFigures(unit, context));
  const feeds = feedsOf(indicators, budgets);
  return {
    title: RECAP_WORDS.title,
    period: quarterText(cycle),
    cycle,
    edition,
    profile,
    coverage: coverageOf(units),
    total: figuresOf(indicators.filter(isCounted), budgets.filter(isCounted), profile),
    units: units.map((unit) => unitRecap(unit, indicators, budgets, input)),
    indicators,
    budgets,
    levels: levelFigures(indicators, budgets, profile),
    sources: units.flatMap((unit) => sourceCells(unit, context, feeds)),
    uncounted: units.flatMap((unit) => uncountedCells(unit, context)),
  };
}

function unitRecap(
  unit: UnitRows,
  indicators: readonly IndicatorFigure[],
  budgets: readonly BudgetFigure[],
  { profile }: RecapInput,
): UnitRecap {
  const { unitId } = unit.input;
  const own = indicators.filter(({ indicator }) => indicator.unit === unitId);
  const money = budgets.filter((budget) => budget.unitId === unitId);
  return {
    ...unitFacts(unit),
    ...figuresOf(own, money, profile),
  };
}

function isCounted({ counted }: { readonly counted: boolean }): boolean {
  return counted;
}
