import { decimalOf, quotient, toJsonNumber } from "../../cell/decimal";
import type { Decimal } from "../../cell/decimal";
import { formatQuarter, QUARTERS } from "../../cell/format-date";
import { average } from "../../indicator/average";
import { rating } from "../../indicator/rating";
import { CHART_WORDS } from "../../messages/chart-texts";
import { RENJA_WORDS } from "../../messages/renja-texts";
import { amountOf, nodesOfLevel } from "../roll-up";
import type { PerformanceFigure, PerformanceFigures } from "../tables/performance-sheet";
import { untilQuarter } from "./build-evaluation";
import type { Evaluation, EvaluationItem } from "./evaluation";
import { amountsOf } from "./evaluation-amounts";
import { joinedPercents } from "./joined-percents";

/** Place of the year's capaian in what `joinedPercents` gives. */
const YEAR = QUARTERS.length;

/**
 * What the charts of an evaluation are drawn from: mean capaian of the sub kegiatan indicators against the year's target
 * and serapan as a ratio of sums, by unit and up to each quarter; predikat of the indicators; pagu and realisasi by program.
 */
export function evaluationPerformance(evaluation: Evaluation): PerformanceFigures {
  const { items, tree, profile, quarter: last, codes } = evaluation;
  const percents = items.flatMap((item) => yearPercents(item, evaluation));
  return {
    units: unitsOf(evaluation).map(([id, name]) => ({
      name,
      ...figuresOf(
        items.filter(({ unit }) => unit === id),
        evaluation,
      ),
    })),
    ratings: profile.bands.map((band) => ({
      name: band.rating,
      count: percents.filter((percent) => percent !== null && rating(percent, profile) === band.rating)
        .length,
    })),
    quarters: QUARTERS.filter((quarter) => quarter <= last).map((quarter) => ({
      name: CHART_WORDS.quarter(formatQuarter(quarter)),
      ...figuresOf(
        items.map((item) => ({
          ...item,
          indicators: item.indicators.map((indicator) => untilQuarter(indicator, quarter)),
        })),
        evaluation,
      ),
    })),
    programs: nodesOfLevel(tree, "program").map(({ code, items: own }) => ({
      name: `${code} ${codes.find(code)?.name ?? RENJA_WORDS.nameless}`,
      budget: amountOf(own, (item) => amountsOf(item).target),
      spent: amountOf(own, (item) => amountsOf(item).year),
    })),
  };
}

/** Units of the register that have rows, then others that rows name. */
function unitsOf({ units, items }: Evaluation): readonly (readonly [id: string, name: string])[] {
  const used = new Set(items.map(({ unit }) => unit));
  const known = units.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name] as const);
  const others = [...used].filter((id) => !units.some((unit) => unit.id === id));
  return [...known, ...others.map((id) => [id, id === "" ? RENJA_WORDS.mixed : id] as const)];
}

function yearPercents({ indicators }: EvaluationItem, { profile }: Evaluation): readonly (Decimal | null)[] {
  return indicators.map((indicator) => joinedPercents(indicator, profile)[YEAR] ?? null);
}

function figuresOf(
  items: readonly EvaluationItem[],
  evaluation: Evaluation,
): Pick<PerformanceFigure, "achievement" | "absorption"> {
  const { decimals } = evaluation.profile;
  const { percent } = average(
    items.flatMap((item) => yearPercents(item, evaluation)),
    decimals,
  );
  const target = amountOf(items, (item) => amountsOf(item).target) ?? 0;
  const spent = amountOf(items, (item) => amountsOf(item).year);
  const ratio =
    spent === null || target <= 0 ? null : quotient(decimalOf(spent).times(100), decimalOf(target), decimals);
  return {
    achievement: percent === null ? null : toJsonNumber(percent, decimals),
    absorption: ratio === null ? null : toJsonNumber(ratio, decimals),
  };
}
