import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import type { Actor } from "#core/cycle/role";
import { openVersion } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import type { LedgerEntry } from "#core/ledger/entry";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { personSentence, unregisteredNote } from "#core/messages/office-messages";
import type { Sentence } from "#core/messages/sentence";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { actingPerson, registeredName } from "#core/office/acting-person";
import type { ActingPerson } from "#core/office/acting-person";
import { start, take, validatorActor } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import type { CycleBasis } from "#core/office/cycle-basis";
import { officesOf } from "#core/office/offices-of-register";
import { CommandFault } from "../archive/command-fault";
import { chosenCycle, loadBasis } from "../archive/cycle-on-disk";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { delegationsOf } from "#core/office/office-settings";
import { officeSettings } from "../office/office-settings";
import type { Report, ReportLine } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";

/** Which units a decision is about, and who takes it. */
export interface DecisionOptions {
  readonly folder: string;
  readonly cycle: string | null;
  readonly units: readonly string[];
  /** Every unit whose submission waits. */
  readonly all: boolean;
  readonly who: string;
}

/** Makes the command for one unit, and lines that show what it is about before it is given. */
export type CommandMaker = (
  unit: UnitState,
  submissionHash: string,
  from: {
    readonly workspace: Workspace;
    readonly basis: CycleBasis;
    readonly cycle: ArrivalOutcome["cycle"];
    readonly entries: readonly LedgerEntry[];
    readonly cycles: ReadonlyMap<string, CycleState>;
  },
) => { readonly command: Command; readonly shown: readonly string[] };

/** Takes the same decision on one or many units; each is decided for itself, and a refusal of one stops no other. */
export async function runDecision(
  options: DecisionOptions,
  context: CommandContext,
  words: {
    readonly done: string;
    /** True where the name may be left out: then it is the unit's validator of the register who decides. */
    readonly nameIsOptional?: boolean;
    readonly make: CommandMaker;
    /** What is written for the units that were decided on, once the history knows; gives lines to tell. */
    readonly after?: (
      workspace: Workspace,
      basis: CycleBasis,
      cycle: CycleState,
    ) => Promise<readonly string[]>;
  },
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  if (options.who.trim() === "" && words.nameIsOptional !== true)
    throw new CommandFault(workspaceSentence("option/who", {}));
  return withLock(workspace, context.terminal.now().toISOString(), async () => {
    const ledger = readLedger(workspace);
    const cycle = chosenCycle(workspace, ledger.cycles, options.cycle);
    const basis = loadBasis(workspace, cycle);
    const moment = momentOf(context, basis.register.agency.timeZone);
    const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
    let outcome = start(cycle);
    const lines: ReportLine[] = [];
    const decided = chosenUnits(cycle, options).map((unit) => {
      const submissionHash = openVersion(unit)?.submission.submissionHash ?? "";
      const { command, shown } = words.make(unit, submissionHash, {
        ...{ workspace, basis, cycle, entries: ledger.entries, cycles: ledger.cycles },
      });
      const before = outcome.refusals.length;
      const actor = deciderOf(workspace, basis, command, {
        unitId: unit.unitId,
        who: options.who,
        today: moment.day,
      });
      if ("allowed" in actor) return notAllowed(unit, personSentence(command.kind, actor), lines);
      outcome = take(outcome, command, actor, moment.day);
      const refusal = outcome.refusals[before];
      const sentence = refusal === undefined ? null : refusalSentence(refusal, nameOf);
      const state = outcome.cycle.units.get(unit.unitId)?.state ?? unit.state;
      lines.push({
        kind: "title",
        text: `${unit.unitName}: ${sentence === null ? words.done : UNIT_STATE_LABELS[state]}`,
      });
      if (sentence === null && isStranger(workspace, basis, options.who))
        lines.push(`  ${unregisteredNote(options.who.trim())}`);
      // A change is shown even where it cannot be approved yet; the note of a return that was not given is no news.
      if (sentence === null || command.kind === "approve") lines.push(...shown.map((line) => `  ${line}`));
      if (sentence !== null) lines.push(`  ${sentence.cause} ${sentence.remedy}`);
      const told = sentence === null ? null : `${sentence.cause} ${sentence.remedy}`;
      return {
        unit: unit.unitId,
        keadaan: UNIT_STATE_LABELS[state],
        berubah: sentence === null,
        keterangan: told,
        perubahan: shown,
      };
    });
    if (!context.dryRun) appendToLedger(workspace, ledger, outcome.acted, moment.iso);
    if (!context.dryRun && outcome.acted.length > 0)
      lines.push(...((await words.after?.(workspace, basis, outcome.cycle)) ?? []));
    const exitCode = decided.some(({ berubah }) => !berubah) ? 1 : 0;
    const dry = context.dryRun ? ["Coba: tidak ada yang ditulis."] : [];
    return {
      exitCode,
      json: { siklus: cycle.cycleId, coba: context.dryRun, unit: decided },
      lines: [...dry, ...lines],
    };
  });
}

/** True for a name that was typed and that the register does not know. */
function isStranger(workspace: Workspace, basis: CycleBasis, who: string): boolean {
  const offices = officesOf(basis.register, delegationsOf(officeSettings(workspace)));
  return who.trim() !== "" && registeredName(who, offices) === null;
}

/** Who decides: a registered person by his offices, any other name, and none, as the unit's validator. */
function deciderOf(
  workspace: Workspace,
  basis: CycleBasis,
  command: Command,
  { unitId, who, today }: { readonly unitId: string; readonly who: string; readonly today: CivilDate },
): Actor | Extract<ActingPerson, { readonly ok: false }> {
  if (who.trim() === "") return validatorActor(basis, unitId, null);
  const offices = officesOf(basis.register, delegationsOf(officeSettings(workspace)));
  const person = actingPerson(command, { name: who, today, offices });
  if (!person.ok) return person;
  return person.isRegistered ? person.actor : validatorActor(basis, unitId, who.trim());
}

function notAllowed(unit: UnitState, { cause, remedy }: Sentence, lines: ReportLine[]) {
  const state = UNIT_STATE_LABELS[unit.state];
  lines.push({ kind: "title", text: `${unit.unitName}: ${state}` }, `  ${cause} ${remedy}`);
  const perubahan: readonly string[] = [];
  return { unit: unit.unitId, keadaan: state, berubah: false, keterangan: `${cause} ${remedy}`, perubahan };
}

function chosenUnits(cycle: ArrivalOutcome["cycle"], options: DecisionOptions): readonly UnitState[] {
  if (options.all) {
    const waiting = [...cycle.units.values()].filter((unit) => openVersion(unit) !== null);
    if (waiting.length === 0) throw new CommandFault(workspaceSentence("unit/none-submitted", {}), 1);
    return waiting;
  }
  if (options.units.length === 0) throw new CommandFault(workspaceSentence("unit/none-given", {}));
  return [...new Set(options.units)].map((name) => {
    const unit = cycle.units.get(name);
    if (unit === undefined)
      throw new CommandFault(workspaceSentence("unit/unknown", { name, known: [...cycle.units.keys()] }));
    return unit;
  });
}
