import { undoSentence } from "#core/messages/undo-texts";
import { registeredName } from "#core/office/acting-person";
import { namedUndo } from "#core/office/undo";
import { CommandFault } from "../archive/command-fault";
import { runCommands } from "../office/give-commands";
import { unitNamer, withBegunCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { unitNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun urungkan` as typed. */
export interface UndoOptions extends OfficePlace {
  readonly unit: string | null;
  readonly reason: string;
  readonly who: string | null;
}

/** Takes the last act on a unit, of a person, or of all back, by a further event; refuses by name what others build on. */
export function runUndo(options: UndoOptions, context: CommandContext): Promise<Report> {
  return withBegunCycle(options, context, (session) => {
    const { cycle, ledger, today, offices } = session;
    const unitId = options.unit === null ? null : unitNamed(session, options.unit).unitId;
    const typed = options.who?.trim() ?? "";
    const name = typed === "" ? null : (registeredName(typed, offices) ?? typed);
    const { entries } = ledger;
    const undo = namedUndo(
      { cycle, entries, unitId, name, reason: options.reason, today },
      unitNamer(session),
    );
    if (!undo.ok) throw new CommandFault(undoSentence(undo.fault), 1);
    return runCommands(session, [undo.named], options.who);
  });
}
