import { daysBetween } from "../cell/civil-date";
import type { UnitCommands } from "./command";
import { grant, missingText, refuse, unchanged } from "./decision";
import type { Decision } from "./decision";
import type { SubmissionRef } from "./event-parts";
import { deadlineOf, openVersion } from "./state";
import type { UnitState, Version } from "./state";
import type { ForUnit } from "./unit-decider";

/** Records that the request went out; the same file again changes nothing. */
export const decideSend: ForUnit<"send"> = (unit, { cycleId, unitId, fileHash }, { today }) => {
  if (unit.sentDay !== null && unit.requestHash === fileHash)
    return unchanged("request/already-sent", { unitId });
  return refuseUnlessFillable(unit) ?? grant({ kind: "request.sent", cycleId, unitId, day: today, fileHash });
};

/** Records a reminder; only a unit that still owes a submission can be reminded. */
export const decideRemind: ForUnit<"remind"> = (unit, { cycleId, unitId, note }, { today }) =>
  refuseUnlessFillable(unit) ?? grant({ kind: "reminder.sent", cycleId, unitId, day: today, note });

/** Keeps a draft. Once submitted the form is closed to drafts, until it is returned. */
export const decideDraft: ForUnit<"draft"> = (unit, command, { today }) => {
  const { cycleId, unitId, submission, findings } = command;
  if (unit.knownDrafts.includes(submission.submissionHash))
    return unchanged("draft/already-received", { unitId });
  if (!isFillable(unit)) return refuse("draft/closed", { unitId, state: unit.state });
  return grant({ kind: "form.drafted", cycleId, unitId, day: today, submission, findings });
};

/** Records that a form was refused for its errors; the unit stands where it stood. */
export const decideRecordRefusal: ForUnit<"record-refusal"> = (unit, command, { today }) => {
  const { cycleId, unitId, originalHash, originalName, findings } = command;
  if (unit.knownRefusals.includes(originalHash)) return unchanged("refusal/already-recorded", { unitId });
  return grant({ kind: "form.refused", cycleId, unitId, day: today, originalHash, originalName, findings });
};

/** A submission, first or newer. Of an approved unit it is a correction that counts only once it is approved itself. */
export const decideSubmit: ForUnit<"submit"> = (unit, command, { today }, cycle) => {
  const known = knownContent(unit, command.submission, command.resubmit);
  if (known !== null) return known;
  const deadline = deadlineOf(cycle, unit);
  const locked = cycle.opening?.afterDeadline === "lock" && unit.versions.length === 0;
  if (locked && deadline !== null && today > deadline) {
    const lateDays = daysBetween(deadline, today);
    return refuse("deadline/passed", { unitId: unit.unitId, deadline, lateDays });
  }
  return submitted(unit, { ...command, reason: null }, today);
};

/** A correction of what was approved, with the reason for it. */
export const decideCorrect: ForUnit<"correct"> = (unit, command, { today }) => {
  const { unitId, reason, submission } = command;
  const missing = missingText({ reason });
  if (missing !== null) return missing;
  if (unit.approved === null) return refuse("unit/not-approved", { unitId, state: unit.state });
  return knownContent(unit, submission, true) ?? submitted(unit, command, today);
};

type Submitted = Pick<UnitCommands["submit"], "cycleId" | "unitId" | "submission" | "findings"> & {
  readonly reason: string | null;
};

function submitted(unit: UnitState, command: Submitted, day: Parameters<typeof daysBetween>[0]): Decision {
  const { cycleId, unitId, submission, findings, reason } = command;
  if (findings.errors > 0) return refuse("submission/has-errors", { unitId, errors: findings.errors });
  if (findings.unexplained > 0)
    return refuse("submission/unexplained", { unitId, unexplained: findings.unexplained });
  const version = unit.versions.length + 1;
  const corrects = unit.approved?.submission.submissionHash ?? null;
  const values = { cycleId, unitId, day, version, submission, findings, corrects, reason };
  return grant({ kind: "form.submitted", ...values });
}

/**
 * What to answer when this content was submitted before: that nothing changes. `resubmit` sends an older or a returned
 * content again on purpose; even then the content that already stands is not doubled.
 */
function knownContent(
  unit: UnitState,
  { submissionHash }: SubmissionRef,
  resubmit: boolean,
): Decision | null {
  const { unitId } = unit;
  const same = unit.versions.filter((version) => version.submission.submissionHash === submissionHash).pop();
  if (same === undefined) return null;
  const { version } = same;
  if (stands(unit, same)) return unchanged("submission/already-current", { unitId, version });
  if (resubmit) return null;
  if (version === unit.versions.length)
    return unchanged("submission/unchanged-since-return", { unitId, version });
  return unchanged("submission/superseded", { unitId, version, currentVersion: unit.versions.length });
}

/** True when `version` is what the unit's state is about: open, or approved with nothing opened since. */
function stands(unit: UnitState, version: Version): boolean {
  if (version.outcome === "open") return true;
  const reopened = unit.state === "returned" || openVersion(unit) !== null;
  return version.version === unit.approved?.version && !reopened;
}

function isFillable(unit: UnitState): boolean {
  return ["prepared", "sent", "filling", "returned"].includes(unit.state);
}

function refuseUnlessFillable(unit: UnitState): Decision | null {
  return isFillable(unit) ? null : refuse("unit/nothing-due", { unitId: unit.unitId, state: unit.state });
}
