import type { PaperRequest } from "#core/office/papers/paper-request";
import { loadBasis } from "../archive/cycle-on-disk";
import { readLedger } from "../archive/ledger-file";
import type { Workspace } from "../archive/workspace";
import type { CommandContext } from "../commands/command-context";
import { issueAndWrite } from "../commands/surat";
import { sessionOf } from "./office-session";

/** A unit whose form was handed in just now. */
export interface HandedIn {
  readonly cycleId: string;
  readonly unitId: string;
}

/**
 * Issues a tanda terima for each unit that handed in, for its submitter; gives the names of the files. Call it under the
 * workspace's lock, when the history has the submissions.
 */
export async function issueReceipts(
  workspace: Workspace,
  units: readonly HandedIn[],
  context: CommandContext,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { cycleId, unitId } of units) {
    // Each receipt is an event: the next one builds on it.
    const ledger = readLedger(workspace);
    const cycle = ledger.cycles.get(cycleId);
    if (cycle === undefined) continue;
    const session = sessionOf(workspace, ledger, cycle, loadBasis(workspace, cycle).register, context);
    names.push(...(await issueAndWrite(session, receiptRequest(unitId), null)).names);
  }
  return names;
}

function receiptRequest(unitId: string): PaperRequest {
  return {
    ...{ kind: "tanda-terima", unitId, editionId: null, meeting: null, meetingId: null },
    ...{ participants: [], discussion: [], followUp: [], to: null, note: null },
  };
}
