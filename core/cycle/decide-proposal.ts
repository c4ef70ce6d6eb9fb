import { grant, missingText, refuse, unchanged } from "./decision";
import type { Decision } from "./decision";
import { openVersion } from "./state";
import type { Proposal, UnitState } from "./state";
import type { ForUnit } from "./unit-decider";

/** Puts another value beside one cell of the submission that waits or counts; the cell itself stays as it is. */
export const decidePropose: ForUnit<"propose"> = (unit, command, { today, actor }) => {
  const { cycleId, unitId, submissionHash, cell, found, proposed, reason } = command;
  const missing = missingText({ reason });
  if (missing !== null) return missing;
  if (!stands(unit, submissionHash)) return refuse("proposal/other-version", { unitId });
  if (proposed === found) return refuse("proposal/no-change", { unitId, found });
  const same = unit.proposals.find((one) => isSame(one, command));
  if (same !== undefined) return unchanged("proposal/already-made", { unitId, proposalId: same.proposalId });
  const proposalId = `usul-${unit.proposals.length + 1}`;
  const values = { proposalId, submissionHash, cell, found, proposed, reason, proposedBy: actor.name };
  return grant({ kind: "proposal.made", cycleId, unitId, day: today, ...values });
};

/** Takes a proposal; by another person than who made it, and only while the submission it is about stands. */
export const decideAcceptProposal: ForUnit<"accept-proposal"> = (unit, command, { today, actor }) => {
  const { cycleId, unitId, proposalId, note, meetingId } = command;
  const proposal = unit.proposals.find((one) => one.proposalId === proposalId);
  if (proposal === undefined) return refuse("proposal/unknown", { unitId, proposalId });
  const closed = refuseDeciding(unit, proposal, actor.name);
  if (closed !== null) return closed;
  if (!stands(unit, proposal.submissionHash)) return refuse("proposal/other-version", { unitId });
  return grant({ kind: "proposal.accepted", cycleId, unitId, day: today, proposalId, note, meetingId });
};

/** Does not take a proposal, with a reason. */
export const decideRefuseProposal: ForUnit<"refuse-proposal"> = (unit, command, { today, actor }) => {
  const { cycleId, unitId, proposalId, reason, meetingId } = command;
  const missing = missingText({ reason });
  if (missing !== null) return missing;
  const proposal = unit.proposals.find((one) => one.proposalId === proposalId);
  if (proposal === undefined) return refuse("proposal/unknown", { unitId, proposalId });
  return (
    refuseDeciding(unit, proposal, actor.name) ??
    grant({ kind: "proposal.refused", cycleId, unitId, day: today, proposalId, reason, meetingId })
  );
};

/** The proposals on this submission that stand against approving it: not decided, or accepted and so not carried by it. */
export function blockingProposals(unit: UnitState, submissionHash: string): readonly Proposal[] {
  return unit.proposals.filter((one) => one.submissionHash === submissionHash && one.outcome !== "refused");
}

function refuseDeciding(unit: UnitState, proposal: Proposal, name: string): Decision | null {
  const values = { unitId: unit.unitId, proposalId: proposal.proposalId };
  if (proposal.outcome !== "open") return refuse("proposal/decided", values);
  return proposal.proposedBy === name ? refuse("proposal/own", values) : null;
}

function stands(unit: UnitState, submissionHash: string): boolean {
  const version = openVersion(unit) ?? unit.approved;
  return version?.submission.submissionHash === submissionHash;
}

type Proposed = Pick<Proposal, "submissionHash" | "cell" | "proposed">;

function isSame(made: Proposal, { submissionHash, cell, proposed }: Proposed): boolean {
  return (
    made.outcome === "open" &&
    made.submissionHash === submissionHash &&
    made.cell.rowKey === cell.rowKey &&
    made.cell.fieldId === cell.fieldId &&
    made.proposed === proposed
  );
}
