import type { CycleState, UnitState } from "#core/cycle/state";
import { openVersion } from "#core/cycle/state";
import type { AgencyMoment } from "#core/office/agency-clock";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Ledger } from "../google/ledger-sheet";
import type { Office } from "./office";

type Folder = GoogleAppsScript.Drive.Folder;

/** What one form is collected with. */
export interface CollectContext {
  readonly office: Office;
  readonly archive: Folder;
  readonly basis: CycleBasis;
  /** The sheet Siklus. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly ledger: Ledger;
  readonly moment: AgencyMoment;
}

/** A cycle that the history is known to hold. */
export function presentCycle(ledger: Ledger, cycleId: string): CycleState {
  const cycle = ledger.cycles.get(cycleId);
  if (cycle === undefined) throw new Error(`cycle ${cycleId} left the ledger`);
  return cycle;
}

/** The submission that waits for a decision, or null. */
export function waitingHash(unit: UnitState): string | null {
  return openVersion(unit)?.submission.submissionHash ?? null;
}
