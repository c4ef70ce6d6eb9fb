import type { Command, CommandKind, CycleCommands, EditionCommands, UnitCommands } from "./command";
import type { WholeCycleEvent } from "./cycle-event";
import type { EditionEvent } from "./edition-event";
import type { EventKind } from "./event";
import type { UnitEvent } from "./unit-event";

/** The commands that take an act back. */
export type UndoKind = "undo-cycle" | "undo-unit" | "undo-edition";

/** Any other command: it has rights of its own. */
export type ActKind = Exclude<CommandKind, UndoKind>;

/** The acts that can be taken back, by the event they left; each names the command whose right it needs. */
export const UNDOABLE = {
  cycle: {
    "cycle.disposed": "dispose",
    "deadline.extended": "extend",
    "cycle.archived": "archive",
    "cycle.reopened": "reopen",
  } satisfies { readonly [K in WholeCycleEvent["kind"]]?: Exclude<keyof CycleCommands, UndoKind> },
  unit: {
    ...{ "form.returned": "return", "form.approved": "approve", "form.received": "receive" },
    ...{ "proposal.accepted": "accept-proposal", "proposal.refused": "refuse-proposal" },
    ...{ "unit.skipped": "skip", "unit.nil": "nil", "unit.resumed": "resume" },
    "unit.deadline-extended": "extend-unit",
  } satisfies { readonly [K in UnitEvent["kind"]]?: Exclude<keyof UnitCommands, UndoKind> },
  edition: {
    ...{ "edition.signed": "sign", "edition.directed": "direct" },
    ...{ "cover.numbered": "number-cover", "cover.sent": "send-cover" },
    ...{ "publication.requested": "request-publication", "publication.refused": "refuse-publication" },
  } satisfies { readonly [K in EditionEvent["kind"]]?: Exclude<keyof EditionCommands, UndoKind> },
} as const;

/** The acts on each kind of thing that can be taken back. */
export type Undoable = { readonly [S in keyof typeof UNDOABLE]: keyof (typeof UNDOABLE)[S] };

/** The command that leaves an event which can be taken back, in its scope; null for any other event. */
export function undoableBy(event: EventKind): ActKind | null {
  const all: { readonly [K in EventKind]?: ActKind } = {
    ...UNDOABLE.cycle,
    ...UNDOABLE.unit,
    ...UNDOABLE.edition,
  };
  return all[event] ?? null;
}

/** The command whose right `command` needs: its own, or of the act that it takes back. */
export function rightFor(command: Command): ActKind {
  if (command.kind === "undo-cycle") return UNDOABLE.cycle[command.undone];
  if (command.kind === "undo-unit") return UNDOABLE.unit[command.undone];
  return command.kind === "undo-edition" ? UNDOABLE.edition[command.undone] : command.kind;
}
