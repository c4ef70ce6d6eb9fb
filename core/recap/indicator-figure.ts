import type { Quarter } from "../cell/format-date";
import { toJsonNumber } from "../cell/decimal";
import type { Profile } from "../indicator/profile";
import { progress } from "../indicator/progress";
import type { Progress, QuarterTargets } from "../indicator/progress";
import { rating } from "../indicator/rating";
import { BLANK_TARGET, targetOf } from "../indicator/target";
import { yearActual } from "../indicator/year-actual";
import type { YearActual } from "../indicator/year-actual";
import type { Indicator } from "../register/register";
import { sourceId } from "./lineage";
import { fourFigures, quarterCell, quarterFigures } from "./quarter-figures";
import type { FourFigures, QuarterFigure } from "./quarter-figures";
import type { IndicatorFigure } from "./recap";
import type { UnitRows } from "./unit-rows";

/** What the arithmetic needs besides the indicator and its row. */
export interface FigureContext {
  readonly profile: Profile;
  readonly through: Quarter;
}

const NO_TARGETS: QuarterTargets = [BLANK_TARGET, BLANK_TARGET, BLANK_TARGET, BLANK_TARGET];

/** Realisasi, capaian and predikat of one indicator of `unit` through the asked quarter, with the cells behind them. */
export function indicatorFigure(
  indicator: Indicator,
  unit: UnitRows,
  { profile, through }: FigureContext,
): IndicatorFigure {
  const row = unit.rowOf.get(indicator.code) ?? null;
  const asked = quarterFigures(row, "realisasi").slice(0, through);
  const base = { indicator, counted: unit.counted, quarterCells: asked.map(quarterCell) };
  const ids = (cells: readonly QuarterFigure[]): readonly string[] =>
    cells
      .filter(({ submitted }) => submitted !== null)
      .map(({ fieldId }) => sourceId(indicator.unit, indicator.code, fieldId));
  if (row === null) {
    const cause = unit.input.submission === null ? ("no-submission" as const) : ("row-missing" as const);
    return { ...base, ...NO_ACTUAL, ...NO_PERCENT, cause, sources: [] };
  }
  const unreadable = asked.filter((quarter) => quarter.unreadable);
  if (unreadable.length > 0)
    return { ...base, ...NO_ACTUAL, ...NO_PERCENT, cause: "unreadable", sources: ids(unreadable) };
  const figures = fourFigures(asked, through);
  const actual = yearActual(indicator.nature, figures, through);
  const used = actual.kind === "value" ? actual.quarters : [];
  const cells = used.length === 0 ? asked : asked.filter(({ quarter }) => used.includes(quarter));
  return {
    ...base,
    ...actualPart(actual),
    ...percentPart(progressOf(indicator, figures, { profile, through }), profile),
    sources: ids(cells),
  };
}

const NO_ACTUAL = { actual: null, quarters: [] } as const;
const NO_PERCENT = { percent: null, unrounded: null, against: null, limited: null, rating: null } as const;

function actualPart(actual: YearActual): Pick<IndicatorFigure, "actual" | "quarters"> {
  return actual.kind === "value" ? { actual: actual.value.toFixed(), quarters: actual.quarters } : NO_ACTUAL;
}

/** The capaian of `indicator` by these figures. A rentang indicator is measured against the year's band, whatever its quarters say. */
export function progressOf(indicator: Indicator, figures: FourFigures, context: FigureContext): Progress {
  const [first, second, third, fourth] = indicator.targetQuarters;
  const targets: QuarterTargets = [targetOf(first), targetOf(second), targetOf(third), targetOf(fourth)];
  return progress({
    nature: indicator.nature,
    direction: indicator.direction,
    quarterTargets: indicator.direction === "rentang" ? NO_TARGETS : targets,
    quarterActuals: figures,
    throughQuarter: context.through,
    annualTarget: targetOf(indicator.targetYear),
    profile: context.profile,
  });
}

function percentPart(
  result: Progress,
  profile: Profile,
): Pick<IndicatorFigure, "percent" | "unrounded" | "against" | "limited" | "rating" | "cause"> {
  if (result.kind === "notComputable") return { ...NO_PERCENT, cause: result.cause };
  return {
    percent: toJsonNumber(result.percent, profile.decimals),
    unrounded: result.unrounded.toFixed(),
    against: result.against,
    limited: result.capped ? "cap" : result.floored ? "floor" : null,
    rating: rating(result.percent, profile),
    cause: null,
  };
}
