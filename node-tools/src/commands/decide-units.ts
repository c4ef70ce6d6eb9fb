import type { Command } from "#core/cycle/command";
import { openVersion } from "#core/cycle/state";
import type { UnitState } from "#core/cycle/state";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { start, take, validatorActor } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import type { CycleBasis } from "#core/office/cycle-basis";
import { CommandFault } from "../archive/command-fault";
import { chosenCycle, loadBasis } from "../archive/cycle-on-disk";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
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
  },
) => { readonly command: Command; readonly shown: readonly string[] };

/** Takes the same decision on one or many units; each is decided for itself, and a refusal of one stops no other. */
export async function runDecision(
  options: DecisionOptions,
  context: CommandContext,
  words: { readonly done: string; readonly make: CommandMaker },
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  if (options.who.trim() === "") throw new CommandFault(workspaceSentence("option/who", {}));
  return withLock(workspace, context.terminal.now().toISOString(), () => {
    const ledger = readLedger(workspace);
    const cycle = chosenCycle(workspace, ledger.cycles, options.cycle);
    const basis = loadBasis(workspace, cycle);
    const moment = momentOf(context, basis.register.agency.timeZone);
    const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
    let outcome = start(cycle);
    const lines: ReportLine[] = [];
    const decided = chosenUnits(cycle, options).map((unit) => {
      const submissionHash = openVersion(unit)?.submission.submissionHash ?? "";
      const { command, shown } = words.make(unit, submissionHash, { workspace, basis, cycle });
      const before = outcome.refusals.length;
      outcome = take(outcome, command, validatorActor(basis, unit.unitId, options.who.trim()), moment.day);
      const refusal = outcome.refusals[before];
      const sentence = refusal === undefined ? null : refusalSentence(refusal, nameOf);
      const state = outcome.cycle.units.get(unit.unitId)?.state ?? unit.state;
      lines.push({
        kind: "title",
        text: `${unit.unitName}: ${sentence === null ? words.done : UNIT_STATE_LABELS[state]}`,
      });
      lines.push(...shown.map((line) => `  ${line}`));
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
    const exitCode = outcome.refusals.length > 0 ? 1 : 0;
    const dry = context.dryRun ? ["Coba: tidak ada yang ditulis."] : [];
    return Promise.resolve({
      exitCode,
      json: { siklus: cycle.cycleId, coba: context.dryRun, unit: decided },
      lines: [...dry, ...lines],
    });
  });
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
