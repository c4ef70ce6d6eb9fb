import { parseCycleEvent } from "../cycle/event";
import type { CycleEvent } from "../cycle/event";
import { evolveAll } from "../cycle/evolve";
import type { CycleState, Edition, UnitState } from "../cycle/state";
import type { Profile } from "../indicator/profile";
import type { LedgerEntry } from "../ledger/entry";
import type { RecapEdition } from "../recap/recap-input";
import type { Submission } from "../submission/submission";
import type { CycleBasis, FormBasis } from "./cycle-basis";
import type { RecapSource } from "./recap-source";

/** What editions are rebuilt from; the functions read the archive. */
export interface EditionArchive {
  readonly entries: readonly LedgerEntry[];
  readonly basisOf: (cycle: CycleState) => CycleBasis;
  readonly profileOf: (profileHash: string) => Profile;
  readonly submissionOf: (submissionHash: string) => Submission;
  /** A version of a form by its fingerprint; null where the archive has none. */
  readonly formOf: (fingerprint: string) => FormBasis | null;
}

/** The kind of an edition, told by its id: `sementara-2`, `final`, `perbaikan-1`. */
export function editionOf({ family, editionId }: Pick<Edition, "family" | "editionId">): RecapEdition {
  if (family === "provisional") return { kind: "sementara", id: editionId };
  return { kind: editionId === "final" ? "final" : "perbaikan", id: editionId };
}

/** The cycle as it stood right before this edition was made; null when no such edition is in the ledger. */
export function cycleBeforeEdition(
  entries: readonly LedgerEntry[],
  cycleId: string,
  editionId: string,
): CycleState | null {
  const events: CycleEvent[] = [];
  for (const entry of entries) {
    const event = parseCycleEvent(entry.event);
    if (event?.cycleId !== cycleId) continue;
    if (event.kind === "recap.made" && event.editionId === editionId) return evolveAll(null, events);
    events.push(event);
  }
  return null;
}

/** What an edition is computed again from: the events before it; null when the ledger has none of that name. */
export function editionSource(
  archive: EditionArchive,
  cycleId: string,
  edition: Edition,
): RecapSource | null {
  const cycle = cycleBeforeEdition(archive.entries, cycleId, edition.editionId);
  return cycle === null ? null : sourceOf(archive, cycle, edition);
}

/**
 * What an edition is computed from as if `submissionHash` had been what was approved of `unitId`: with it the effect of a
 * correction is known before anybody accepts it. null when the ledger has no such edition or the edition no such unit.
 */
export function editionSourceWith(
  archive: EditionArchive,
  cycleId: string,
  edition: Edition,
  change: { readonly unitId: string; readonly submissionHash: string },
): RecapSource | null {
  const cycle = cycleBeforeEdition(archive.entries, cycleId, edition.editionId);
  const unit = cycle?.units.get(change.unitId);
  if (cycle === null || unit?.approved == null) return null;
  const changed = withApproved(unit, change.submissionHash);
  return sourceOf(archive, { ...cycle, units: new Map([...cycle.units, [change.unitId, changed]]) }, edition);
}

function sourceOf(archive: EditionArchive, cycle: CycleState, edition: Edition): RecapSource {
  const { entries, basisOf, profileOf, submissionOf, formOf } = archive;
  return {
    basis: basisOf(cycle),
    cycle,
    profile: profileOf(edition.profileHash),
    edition: editionOf(edition),
    entries,
    submissionOf,
    formOf,
    fileUrlOf: () => null,
    today: edition.day,
  };
}

function withApproved(unit: UnitState, submissionHash: string): UnitState {
  const { approved } = unit;
  if (approved === null) return unit;
  return { ...unit, approved: { ...approved, submission: { ...approved.submission, submissionHash } } };
}
