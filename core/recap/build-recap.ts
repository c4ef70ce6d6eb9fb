import { budgetFigures } from "./budget-figure";
import { figuresOf } from "./figures";
import { indicatorFigure } from "./indicator-figure";
import { levelFigures } from "./level-figures";
import type { BudgetFigure, Figures, IndicatorFigure, Recap, RecapCoverage, UnitRecap } from "./recap";
import type { RecapInput, RecapUnitInput } from "./recap-input";
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
    ...unitFacts(unit.input),
    name: unit.name,
    counted: unit.counted,
    hasSubmission: unit.input.submission !== null,
    pending: unit.counted && isUnderWay(unit.input),
    ...figuresOf(own, money, profile),
  };
}

/** What a unit's input says about itself, without its submission. */
function unitFacts(
  input: RecapUnitInput,
): Omit<UnitRecap, keyof Figures | "name" | "counted" | "hasSubmission" | "pending"> {
  const { unitId, state, version, file, filledBy, submittedOn, approvedBy, approvedOn } = input;
  const { deadline, lateDays, reason, findings } = input;
  const people = { filledBy, submittedOn, approvedBy, approvedOn };
  return { id: unitId, state, version, file, ...people, deadline, lateDays, reason, findings };
}

/** As the cycle counts: a unit that was given back has not submitted, unless an approved version stands. */
function coverageOf(units: readonly UnitRows[]): RecapCoverage {
  const count = (test: (unit: UnitRows) => boolean): number => units.filter(test).length;
  const isApproved = ({ counted, input }: UnitRows): boolean => counted || input.state === "nil";
  const skipped = count(({ input }) => input.state === "skipped");
  return {
    asked: units.length - skipped,
    submitted: count((unit) => isApproved(unit) || unit.input.state === "submitted"),
    approved: count(isApproved),
    nil: count(({ input }) => input.state === "nil"),
    skipped,
  };
}

function isUnderWay({ state }: RecapUnitInput): boolean {
  return state === "submitted" || state === "returned";
}

function isCounted({ counted }: { readonly counted: boolean }): boolean {
  return counted;
}
