import { blockingProposals } from "./decide-proposal";
import { grant, missingText, refuse } from "./decision";
import type { Decision } from "./decision";
import { openVersion } from "./state";
import type { CycleState, UnitState, Version } from "./state";
import type { ForUnit } from "./unit-decider";

/** Gives the open submission back; a return says why, an approval need not. */
export const decideReturn: ForUnit<"return"> = (unit, command, { today }) => {
  const { cycleId, unitId, submissionHash, note, cells } = command;
  const open = openVersion(unit);
  if (open === null) return refuse("decision/not-submitted", { unitId, state: unit.state });
  const missing = missingText({ note });
  if (missing !== null) return missing;
  if (!isSame(open, submissionHash))
    return refuse("decision/other-version", { unitId, version: open.version });
  const { version } = open;
  return grant({ kind: "form.returned", cycleId, unitId, day: today, version, submissionHash, note, cells });
};

/**
 * Approves the open submission, which must be the one the validator saw. Where it replaces an approved one he must
 * also have seen the difference, and what it does to figures that are published.
 */
export const decideApprove: ForUnit<"approve"> = (unit, command, { today }, cycle) => {
  const { cycleId, unitId, submissionHash, comparedWith, note } = command;
  const open = openVersion(unit);
  if (open === null) return refuse("decision/not-submitted", { unitId, state: unit.state });
  const { version } = open;
  if (!isSame(open, submissionHash)) return refuse("decision/other-version", { unitId, version });
  const blocking = blockingProposals(unit, submissionHash).length;
  if (blocking > 0) return refuse("decision/proposals-open", { unitId, proposals: blocking });
  const unseen = unseenChange(unit, command, cycle);
  if (unseen !== null) return unseen;
  const seen = { comparedWith, note };
  return grant({ kind: "form.approved", cycleId, unitId, day: today, version, submissionHash, ...seen });
};

/** Takes an approved submission over. */
export const decideReceive: ForUnit<"receive"> = (unit, { cycleId, unitId }, { today }) => {
  if (unit.state !== "approved" || unit.approved === null)
    return refuse("unit/not-approved", { unitId, state: unit.state });
  const { submissionHash } = unit.approved.submission;
  return grant({ kind: "form.received", cycleId, unitId, day: today, submissionHash });
};

/** The ids of the published editions that count an approved submission of `unit`. */
export function publishedWith(cycle: CycleState, unit: UnitState): readonly string[] {
  return cycle.editions
    .filter((edition) => edition.publication === "published")
    .filter((edition) => edition.inputs.some((input) => input.unitId === unit.unitId))
    .map((edition) => edition.editionId);
}

interface Seen {
  readonly comparedWith: string | null;
  readonly effectShownOn: readonly string[];
}

function unseenChange(unit: UnitState, seen: Seen, cycle: CycleState): Decision | null {
  const { unitId, approved } = unit;
  if (approved === null) return null;
  if (seen.comparedWith !== approved.submission.submissionHash)
    return refuse("decision/difference-unseen", { unitId, approvedVersion: approved.version });
  const editionIds = publishedWith(cycle, unit).filter((id) => !seen.effectShownOn.includes(id));
  return editionIds.length === 0 ? null : refuse("decision/effect-unseen", { unitId, editionIds });
}

function isSame(version: Version, submissionHash: string): boolean {
  return version.submission.submissionHash === submissionHash;
}
