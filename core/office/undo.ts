import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import type { Command } from "../cycle/command";
import { decide } from "../cycle/decide";
import { evolveAll } from "../cycle/evolve";
import { DEFAULT_RIGHTS } from "../cycle/rights";
import type { CycleState } from "../cycle/state";
import { rightFor } from "../cycle/undo";
import type { LedgerEntry } from "../ledger/entry";
import { UNDO_TEXTS as TEXTS } from "../messages/undo-texts";
import type { NamedCommand } from "./give-commands";
import { undoOffer } from "./undo-offer";
import type { UndoFault, UndoWish } from "./undo-offer";
import { aboutOf, undoShown } from "./undo-shown";

/** The command that takes back what is meant, with what it changes in words, or why there is nothing to take back. */
export type NamedUndo =
  { readonly ok: true; readonly named: NamedCommand } | { readonly ok: false; readonly fault: UndoFault };

/** What is to be taken back, of which cycle by which history, why and when. */
export interface UndoRequest extends Omit<UndoWish, "cycleId"> {
  readonly cycle: CycleState;
  readonly entries: readonly LedgerEntry[];
  readonly reason: string;
  readonly today: CivilDate;
}

/** The taking back of an act as every platform gives it; where nobody is named, in the name of whoever did the act. */
export function namedUndo(request: UndoRequest, nameOf: (unitId: string) => string): NamedUndo {
  const { cycle, entries, unitId, name, reason, today } = request;
  const offer = undoOffer(entries, { cycleId: cycle.cycleId, unitId, name }, reason);
  if (!offer.ok) return offer;
  const { command, event, by } = offer;
  const after = afterUndo(cycle, command, by, today);
  const title = TEXTS.title(event.kind, aboutOf(event, nameOf), by, formatDate(event.day));
  const changes = after === null ? [] : undoShown(cycle, after);
  const shown = [...changes, TEXTS.reason(reason), TEXTS.kept];
  return { ok: true, named: { title, command, shown, by: name ?? by } };
}

/** The cycle as it would be, whatever the rights of whoever asks; null where the cycle itself stands against it. */
function afterUndo(cycle: CycleState, command: Command, name: string, today: CivilDate): CycleState | null {
  const [role = "head"] = DEFAULT_RIGHTS[rightFor(command)];
  const actor = { name, role, unitId: null, capacity: "definitive" } as const;
  const decision = decide(cycle, command, { today, actor });
  return decision.ok ? evolveAll(cycle, decision.events) : null;
}
