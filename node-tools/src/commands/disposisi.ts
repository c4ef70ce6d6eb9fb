import { DEFAULT_RIGHTS } from "#core/cycle/rights";
import { officeSentence, personSentence } from "#core/messages/office-messages";
import { actingPerson } from "#core/office/acting-person";
import { dispositionGiver } from "#core/office/disposition-giver";
import { receiverTitle } from "#core/office/receiver-title";
import { parseRole } from "#core/register/roles";
import { CommandFault } from "../archive/command-fault";
import { runCommands } from "../office/give-commands";
import { withBegunCycle } from "../office/office-session";
import type { OfficePlace, OfficeSession } from "../office/office-session";
import { procedureNamed } from "../office/procedures";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun disposisi` as typed. */
export interface DisposeOptions extends OfficePlace {
  readonly to: string;
  readonly note: string | null;
  readonly who: string | null;
}

/** Passes the order on to an office, before or after the cycle was opened. */
export function runDispose(options: DisposeOptions, context: CommandContext): Promise<Report> {
  return withBegunCycle(options, context, (session) => {
    const { cycleId } = session.cycle;
    const role = parseRole(options.to);
    const command = { kind: "dispose", cycleId, to: role ?? options.to, note: options.note } as const;
    const title = `Disposisi kepada ${receiverTitle(options.to)}`;
    const shown = options.note === null ? [] : [`Catatan: ${options.note}`];
    const who =
      options.who === null || options.who.trim() === "" ? giverOf(session, options.to) : options.who;
    return runCommands(session, [{ title, command, shown }], who);
  });
}

/** The holder of the office that passes the order on by the SOP; throws CommandFault where the SOP leaves that open. */
function giverOf(session: OfficeSession, to: string): string {
  const { workspace, cycle, settings, register, offices, today } = session;
  const procedure = procedureNamed(workspace, cycle.opening?.procedureId ?? settings.sop, register);
  const role = dispositionGiver(procedure, to);
  if (role === null)
    throw new CommandFault(officeSentence("disposition/giver-open", { procedure: procedure.title }), 1);
  const command = { kind: "dispose", cycleId: cycle.cycleId, to, note: null } as const;
  const rights = { ...DEFAULT_RIGHTS, dispose: [role] };
  const person = actingPerson(command, { name: null, today, offices, rights });
  if (!person.ok) throw new CommandFault(personSentence("dispose", person), 1);
  return person.actor.name;
}
