import type { Command } from "../cycle/command";
import { parseCycleEvent } from "../cycle/event";
import type { CycleEvent, EventKind } from "../cycle/event";
import { UNDOABLE } from "../cycle/undo";
import type { Undoable } from "../cycle/undo";
import type { LedgerEntry } from "../ledger/entry";
import type { PaperKind } from "../procedure/procedure";
import { parseOfficeEvent } from "./procedure-event";
import { standingEntries } from "./standing-entries";

/** Which act is meant: the last on that unit, or with null the last of that person, or the last of all. */
export interface UndoWish {
  readonly cycleId: string;
  readonly unitId: string | null;
  readonly name: string | null;
}

/** Why there is nothing to take back, with the values its sentence needs. */
export interface UndoFaultValues {
  readonly "undo/nothing": { readonly name: string | null };
  readonly "undo/no-way-back": { readonly event: EventKind; readonly by: string };
  readonly "undo/paper-issued": {
    readonly event: EventKind;
    readonly paper: PaperKind;
    readonly number: string | null;
  };
}

/** Why there is nothing to take back. */
export type UndoFault = {
  [C in keyof UndoFaultValues]: { readonly code: C; readonly values: UndoFaultValues[C] };
}[keyof UndoFaultValues];

/** An act that may be taken back, the command that does it, and who did it. */
export type UndoOffer =
  | { readonly ok: true; readonly command: Command; readonly event: CycleEvent; readonly by: string }
  | { readonly ok: false; readonly fault: UndoFault };

/**
 * What taking back would take back, by the history as it stands. Whether it may, the cycle decides; here it is refused
 * only where no such act can ever be taken back, or where a paper went out that tells of it.
 */
export function undoOffer(ledger: readonly LedgerEntry[], wish: UndoWish, reason: string): UndoOffer {
  const act = lastAct(standingEntries(ledger), wish);
  if (act === null) return { ok: false, fault: { code: "undo/nothing", values: { name: wish.name } } };
  const { entry, event } = act;
  const by = entry.actor.name;
  const command = undoCommand(event, by, reason);
  if (command === null)
    return { ok: false, fault: { code: "undo/no-way-back", values: { event: event.kind, by } } };
  const paper = paperOn(ledger, entry);
  if (paper !== null)
    return { ok: false, fault: { code: "undo/paper-issued", values: { event: event.kind, ...paper } } };
  return { ok: true, command, event, by };
}

interface Act {
  readonly entry: LedgerEntry;
  readonly event: CycleEvent;
}

/** A unit that directions opened again is closed by taking the directions back. */
function lastAct(entries: readonly LedgerEntry[], { cycleId, unitId, name }: UndoWish): Act | null {
  const acts = entries.flatMap((entry): readonly Act[] => {
    const event = parseCycleEvent(entry.event);
    return event?.cycleId === cycleId ? [{ entry, event }] : [];
  });
  const meant = acts.filter(({ entry, event }) =>
    unitId === null
      ? name === null || entry.actor.name === name
      : "unitId" in event && event.unitId === unitId,
  );
  const last = meant[meant.length - 1] ?? null;
  if (last?.event.kind !== "unit.reopened") return last;
  const directions = acts.filter(({ event }) => event.kind === "edition.directed");
  return directions[directions.length - 1] ?? last;
}

function undoCommand(event: CycleEvent, by: string, reason: string): Command | null {
  const base = { cycleId: event.cycleId, by, reason };
  if ("unitId" in event)
    return isUndoable("unit", event.kind)
      ? { kind: "undo-unit", ...base, unitId: event.unitId, undone: event.kind }
      : null;
  if ("editionId" in event)
    return isUndoable("edition", event.kind)
      ? { kind: "undo-edition", ...base, editionId: event.editionId, undone: event.kind }
      : null;
  return isUndoable("cycle", event.kind) ? { kind: "undo-cycle", ...base, undone: event.kind } : null;
}

function isUndoable<S extends keyof Undoable>(scope: S, kind: EventKind): kind is Undoable[S] & EventKind {
  return kind in UNDOABLE[scope];
}

/** A paper that went out and tells of this entry; the first, or null. */
function paperOn(
  ledger: readonly LedgerEntry[],
  { hash }: LedgerEntry,
): { readonly paper: PaperKind; readonly number: string | null } | null {
  for (const { event: raw } of ledger) {
    const event = raw.kind === "paper.issued" ? parseOfficeEvent(raw) : null;
    if (event?.kind === "paper.issued" && event.subject?.hash === hash)
      return { paper: event.paper, number: event.letterNumber };
  }
  return null;
}
