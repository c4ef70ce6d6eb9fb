import { decimalOf, sum } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import type { Quarter } from "../cell/format-date";
import { measured } from "../cell/measured-value";
import type { Direction, Nature } from "../register/register";
import { achievement } from "./achievement";
import type { Achievement } from "./achievement";
import type { NotComputable } from "./not-computable";
import type { NumericTarget } from "./percent-ratio";
import type { Profile } from "./profile";
import type { Target } from "./target";
import { filledQuarters, noActual } from "./year-actual";
import type { QuarterActuals } from "./year-actual";

/** Four targets, TW I to TW IV. */
export type QuarterTargets = readonly [Target, Target, Target, Target];

/** What the progress of one indicator is computed from. */
export interface ProgressInput {
  readonly nature: Nature;
  readonly direction: Direction;
  readonly quarterTargets: QuarterTargets;
  readonly quarterActuals: QuarterActuals;
  readonly throughQuarter: Quarter;
  readonly annualTarget: Target;
  readonly profile: Profile;
  readonly rangeAbove?: Profile["rangeAbove"];
}

/** A capaian with what it was measured against (`quarters` or the whole `year`) and the quarters compared. */
export type Progress =
  | (Extract<Achievement, { kind: "value" }> & {
      readonly against: "quarters" | "year";
      readonly quarters: readonly Quarter[];
    })
  | NotComputable;

/**
 * The capaian at a quarter: the filled quarters' realisasi against the targets of **the same** quarters. `jumlah`
 * adds both, `rata` compares their means, `akhir` takes the last filled quarter and its own target. When one of the
 * targets so needed is blank, the comparison is with the annual target.
 */
export function progress(input: ProgressInput): Progress {
  const filled = filledQuarters(input.quarterActuals, input.throughQuarter);
  const used = input.nature === "akhir" ? filled.slice(-1) : filled;
  if (used.length === 0) return noActual(input.quarterActuals, input.throughQuarter);
  const targets = used.map(({ quarter }) => input.quarterTargets[quarter - 1] ?? { kind: "blank" as const });
  const against = targets.some(isUnset) ? "year" : "quarters";
  const target = against === "quarters" ? totalTarget(targets) : yearTarget(input, used.length);
  const result = achievement({ ...input, target, actual: measured(sum(used.map(({ value }) => value))) });
  if (result.kind === "notComputable") return result;
  return { ...result, against, quarters: used.map(({ quarter }) => quarter) };
}

/** The annual target on the scale of the summed realisasi: of `rata`, a mean, n quarters weigh n times as much. */
function yearTarget(input: ProgressInput, quarterCount: number): Target {
  const { annualTarget, nature } = input;
  if (nature !== "rata" || !isNumeric(annualTarget)) return annualTarget;
  return mapTarget(annualTarget, (value) => value.times(decimalOf(quarterCount)));
}

/** The sum of targets of one kind; unreadable when a band is mixed with single values. */
function totalTarget(targets: readonly Target[]): Target {
  const unreadable = targets.find((target) => target.kind === "unreadable");
  if (unreadable !== undefined) return unreadable;
  const singles = targets.flatMap((target) => (target.kind === "single" ? [target.value] : []));
  if (singles.length === targets.length) return { kind: "single", value: sum(singles) };
  const ranges = targets.flatMap((target) => (target.kind === "range" ? [target] : []));
  if (ranges.length < targets.length) return { kind: "unreadable", why: "not-a-number", readings: [] };
  return {
    kind: "range",
    low: sum(ranges.map((range) => range.low)),
    high: sum(ranges.map((range) => range.high)),
  };
}

function mapTarget(target: NumericTarget, change: (value: Decimal) => Decimal): Target {
  if (target.kind === "single") return { kind: "single", value: change(target.value) };
  return { kind: "range", low: change(target.low), high: change(target.high) };
}

function isNumeric(target: Target): target is NumericTarget {
  return target.kind === "single" || target.kind === "range";
}

/** True for a target that sets nothing for its quarter: blank, TB or BA. */
function isUnset(target: Target): boolean {
  return target.kind === "blank" || target.kind === "notApplicable" || target.kind === "notYet";
}
