import { parseCycleEvent } from "../cycle/event";
import type { CycleEvent } from "../cycle/event";
import type { LedgerEntry } from "../ledger/entry";

/**
 * The entries of a ledger without the acts that were taken back and without the taking back, in their order: what the
 * history says as it now stands. The ledger itself keeps all of them.
 */
export function standingEntries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  if (entries.every(({ event }) => !event.kind.endsWith(".undone"))) return entries;
  const gone = new Set<LedgerEntry>();
  const rows = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const event = parseCycleEvent(entry.event);
    if (event === null) continue;
    const row = rows.get(thingOf(event)) ?? [];
    rows.set(thingOf(event), row);
    if (!("undone" in event)) row.push(entry);
    else for (const each of [row.pop(), entry]) if (each !== undefined) gone.add(each);
  }
  return entries.filter((entry) => !gone.has(entry));
}

/** What an event is about: only the last act on one thing is ever taken back. */
function thingOf(event: CycleEvent): string {
  if ("unitId" in event) return `unit ${event.cycleId}\n${event.unitId}`;
  if ("editionId" in event) return `edition ${event.cycleId}\n${event.editionId}`;
  return `cycle ${event.cycleId}`;
}
