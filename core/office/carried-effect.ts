import type { CrossFinding } from "../crosscheck/cross-finding";
import { openVersion } from "../cycle/state";
import type { CycleState } from "../cycle/state";
import type { Submission } from "../submission/submission";
import { valueText } from "../submission/submission-changes";
import { carriedFindings, indicatorNamer } from "./carried-findings";
import type { CarrySource } from "./carry-over";
import { carriedFor } from "./carry-over";
import type { CycleBasis } from "./cycle-basis";
import { carriedOver } from "../crosscheck/carried-over";

/** A value of an earlier quarter that a unit's submission changes, with what its row says of that ("" for nothing). */
export interface CarriedChange {
  readonly finding: CrossFinding;
  readonly explanation: string;
}

/** What a submission that waits says otherwise of earlier quarters than was approved for them. */
export function carriedChanges(
  basis: CycleBasis,
  submission: Submission,
  source: CarrySource,
): readonly CarriedChange[] {
  const { definition } = basis.form;
  const { unit } = submission;
  const explanations = new Map(
    submission.rows.map(({ key, values }) => [key, valueText(values[definition.explanation ?? ""]?.value)]),
  );
  const { findings } = carriedOver({
    carried: carriedFor(basis, unit, source),
    after: submission,
    definition,
    indicatorOf: indicatorNamer(basis.register, unit),
  });
  return findings.map((finding) => ({
    finding,
    explanation: "indicator" in finding.values ? (explanations.get(finding.values.indicator.code) ?? "") : "",
  }));
}

/** What a later cycle of the same year still says otherwise, once a correction counts. */
export interface LaterDifference {
  readonly cycleId: string;
  readonly findings: readonly CrossFinding[];
}

/**
 * The later cycles that would differ from `cycle` if the version of `unitId` that waits were approved, and do not
 * already. Empty when nothing was approved before: then nothing was carried over either.
 */
export function laterDifferences(
  cycle: CycleState,
  unitId: string,
  from: { readonly source: CarrySource; readonly basisOf: (cycle: CycleState) => CycleBasis },
): readonly LaterDifference[] {
  const unit = cycle.units.get(unitId);
  const open = unit === undefined ? null : openVersion(unit);
  if (unit?.approved == null || open === null || cycle.opening === null) return [];
  const { source } = from;
  const units = new Map(cycle.units).set(unitId, { ...unit, approved: open });
  const corrected: CarrySource = {
    ...source,
    cycles: new Map(source.cycles).set(cycle.cycleId, { ...cycle, units }),
  };
  return laterCycles(cycle, source).flatMap((later) => {
    const basis = from.basisOf(later);
    const known = new Set(
      carriedFindings(basis, later, source, "newest").findings.map((one) => JSON.stringify(one)),
    );
    const { findings } = carriedFindings(basis, later, corrected, "newest");
    const fresh = findings.filter((one) => !known.has(JSON.stringify(one)));
    return fresh.length === 0 ? [] : [{ cycleId: later.cycleId, findings: fresh }];
  });
}

function laterCycles({ opening }: CycleState, { cycles }: CarrySource): readonly CycleState[] {
  return [...cycles.values()].filter(
    (other) =>
      other.opening?.formId === opening?.formId &&
      other.opening?.year === opening?.year &&
      (other.opening?.quarter ?? 0) > (opening?.quarter ?? 4),
  );
}
