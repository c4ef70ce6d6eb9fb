import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import type { Edition } from "#core/cycle/state";
import type { LedgerEntry } from "#core/ledger/entry";

/** The final edition of a cycle as the history says that it stands; throws where there is none. */
export function finalEdition(entries: readonly LedgerEntry[], cycleId: string): Edition {
  const events = entries.flatMap(({ event }) => parseCycleEvent(event) ?? []);
  const edition = foldCycles(events)
    .get(cycleId)
    ?.editions.find(({ editionId }) => editionId === "final");
  if (edition === undefined) throw new Error(`no final edition of ${cycleId}`);
  return edition;
}
