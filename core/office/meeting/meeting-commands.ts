import type { Offices } from "../../cycle/office";
import type { CycleState } from "../../cycle/state";
import { canonicalJson } from "../../ledger/canonical-json";
import type { Sha256 } from "../../ledger/sha256";
import type { CycleBasis } from "../cycle-basis";
import type { NamedCommand } from "../give-commands";
import type { EditedUnit } from "./meeting-edits";
import type { MeetingDecision } from "./read-meeting";

/** The command that records one decision of a meeting. */
export function settleCommand(
  cycleId: string,
  { cell, accept, note }: MeetingDecision,
  meetingId: string,
): NamedCommand {
  const { unitId, unitName, proposal, label } = cell;
  const base = { cycleId, unitId, proposalId: proposal.proposalId, meetingId };
  const command = accept
    ? ({ kind: "accept-proposal", ...base, note } as const)
    : ({ kind: "refuse-proposal", ...base, reason: note ?? "" } as const);
  const shown = [`${label}: ${proposal.found || "(kosong)"} → ${accept ? proposal.proposed : "tetap"}`];
  return { title: `${unitName}: ${proposal.proposalId} ${accept ? "diterima" : "ditolak"}`, command, shown };
}

/** The command that hands in what a meeting accepted as a new version of a unit; `file` is the meeting's workbook. */
export function editCommand(
  basis: CycleBasis,
  cycle: CycleState,
  { unitId, submission, findings }: EditedUnit,
  file: { readonly name: string; readonly hash: string },
  sha256: Sha256,
): NamedCommand {
  const unit = cycle.units.get(unitId);
  const last = unit?.versions[unit.versions.length - 1];
  const ref = {
    submissionHash: sha256(canonicalJson(submission)),
    originalHash: file.hash,
    originalName: file.name,
    formFingerprint: basis.fingerprint,
    registerHash: basis.registerHash,
    filledBy: last?.submission.filledBy ?? null,
  };
  const base = { cycleId: cycle.cycleId, unitId, submission: ref, findings };
  return {
    title: `${unit?.unitName ?? unitId}: versi baru menurut keputusan rapat, menunggu pengesahan`,
    command: { kind: "submit", ...base, resubmit: true },
    by: null,
  };
}

/** Who leads a meeting of the agency unless somebody is named: the Sekretaris, else the head; null where neither is. */
export function chairOf({ holdings }: Offices): string | null {
  const holder = (role: string): string | null => holdings.find((one) => one.role === role)?.name ?? null;
  return holder("secretary") ?? holder("head");
}
