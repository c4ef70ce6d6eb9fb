import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import { decide } from "#core/cycle/decide";
import { actorFor } from "#core/cycle/office";
import type { Offices } from "#core/cycle/office";
import { DEFAULT_RIGHTS } from "#core/cycle/rights";
import { rightFor } from "#core/cycle/undo";
import type { Actor } from "#core/cycle/role";
import type { CycleState } from "#core/cycle/state";
import { actingPerson } from "#core/office/acting-person";
import type { AgencyMoment } from "#core/office/agency-clock";
import { cycleBasis } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { archiveOf } from "./edition-archive";
import type { EditionArchive } from "#core/office/edition-recap";
import { delegationsOf } from "#core/office/office-settings";
import type { OfficeSettings } from "#core/office/office-settings";
import { officesOf } from "#core/office/offices-of-register";
import type { Register } from "#core/register/register";
import type { Submission } from "#core/submission/submission";
import { loadContent } from "../google/content-files";
import { readLedger } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { ARCHIVE_NOT_SHARED, callerMayNot } from "../messages/procedure-faults";
import { dataOfficer } from "./acting";
import { callerIn, liveRegister } from "./caller";
import type { Caller } from "./caller";
import { loadBasis, momentFor, officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { officeSettings } from "./office-settings";
import { remembered } from "./remembered";
import { DEFAULT_PROFILE, knownForms, profileNamed } from "./templates";

type Folder = GoogleAppsScript.Drive.Folder;

/**
 * Everything that a command of the office works on. The register is the one in the master now: who holds an office is
 * decided by it. What costs a walk to Drive is fetched when it is first needed.
 */
export interface Desk {
  readonly office: Office;
  readonly ledger: Ledger;
  readonly cycle: CycleState;
  readonly register: Register;
  readonly offices: Offices;
  readonly settings: OfficeSettings;
  readonly caller: Caller;
  readonly moment: AgencyMoment;
  readonly today: CivilDate;
  readonly folders: () => { readonly work: Folder; readonly archive: Folder };
  readonly basis: () => CycleBasis;
  readonly submissionOf: (hash: string) => Submission;
}

/** The desk of whoever calls, at one cycle: the one of that id, or the one begun last. */
export function openDesk(cycleId: string | null): Desk {
  const office = openOffice();
  const ledger = readLedger(office.ledgerSheet);
  return deskAt(office, ledger, begunCycle(ledger, cycleId));
}

/** The same desk at the cycle as another ledger has it. */
export function deskWith(desk: Desk, ledger: Ledger): Desk {
  return { ...desk, ledger, cycle: ledger.cycles.get(desk.cycle.cycleId) ?? desk.cycle };
}

/** The desk at a cycle that may be ordered and not yet opened. */
export function deskAt(office: Office, ledger: Ledger, cycle: CycleState): Desk {
  const register = liveRegister(office.book);
  const settings = officeSettings(office.book);
  const moment = momentFor(register);
  const caller = callerIn(office.book, register);
  const folders = once(() => foldersOf(office, caller));
  return {
    ...{ office, ledger, cycle, register, settings, moment, folders, caller },
    offices: officesOf(register, delegationsOf(settings)),
    today: moment.day,
    basis: once(() => presentBasis(office, cycle, register) ?? loadBasis(office, folders().archive, cycle)),
    submissionOf: remembered((hash) => loadContent(folders().archive, hash) as Submission),
  };
}

/**
 * As whom the caller gives `command`. His own office comes first, then a delegation. Whoever runs the collection also
 * records what somebody decided whose address the register does not know, and who can therefore not do it himself.
 * Throws UserFault for anybody else.
 */
export function actorOf({ offices, caller, register, today }: Desk, command: Command): Actor {
  for (const name of caller.names) {
    const actor = actorFor(command, name, today, { offices, rights: DEFAULT_RIGHTS });
    if (actor !== null) return actor;
  }
  const allowed = DEFAULT_RIGHTS[rightFor(command)];
  if (caller.isOfficer) {
    const holder = actingPerson(command, { name: null, today, offices });
    if (holder.ok && !hasAddress(register, holder.actor.name)) return holder.actor;
    if (caller.names.length === 0 && allowed.includes("data-officer")) return dataOfficer(register);
  }
  throw new UserFault(callerMayNot(command.kind, allowed, caller.names));
}

/** Whoever holds the office that gives `command`, for what follows from a decision that was given already. */
export function holderOf(desk: Desk, command: Command): Actor {
  const { today, offices } = desk;
  const holder = actingPerson(command, { name: null, today, offices });
  return holder.ok ? holder.actor : actorOf(desk, command);
}

/** True when the caller may give `command`; what the cycle says of it is another matter. */
export function mayAct(desk: Desk, command: Command): boolean {
  try {
    actorOf(desk, command);
    return true;
  } catch (problem) {
    if (problem instanceof UserFault) return false;
    throw problem;
  }
}

/** True when the caller may give the command and the cycle would take it as it stands; false for none. */
export function takesNow(desk: Desk, command: Command | null): boolean {
  if (command === null || !mayAct(desk, command)) return false;
  const decision = decide(desk.cycle, command, { today: desk.today, actor: actorOf(desk, command) });
  return decision.ok && decision.events.length > 0;
}

/** The name of a unit of the cycle; its id where it has none. */
export function unitNameIn({ cycle, register }: Desk, unitId: string): string {
  return cycle.units.get(unitId)?.unitName ?? register.units.find(({ id }) => id === unitId)?.name ?? unitId;
}

/** What the editions of this office are rebuilt from. */
export function editionArchive({ office, ledger, folders, submissionOf }: Desk): EditionArchive {
  return archiveOf(office, ledger, () => folders().archive, submissionOf);
}

function hasAddress({ officials }: Register, name: string): boolean {
  return officials.some((official) => official.name === name && official.email !== "");
}

function begunCycle({ cycles }: Ledger, cycleId: string | null): CycleState {
  const all = [...cycles.values()];
  const found = cycleId === null ? all[all.length - 1] : cycles.get(cycleId);
  if (found === undefined) throw new UserFault(ADDON_SENTENCES.noCycle);
  return found;
}

/** The basis from the register in the master and a form that ships, where these still are what the cycle was opened with. */
function presentBasis({ agencyId }: Office, { opening }: CycleState, register: Register): CycleBasis | null {
  if (opening === null) throw new UserFault(ADDON_SENTENCES.noCycle);
  const definition = knownForms().find(({ id }) => id === opening.formId);
  if (definition === undefined) return null;
  const period = { year: opening.year, quarter: opening.quarter ?? 4 } as const;
  const formBasis = { definition, profile: profileNamed(DEFAULT_PROFILE) };
  const basis = cycleBasis({ agencyId, register, formBasis, period }, sha256);
  const isSame = basis.registerHash === opening.registerHash && basis.fingerprint === opening.formFingerprint;
  return isSame ? basis : null;
}

function foldersOf(office: Office, caller: Caller): ReturnType<typeof officeFolders> {
  try {
    return officeFolders(office);
  } catch (problem) {
    const isClosed = problem instanceof UserFault && problem.sentence === ADDON_SENTENCES.folderGone;
    if (isClosed && !caller.isOfficer) throw new UserFault(ARCHIVE_NOT_SHARED);
    throw problem;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
