import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import type { Offices } from "#core/cycle/office";
import type { Actor } from "#core/cycle/role";
import type { CycleState } from "#core/cycle/state";
import type { LedgerEvent } from "#core/ledger/entry";
import { personSentence } from "#core/messages/office-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { actingPerson } from "#core/office/acting-person";
import type { AgencyMoment } from "#core/office/agency-clock";
import type { CycleBasis } from "#core/office/cycle-basis";
import { officesOf } from "#core/office/offices-of-register";
import type { Register } from "#core/register/register";
import { CommandFault } from "../archive/command-fault";
import { chosenCycle, loadBasis } from "../archive/cycle-on-disk";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import type { LedgerOnDisk } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { loadRegister } from "../archive/register-on-disk";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { momentOf } from "../commands/command-context";
import type { CommandContext } from "../commands/command-context";
import type { Report } from "../terminal/report";
import { delegationsOf } from "#core/office/office-settings";
import { officeSettings } from "./office-settings";
import type { OfficeSettings } from "#core/office/office-settings";

/** Where a verb is given: folder and cycle as typed; a null cycle is the one opened last. */
export interface OfficePlace {
  readonly folder: string;
  readonly cycle: string | null;
}

/** Everything a verb of the office works on, read under the workspace's lock. */
export interface OfficeSession {
  readonly workspace: Workspace;
  readonly settings: OfficeSettings;
  readonly ledger: LedgerOnDisk;
  readonly cycle: CycleState;
  /** The register the cycle was opened with. */
  readonly register: Register;
  readonly offices: Offices;
  readonly moment: AgencyMoment;
  readonly today: CivilDate;
  readonly context: CommandContext;
}

/** A session whose cycle was opened, so that its form and register stand. */
export interface OpenSession extends OfficeSession {
  readonly basis: CycleBasis;
}

/** Runs `work` on an opened cycle, under the workspace's lock. */
export function withOpenCycle(
  place: OfficePlace,
  context: CommandContext,
  work: (session: OpenSession) => Promise<Report> | Report,
): Promise<Report> {
  const workspace = openWorkspace(place.folder);
  return withLock(workspace, context.terminal.now().toISOString(), async () => {
    const ledger = readLedger(workspace);
    const cycle = chosenCycle(workspace, ledger.cycles, place.cycle);
    const basis = loadBasis(workspace, cycle);
    return work({ ...sessionOf(workspace, ledger, cycle, basis.register, context), basis });
  });
}

/** Runs `work` on a cycle that may be ordered and not yet opened, under the workspace's lock. */
export function withBegunCycle(
  place: OfficePlace,
  context: CommandContext,
  work: (session: OfficeSession) => Promise<Report> | Report,
): Promise<Report> {
  const workspace = openWorkspace(place.folder);
  return withLock(workspace, context.terminal.now().toISOString(), async () => {
    const ledger = readLedger(workspace);
    const cycle = begunCycle(workspace, ledger, place.cycle);
    const register =
      cycle.opening === null ? loadRegister(workspace).register : loadBasis(workspace, cycle).register;
    return work(sessionOf(workspace, ledger, cycle, register, context));
  });
}

/** A session over what was read; nothing is looked up again. */
export function sessionOf(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  cycle: CycleState,
  register: Register,
  context: CommandContext,
): OfficeSession {
  const settings = officeSettings(workspace);
  const moment = momentOf(context, register.agency.timeZone);
  const offices = officesOf(register, delegationsOf(settings));
  return { workspace, settings, ledger, cycle, register, offices, moment, today: moment.day, context };
}

/** Who gives `command` in this session; throws CommandFault when the named person may not, or nobody is named. */
export function actorIn(session: OfficeSession, command: Command, who: string | null): Actor {
  const { offices, today } = session;
  const name = who === null || who.trim() === "" ? null : who;
  const person = actingPerson(command, { name, today, offices });
  if (!person.ok) throw new CommandFault(personSentence(command.kind, person), 1);
  return person.actor;
}

/** The name of a unit of the cycle; its id where it has none. */
export function unitNamer({ cycle, register }: OfficeSession): (unitId: string) => string {
  return (unitId) =>
    cycle.units.get(unitId)?.unitName ?? register.units.find(({ id }) => id === unitId)?.name ?? unitId;
}

/** Appends what happened, unless this is a dry run; gives the ledger as it then is. */
export function recordEvents(
  { workspace, ledger, moment, context }: OfficeSession,
  acted: readonly { readonly actor: Actor; readonly events: readonly LedgerEvent[] }[],
): LedgerOnDisk {
  return context.dryRun ? ledger : appendToLedger(workspace, ledger, acted, moment.iso);
}

function begunCycle(workspace: Workspace, ledger: LedgerOnDisk, name: string | null): CycleState {
  const all = [...ledger.cycles.values()];
  const last = all[all.length - 1];
  if (last === undefined)
    throw new CommandFault(workspaceSentence("cycle/none", { folder: workspace.folder }));
  if (name === null) return last;
  const found = ledger.cycles.get(name);
  if (found !== undefined) return found;
  throw new CommandFault(workspaceSentence("cycle/unknown", { name, known: [...ledger.cycles.keys()] }));
}
