import { decimalOf, sum, toJsonNumber } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import { ratioOfSums } from "../indicator/ratio-of-sums";
import type { Indicator } from "../register/register";
import type { FigureContext } from "./indicator-figure";
import { sourceId } from "./lineage";
import { numberOf, quarterFigures } from "./quarter-figures";
import type { BudgetFigure, Money } from "./recap";
import type { UnitRows } from "./unit-rows";

/**
 * The money of one unit, one figure for each sub kegiatan: indicators that share a code share pagu and realisasi,
 * which stand in the row of the holder. An indicator without a code is its own.
 */
export function budgetFigures(unit: UnitRows, context: FigureContext): readonly BudgetFigure[] {
  return budgetGroups(unit.indicators).map((group) => budgetFigure(group, unit, context));
}

/** The codes of the indicators in whose rows money stands: of each group the one with the pagu, else the first. */
export function moneyHolders(indicators: readonly Indicator[]): ReadonlySet<string> {
  return new Set(budgetGroups(indicators).map((group) => holderIn(group).code));
}

/** Sums of `figures` and their ratio; a sum over no number at all is null, and so is a ratio without a pagu. */
export function moneyOf(figures: readonly Money[], places: number): Money {
  const pagu = figures.flatMap(({ budget }) => (budget === null ? [] : [decimalOf(budget)]));
  const actual = figures.flatMap(({ spent }) => (spent === null ? [] : [decimalOf(spent)]));
  const budget = pagu.length === 0 ? null : toJsonNumber(sum(pagu), 0);
  const spent = actual.length === 0 ? null : toJsonNumber(sum(actual), 0);
  if (budget === null || spent === null) return { budget, spent, absorption: null };
  const { percent } = ratioOfSums([{ pagu: sum(pagu), actual: sum(actual) }], places);
  return { budget, spent, absorption: percent === null ? null : toJsonNumber(percent, places) };
}

function budgetFigure(group: readonly Indicator[], unit: UnitRows, context: FigureContext): BudgetFigure {
  const holder = holderIn(group);
  const typed = quarterFigures(unit.rowOf.get(holder.code) ?? null, "anggaran").slice(0, context.through);
  const spent = typed.some(({ unreadable }) => unreadable) ? null : total(typed.map(numberOf));
  const money = moneyOf([{ budget: holder.budget, spent, absorption: null }], context.profile.decimals);
  return {
    unitId: unit.input.unitId,
    counted: unit.counted,
    code: holder.subActivityCode,
    name: holder.subActivity === "" ? holder.name : holder.subActivity,
    holder: holder.code,
    ...money,
    sources: typed
      .filter(({ submitted }) => submitted !== null)
      .map(({ fieldId }) => sourceId(unit.input.unitId, holder.code, fieldId)),
  };
}

/** The sum in whole rupiah, rounded once; null when there is no number. */
function total(values: readonly (Decimal | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : toJsonNumber(sum(numbers), 0);
}

function budgetGroups(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups = new Map<string, readonly Indicator[]>();
  for (const indicator of indicators) {
    const key = indicator.subActivityCode === "" ? ` ${indicator.code}` : indicator.subActivityCode;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()];
}

function holderIn(group: readonly Indicator[]): Indicator {
  const holder = group.find(({ budget }) => budget !== null) ?? group[0];
  if (holder === undefined) throw new RangeError("a sub kegiatan without indicators has no holder");
  return holder;
}
