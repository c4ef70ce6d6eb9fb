import { openVersion } from "../cycle/state";
import type { UnitState } from "../cycle/state";
import type { FormStanding } from "../form/return-plan";

/** A submission that a unit's form holds, and how the form stands with it. */
export interface StandingForm {
  readonly submissionHash: string;
  readonly standing: FormStanding;
}

/**
 * What the form of a unit holds when it is made again in the middle of a cycle: what waits or counts, said to be handed
 * in; what went back, or was kept as a draft, as a draft. null where nothing was typed yet.
 */
export function standingForm(unit: UnitState): StandingForm | null {
  const last = unit.versions[unit.versions.length - 1];
  if (unit.state === "returned" && last !== undefined) {
    const { note, cells } = unit.lastReturn ?? { note: "", cells: [] };
    const { submissionHash, filledBy } = last.submission;
    return { submissionHash, standing: { status: "Draf", note, cells, filledBy } };
  }
  const handedIn = openVersion(unit) ?? unit.approved;
  const submission = handedIn?.submission ?? unit.draft?.submission;
  if (submission === undefined) return null;
  const status = handedIn === null ? "Draf" : "Diajukan";
  const { submissionHash, filledBy } = submission;
  return { submissionHash, standing: { status, note: "", cells: [], filledBy } };
}
