import type { ControlTotals } from "../crosscheck/control-findings";
import type { LedgerEntry } from "../ledger/entry";
import type { UnitRecap } from "../recap/recap";
import { parseOfficeEvent } from "./procedure-event";

/** The control totals that were typed last for each unit of a cycle, and by whom. */
export function statedTotals(
  entries: readonly LedgerEntry[],
  cycleId: string,
): ReadonlyMap<string, ControlTotals & { readonly by: string }> {
  const stated = new Map<string, ControlTotals & { readonly by: string }>();
  for (const { event: raw, actor } of entries) {
    if (raw.kind !== "control.stated") continue;
    const event = parseOfficeEvent(raw);
    if (event?.kind !== "control.stated" || event.cycleId !== cycleId) continue;
    const { unitId, indicators, budget, spent } = event;
    stated.set(unitId, { indicators, budget, spent, by: actor.name });
  }
  return stated;
}

/** What a unit's submission adds up to, to be compared with its control totals. */
export function countedTotals({
  budget,
  spent,
  indicatorsCounted,
  indicatorsNotCounted,
}: UnitRecap): ControlTotals {
  return { indicators: indicatorsCounted + indicatorsNotCounted, budget, spent };
}
