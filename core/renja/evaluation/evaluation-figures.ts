import { decimalOf } from "../../cell/decimal";
import { QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import { BLANK, measured } from "../../cell/measured-value";
import { achievementFormula, NOT_COMPUTABLE } from "../../expression/achievement-formula";
import { achievement } from "../../indicator/achievement";
import type { Profile } from "../../indicator/profile";
import { text } from "../../workbook/formula-build";
import type { Formula } from "../../workbook/formula";
import type { FormulaCell } from "../../workbook/plan";
import { joinedFigure } from "../tables/progress-figures";
import type { LiveFigure } from "../tables/progress-figures";
import type { EvaluationIndicator, KRp } from "./evaluation";

/** The formulas of the K cells that an indicator's line computes from. */
export interface VolumeCells {
  readonly renstra: Formula;
  readonly until: Formula;
  readonly target: Formula;
  readonly quarter: (quarter: Quarter) => Formula;
  /** Columns 12 and 13 themselves, which the next ones refer to. */
  readonly year: Formula;
  readonly total: Formula;
}

/** What E.81 computes from the volumes of one indicator: column 12, 13, and 14. */
export interface ComputedVolumes {
  readonly year: LiveFigure;
  readonly total: LiveFigure;
  readonly rate: LiveFigure;
}

/** Columns 12 and 13 as the sifat says (sum, last filled, mean), and 14 = capaian of 13 against 5 as the arah says. */
export function computedVolumes(
  indicator: EvaluationIndicator,
  cells: VolumeCells,
  profile: Profile,
): ComputedVolumes {
  const { figures, nature } = indicator;
  const quarters = QUARTERS.map((quarter): LiveFigure => ({
    value: volumeOf(figures.quarters[quarter - 1]),
    formula: cells.quarter(quarter),
  }));
  const year = joinedFigure(quarters, nature);
  const before = { value: volumeOf(figures.untilLastYear), formula: cells.until };
  const total = joinedFigure([before, { ...year, formula: cells.year }], nature);
  const target = { value: volumeOf(figures.renstra), formula: cells.renstra };
  const reached = { ...total, formula: cells.total };
  return { year, total, rate: rateFigure(indicator, target, reached, profile) };
}

/**
 * What was reached in a quarter as the profile reads it: the quarter's own realisasi, or the realisasi up to its end as the
 * sifat puts quarters together. `cell` gives the formula of a quarter's cell.
 */
export function reachedIn(
  quarter: Quarter,
  { figures, nature }: EvaluationIndicator,
  cell: VolumeCells["quarter"],
  profile: Profile,
): LiveFigure {
  const figureOf = (at: Quarter): LiveFigure => ({
    value: volumeOf(figures.quarters[at - 1]),
    formula: cell(at),
  });
  return isCumulative(profile)
    ? joinedFigure(QUARTERS.filter((at) => at <= quarter).map(figureOf), nature)
    : figureOf(quarter);
}

/** True where a quarter of E.81 counts everything up to its end. */
export function isCumulative({ evaluationQuarter }: Profile): boolean {
  return evaluationQuarter?.reading === "kumulatif";
}

/** The capaian of one figure against another, as arah and profile say; `value` null when it cannot be computed. */
export function rateFigure(
  { direction }: EvaluationIndicator,
  target: LiveFigure,
  actual: LiveFigure,
  profile: Profile,
): LiveFigure {
  const result = achievement({
    direction,
    target: target.value === null ? { kind: "blank" } : { kind: "single", value: target.value },
    actual: actual.value === null ? BLANK : measured(actual.value),
    profile,
  });
  const none = text("");
  const parts = {
    direction: text(direction),
    target: target.formula,
    actual: actual.formula,
    low: none,
    high: none,
  };
  return {
    value: result.kind === "value" ? result.percent : null,
    formula: achievementFormula(parts, profile),
  };
}

/** A rate as a cell: the percentage, the words that none can be computed, or nothing without realisasi. */
export function rateCell(rate: LiveFigure, hasActual: boolean): FormulaCell {
  const cached = rate.value === null ? (hasActual ? NOT_COMPUTABLE : "") : Number(rate.value.toFixed());
  return { kind: "formula", formula: rate.formula, cached };
}

/** The volume of a pair as a decimal, or null. */
export function volumeOf(pair: KRp | undefined) {
  return pair?.volume === null || pair === undefined ? null : decimalOf(pair.volume);
}
