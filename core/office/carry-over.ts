import type { CycleState, UnitState, Version } from "../cycle/state";
import type { CarriedForm, CarriedValue } from "../form/carried-form";
import { isCarriedIn, NOTHING_CARRIED, quarterOfField } from "../form/carried-form";
import { givenRows } from "../form/register-rows";
import type { FieldValue, Submission } from "../submission/submission";
import type { CycleBasis } from "./cycle-basis";

/** Where carried values come from: the cycles of the ledger as they stand now, and the stored submissions by hash. */
export interface CarrySource {
  readonly cycles: ReadonlyMap<string, CycleState>;
  readonly submissionOf: (submissionHash: string) => Submission;
}

/**
 * What the form of `unitId` carries over: for each of its cells of an earlier quarter, the value that counts from the
 * latest cycle of the same form and year in which it was approved. Values follow the row, so that a row which another
 * unit answered for in the earlier quarter is carried too. Empty for a first quarter and for forms of the whole year.
 */
export function carriedFor(basis: CycleBasis, unitId: string, source: CarrySource): CarriedForm {
  const { form } = basis;
  const earlier = earlierCycles(basis, source.cycles);
  if (earlier.length === 0) return NOTHING_CARRIED;
  const keys = givenRows(form.definition, basis.register, unitId).map(({ key }) => key);
  const carried = new Map<string, Map<string, CarriedValue>>();
  for (const cycle of earlier) {
    const missing = keys.filter((key) => !carried.has(key));
    for (const unit of answering(cycle, unitId, missing, source)) {
      for (const [key, cells] of approvedCells(basis, cycle, unit, source)) {
        if (missing.includes(key)) carried.set(key, cells);
      }
    }
  }
  return carried;
}

/** The cycles of the same form and year that ask for an earlier quarter, the latest first. */
function earlierCycles(
  { form, cycleId }: CycleBasis,
  cycles: ReadonlyMap<string, CycleState>,
): readonly CycleState[] {
  const { definition, period } = form;
  if (definition.period !== "quarter" || period.quarter === 1) return [];
  return [...cycles.values()]
    .filter(({ opening }) => opening?.formId === definition.id && opening.year === period.year)
    .filter((cycle) => cycle.cycleId !== cycleId && quarterOf(cycle) < period.quarter)
    .sort((a, b) => quarterOf(b) - quarterOf(a));
}

function quarterOf({ opening }: CycleState): number {
  return opening?.quarter ?? 4;
}

/** The unit itself; the others too where it did not answer for all the rows, as after units were merged or split. */
function answering(
  cycle: CycleState,
  unitId: string,
  keys: readonly string[],
  { submissionOf }: CarrySource,
): readonly UnitState[] {
  if (keys.length === 0) return [];
  const own = cycle.units.get(unitId);
  const rows = own?.approved == null ? [] : submissionOf(own.approved.submission.submissionHash).rows;
  const answered = new Set(rows.map(({ key }) => key));
  const isWhole = keys.every((key) => answered.has(key));
  const others = isWhole ? [] : [...cycle.units.values()].filter((unit) => unit.unitId !== unitId);
  return [...others, ...(own === undefined ? [] : [own])];
}

function approvedCells(
  { form }: CycleBasis,
  cycle: CycleState,
  unit: UnitState,
  { submissionOf }: CarrySource,
): readonly (readonly [string, Map<string, CarriedValue>])[] {
  if (unit.approved === null) return [];
  const quarter = quarterOf(cycle);
  const superseded = formerApprovals(unit, unit.approved).map(({ submission }) =>
    submissionOf(submission.submissionHash),
  );
  return submissionOf(unit.approved.submission.submissionHash).rows.map(({ key, values }) => {
    const cells = Object.entries(values).flatMap(([fieldId, { value }]) => {
      const isOf = isCarriedIn(form, fieldId) && (quarterOfField(fieldId) ?? 4) <= quarter;
      if (!isOf || value.kind === "blank" || value.kind === "unreadable") return [];
      const before = superseded.flatMap((old) => valueIn(old, key, fieldId));
      const carried = { value, quarter, approvedDay: unit.approvedDay, superseded: before };
      return [[fieldId, carried] as const];
    });
    return [key, new Map(cells)] as const;
  });
}

/** Versions that were approved before the one that counts. */
function formerApprovals({ versions }: UnitState, approved: Version): readonly Version[] {
  return versions.filter(({ outcome, version }) => outcome === "approved" && version !== approved.version);
}

function valueIn(submission: Submission, key: string, fieldId: string): readonly FieldValue[] {
  const value = submission.rows.find((row) => row.key === key)?.values[fieldId]?.value;
  return value === undefined ? [] : [value];
}
