import { openVersion } from "./state";
import type { Proposal, UnitState, Version, VersionOutcome } from "./state";
import { beforeAct } from "./last-act";
import { undoableBy } from "./undo";
import type { AskedUnit } from "./cycle-event";
import type { UnitEvent } from "./unit-event";

type ByKind = { readonly [K in UnitEvent["kind"]]: Extract<UnitEvent, { kind: K }> };
type EvolveUnit = { readonly [K in keyof ByKind]: (unit: UnitState, event: ByKind[K]) => UnitState };

/** A unit as a cycle opens it. */
export function preparedUnit({ unitId, unitName }: AskedUnit): UnitState {
  return {
    unitId,
    unitName,
    state: "prepared",
    versions: [],
    draft: null,
    approved: null,
    approvedDay: null,
    lastReturn: null,
    lastRefused: null,
    reason: null,
    ownDeadline: null,
    sentDay: null,
    requestHash: null,
    knownDrafts: [],
    knownRefusals: [],
    reminders: 0,
    proposals: [],
    last: null,
  };
}

/** `unit` after `event`; the event is taken as true, `decide` having judged it. */
export function evolveUnit(unit: UnitState, event: UnitEvent): UnitState {
  const after = apply(unit, event.kind, event);
  if (event.kind === "unit.undone") return after;
  const canGoBack = event.kind === "unit.reopened" || undoableBy(event.kind) !== null;
  return { ...after, last: { kind: event.kind, before: canGoBack ? unit : null } };
}

function apply<K extends keyof ByKind>(unit: UnitState, kind: K, event: ByKind[K]): UnitState {
  return EVOLVE[kind](unit, event);
}

const EVOLVE: EvolveUnit = {
  "request.sent": (unit, { day, fileHash }) => ({
    ...unit,
    state: unit.state === "prepared" ? "sent" : unit.state,
    sentDay: unit.sentDay ?? day,
    requestHash: fileHash,
  }),
  "reminder.sent": (unit) => ({ ...unit, reminders: unit.reminders + 1 }),
  "form.drafted": (unit, { submission, findings, day }) => ({
    ...unit,
    state: unit.state === "returned" ? "returned" : "filling",
    draft: { submission, findings, day },
    knownDrafts: [...unit.knownDrafts, submission.submissionHash],
  }),
  "form.refused": (unit, { originalHash, originalName, findings, day }) => ({
    ...unit,
    lastRefused: { originalHash, originalName, findings, day },
    knownRefusals: [...unit.knownRefusals, originalHash],
  }),
  "form.submitted": (unit, { version, submission, findings, day, corrects, reason }) => ({
    ...unit,
    state: "submitted",
    versions: [
      ...closed(unit, "replaced"),
      { version, submission, findings, day, corrects, reason, outcome: "open" },
    ],
    draft: null,
    lastRefused: null,
  }),
  "form.returned": (unit, event) => ({
    ...unit,
    state: "returned",
    versions: decided(unit, event, "returned"),
    lastReturn: { note: event.note, cells: event.cells, day: event.day },
  }),
  "form.approved": (unit, event) => {
    const versions = decided(unit, event, "approved");
    return {
      ...unit,
      state: "approved",
      versions,
      approved: versions[versions.length - 1] ?? null,
      approvedDay: event.day,
      lastReturn: null,
    };
  },
  "form.received": (unit) => ({ ...unit, state: "received" }),
  "proposal.made": (unit, { proposalId, submissionHash, cell, found, proposed, reason, proposedBy }) => ({
    ...unit,
    proposals: [
      ...unit.proposals,
      {
        ...{ proposalId, submissionHash, cell, found, proposed, reason, proposedBy },
        ...{ outcome: "open", note: null, meetingId: null },
      },
    ],
  }),
  "proposal.accepted": (unit, { proposalId, note, meetingId }) =>
    withProposal(unit, proposalId, { outcome: "accepted", note, meetingId }),
  "proposal.refused": (unit, { proposalId, reason, meetingId }) =>
    withProposal(unit, proposalId, { outcome: "refused", note: reason, meetingId }),
  "unit.reopened": (unit, { note, cells, day }) => ({
    ...unit,
    state: "returned",
    lastReturn: { note, cells, day },
  }),
  "unit.skipped": (unit, { reason }) => ({ ...unit, state: "skipped", reason }),
  "unit.nil": (unit, { reason }) => ({ ...unit, state: "nil", reason }),
  "unit.resumed": (unit) => ({ ...unit, state: resumedState(unit), reason: null }),
  "unit.deadline-extended": (unit, { deadline }) => ({ ...unit, ownDeadline: deadline }),
  "unit.undone": (unit, { undone }) => beforeAct(unit.last, undone, `unit ${unit.unitId}`),
};

/** The versions with the open one closed as `outcome`. */
function closed(unit: UnitState, outcome: VersionOutcome): readonly Version[] {
  return unit.versions.map((version) => (version.outcome === "open" ? { ...version, outcome } : version));
}

/** The versions with the open one closed by a decision that names exactly it. */
function decided(
  unit: UnitState,
  { kind, version, submissionHash }: ByKind["form.approved" | "form.returned"],
  outcome: VersionOutcome,
): readonly Version[] {
  const open = openVersion(unit);
  if (open?.version !== version || open.submission.submissionHash !== submissionHash)
    throw new RangeError(
      `${kind} of unit ${unit.unitId} names version ${version}, which does not wait for a decision`,
    );
  return closed(unit, outcome);
}

function withProposal(unit: UnitState, proposalId: string, change: Partial<Proposal>): UnitState {
  const proposals = unit.proposals.map((one) =>
    one.proposalId === proposalId ? { ...one, ...change } : one,
  );
  return { ...unit, proposals };
}

/** Where a unit stood before it was skipped or nil. */
function resumedState(unit: UnitState): UnitState["state"] {
  if (unit.lastReturn !== null) return "returned";
  if (unit.draft !== null) return "filling";
  return unit.sentDay === null ? "prepared" : "sent";
}
