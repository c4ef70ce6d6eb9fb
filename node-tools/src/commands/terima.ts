import { deadlineFor } from "#core/cycle/state";
import type { CycleState } from "#core/cycle/state";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { arrivalOutcome } from "#core/office/arrival";
import type { ActedEvents } from "#core/office/arrival";
import { requestWithPast } from "#core/office/past-request";
import type { CycleBasis } from "#core/office/cycle-basis";
import { withOpenCells } from "#core/office/open-cells";
import type { FileFinding } from "#core/validation/file-finding";
import { NOWHERE } from "#core/validation/finding";
import { carrySource } from "../archive/carry-source";
import { collectFiles } from "../archive/collect-files";
import { CommandFault } from "../archive/command-fault";
import { workspaceContexts } from "../archive/context-finders";
import { writeCorrection } from "../archive/correction-files";
import { loadBasis } from "../archive/cycle-on-disk";
import { inspectFiles } from "../archive/inspect-files";
import { openForm } from "../archive/inspect-form";
import type { InspectedForm } from "../archive/inspected-form";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import type { LedgerOnDisk } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { createWorkbookWriter } from "../excel/writer/write-workbook";
import { issueReceipts } from "../office/receipts";
import type { HandedIn } from "../office/receipts";
import { startProgress } from "../terminal/progress";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";
import { receiptReport } from "./receipt-report";
import type { TakenForm } from "./taken-form";

/** Imports filled forms: checks, stores, tells the history; what is refused gets a correction file. */
export async function runReceive(
  options: {
    readonly folder: string;
    readonly files: readonly string[];
    /** True to give each submitter a tanda terima. */
    readonly withReceipts: boolean;
  },
  context: CommandContext,
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const files = collectFiles(options.files);
  if (files.length === 0) throw new CommandFault(workspaceSentence("files/none", { paths: options.files }));
  return withLock(workspace, context.terminal.now().toISOString(), async () => {
    const ledger = readLedger(workspace);
    const progress = startProgress(context.terminal, "Menerima", files.length);
    const purpose = context.dryRun ? "rehearse" : "receive";
    const tasks = files.map((file) => ({ ...file, folder: workspace.folder, purpose }) as const);
    const forms = withoutRivals(await inspectFiles(tasks, progress.step));
    progress.stop();
    const taken = await takeForms(workspace, ledger, forms, context);
    const isIssued = options.withReceipts && !context.dryRun;
    const receipts = isIssued ? await issueReceipts(workspace, handedIn(taken), context) : [];
    return receiptReport(taken, { tornLine: ledger.tornLine, dryRun: context.dryRun, receipts });
  });
}

/** The units whose forms became submissions now, each once. */
function handedIn(taken: readonly TakenForm[]): readonly HandedIn[] {
  const events = taken.flatMap(({ outcome }) => (outcome?.acted ?? []).flatMap((one) => one.events));
  const units = events.flatMap((event) =>
    event.kind === "form.submitted" ? [{ cycleId: event.cycleId, unitId: event.unitId }] : [],
  );
  return units.filter(
    (one, index) =>
      index === units.findIndex(({ cycleId, unitId }) => cycleId === one.cycleId && unitId === one.unitId),
  );
}

async function takeForms(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  forms: readonly InspectedForm[],
  context: CommandContext,
): Promise<readonly TakenForm[]> {
  const cycles = new Map<string, CycleState>(ledger.cycles);
  const bases = new Map<string, CycleBasis>();
  const acted: ActedEvents[] = [];
  let now = context.terminal.now().toISOString();
  const taken = forms.map((inspected): TakenForm => {
    const { identity, form, fileHash } = inspected;
    const cycle = identity === null ? undefined : cycles.get(identity.cycle);
    if (identity === null || form === null || fileHash === null || cycle === undefined) {
      return { inspected, outcome: null, unit: null, correction: null };
    }
    const basis = bases.get(cycle.cycleId) ?? loadBasis(workspace, cycle);
    bases.set(cycle.cycleId, basis);
    const moment = momentOf(context, basis.register.agency.timeZone);
    now = moment.iso;
    const file = { name: inspected.name, hash: fileHash };
    const outcome = arrivalOutcome(basis, cycle, identity.unit, form, file, moment.day);
    cycles.set(cycle.cycleId, outcome.cycle);
    acted.push(...outcome.acted);
    const state = outcome.cycle.units.get(identity.unit);
    const { notices, refusals, setAside } = outcome;
    const unit = state === undefined ? null : { name: state.unitName, state };
    return {
      inspected,
      outcome: { acted: outcome.acted, notices, refusals, setAside },
      unit,
      correction: null,
    };
  });
  if (context.dryRun) return taken;
  appendToLedger(workspace, ledger, acted, now);
  return withCorrections(workspace, ledger, bases, taken);
}

/** Reads the refused forms once more, to write them back as fresh forms with their faults marked. */
async function withCorrections(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  bases: ReadonlyMap<string, CycleBasis>,
  taken: readonly TakenForm[],
): Promise<readonly TakenForm[]> {
  const desk = { workspace, writer: createWorkbookWriter(), cycles: ledger.cycles };
  const contexts = workspaceContexts(workspace, ledger.cycles);
  const carry = carrySource(workspace, ledger.cycles);
  const corrected: TakenForm[] = [];
  for (const one of taken) {
    const { identity, form, path, name } = one.inspected;
    const isBack = form?.verdict === "refused" || form?.verdict === "unexplained";
    const basis = identity === null ? undefined : bases.get(identity.cycle);
    const unit = basis?.register.units.find(({ id }) => id === identity?.unit);
    const cycle = identity === null ? undefined : ledger.cycles.get(identity.cycle);
    const deadline = cycle === undefined || unit === undefined ? null : deadlineFor(cycle, unit.id);
    const received = isBack ? openForm(path, name, contexts).received : null;
    if (received === null || basis === undefined || unit === undefined) corrected.push(one);
    else {
      const correction = await writeCorrection(
        desk,
        withOpenCells(requestWithPast(basis, unit, deadline, carry), one.unit?.state),
        received,
      );
      corrected.push({ ...one, correction });
    }
  }
  return corrected;
}

/** Two different forms of one unit in one go: nobody can know which one is meant, so neither is taken. */
function withoutRivals(forms: readonly InspectedForm[]): readonly InspectedForm[] {
  const keyOf = ({ identity }: InspectedForm): string => `${identity?.cycle ?? ""}\n${identity?.unit ?? ""}`;
  const contentOf = ({ form }: InspectedForm): string => JSON.stringify([form?.submissionHash, form?.review]);
  const groups = new Map<string, InspectedForm[]>();
  for (const each of forms) {
    if (each.form === null) continue;
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return forms.map((each) => {
    const rivals =
      each.form === null
        ? []
        : (groups.get(keyOf(each)) ?? []).filter((other) => contentOf(other) !== contentOf(each));
    if (rivals.length === 0) return each;
    const finding: FileFinding = {
      code: "file/second-for-unit",
      severity: "error",
      place: { ...NOWHERE, file: each.name },
      values: { unit: each.identity?.unit ?? "", others: rivals.map(({ name }) => name) },
    };
    return { ...each, form: null, findings: [finding] };
  });
}
