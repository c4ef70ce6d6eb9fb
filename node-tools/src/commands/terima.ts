import type { CycleState } from "#core/cycle/state";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { formFindingSentence } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { arrivalOutcome } from "#core/office/arrival";
import type { ActedEvents, ArrivalOutcome } from "#core/office/arrival";
import { requestFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { FileFinding } from "#core/validation/file-finding";
import { NOWHERE } from "#core/validation/finding";
import { collectFiles } from "../archive/collect-files";
import { CommandFault } from "../archive/command-fault";
import { storeJson, storeOriginal } from "../archive/content-store";
import { workspaceContexts } from "../archive/context-finders";
import { writeCorrection } from "../archive/correction-files";
import { loadBasis } from "../archive/cycle-on-disk";
import { inspectForm } from "../archive/inspect-form";
import type { InspectedForm } from "../archive/inspect-form";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import type { LedgerOnDisk } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { sha256, sha256OfBytes } from "../archive/sha256";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { createWorkbookWriter } from "../excel/writer/write-workbook";
import { startProgress } from "../terminal/progress";
import type { Report, ReportLine } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";
import { formJson, VERDICT_WORDS } from "./periksa";

/** What became of one file. */
interface Taken {
  readonly form: InspectedForm;
  readonly outcome: ArrivalOutcome | null;
  readonly correction: string | null;
  readonly nameOf: (unitId: string) => string;
}

/** Imports filled forms: checks, stores, tells the ledger; refused ones get a correction file. */
export async function runReceive(
  options: { readonly folder: string; readonly files: readonly string[] },
  context: CommandContext,
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const files = collectFiles(options.files);
  if (files.length === 0) throw new CommandFault(workspaceSentence("files/none", { paths: options.files }));
  const started = context.terminal.now().toISOString();
  return withLock(workspace, started, async () => {
    const ledger = readLedger(workspace);
    const contexts = workspaceContexts(workspace, ledger.cycles);
    const progress = startProgress(context.terminal, "Menerima", files.length);
    const forms = withRivals(
      files.map((file) => {
        progress.step();
        return inspectForm(file.path, file.name, contexts);
      }),
    );
    progress.stop();
    const taken = await takeForms(workspace, ledger, forms, context);
    return report(taken, ledger, context.dryRun);
  });
}

async function takeForms(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  forms: readonly InspectedForm[],
  context: CommandContext,
): Promise<readonly Taken[]> {
  const writer = createWorkbookWriter();
  const cycles = new Map<string, CycleState>(ledger.cycles);
  const bases = new Map<string, CycleBasis>();
  const acted: ActedEvents[] = [];
  const taken: Taken[] = [];
  const corrections: (() => Promise<void>)[] = [];
  let moment = context.terminal.now().toISOString();
  for (const form of forms) {
    const cycle = form.identity === null ? undefined : cycles.get(form.identity.cycle);
    const { received, bytes, identity } = form;
    if (received === null || bytes === null || identity === null || cycle === undefined) {
      taken.push({ form, outcome: null, correction: null, nameOf: (unitId) => unitId });
      continue;
    }
    const basis = bases.get(cycle.cycleId) ?? loadBasis(workspace, cycle);
    bases.set(cycle.cycleId, basis);
    const now = momentOf(context, basis.register.agency.timeZone);
    moment = now.iso;
    if (!context.dryRun) {
      storeOriginal(workspace, bytes);
      if (received.submission !== null) storeJson(workspace, "isian", received.submission);
    }
    const file = { name: form.name, hash: sha256OfBytes(bytes) };
    const outcome = arrivalOutcome(basis, cycle, identity.unit, received, file, now.day, sha256);
    cycles.set(cycle.cycleId, outcome.cycle);
    acted.push(...outcome.acted);
    const nameOf = (unitId: string): string =>
      basis.register.units.find(({ id }) => id === unitId)?.name ?? unitId;
    const index = taken.push({ form, outcome, correction: null, nameOf }) - 1;
    const unit = basis.register.units.find(({ id }) => id === identity.unit);
    const needsCorrection = received.verdict === "refused" || received.verdict === "unexplained";
    if (needsCorrection && unit !== undefined && !context.dryRun) {
      corrections.push(async () => {
        const correction = await writeCorrection(
          workspace,
          writer,
          requestFor(basis, unit, cycle.deadline),
          received,
        );
        taken[index] = { form, outcome, correction, nameOf };
      });
    }
  }
  if (!context.dryRun) appendToLedger(workspace, ledger, acted, moment);
  for (const write of corrections) await write();
  return taken;
}

/** Two different forms of one unit in one go: nobody can know which one is meant, so neither is taken. */
function withRivals(forms: readonly InspectedForm[]): readonly InspectedForm[] {
  const contentOf = (form: InspectedForm): string =>
    JSON.stringify([form.received?.submission, form.received?.review]);
  const keyOf = ({ identity }: InspectedForm): string => `${identity?.cycle ?? ""}\n${identity?.unit ?? ""}`;
  const groups = new Map<string, InspectedForm[]>();
  for (const form of forms)
    if (form.received !== null) groups.set(keyOf(form), [...(groups.get(keyOf(form)) ?? []), form]);
  return forms.map((form) => {
    if (form.received === null) return form;
    const rivals = (groups.get(keyOf(form)) ?? []).filter(
      (other) => other !== form && contentOf(other) !== contentOf(form),
    );
    if (rivals.length === 0) return form;
    const finding: FileFinding = {
      code: "file/second-for-unit",
      severity: "error",
      place: { ...NOWHERE, file: form.name },
      values: { unit: form.identity?.unit ?? "", others: rivals.map(({ name }) => name) },
    };
    return { ...form, received: null, findings: [finding] };
  });
}

function report(taken: readonly Taken[], ledger: LedgerOnDisk, dryRun: boolean): Report {
  const failed = taken.some(
    ({ form, outcome }) => form.received?.verdict !== "ready" || (outcome?.refusals.length ?? 1) > 0,
  );
  return {
    exitCode: failed ? 1 : 0,
    json: { coba: dryRun, berkas: taken.map(takenJson) },
    lines: [
      ...(dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      ...(ledger.tornLine === null
        ? []
        : [`Baris ${ledger.tornLine} riwayat terpotong oleh perintah yang terhenti dan dilewati.`]),
      ...taken.flatMap(takenLines),
      { kind: "title", text: summary(taken) },
    ],
  };
}

function takenJson(one: Taken): object {
  const { form, outcome, correction, nameOf } = one;
  const unitState = stateOf(one);
  return {
    ...formJson(form),
    keadaan_unit: unitState === null ? null : UNIT_STATE_LABELS[unitState],
    berubah: (outcome?.acted.length ?? 0) > 0,
    koreksi: correction,
    keterangan: notesOf(outcome, nameOf),
  };
}

function takenLines(one: Taken): readonly ReportLine[] {
  const { form, outcome, correction, nameOf } = one;
  const verdict = form.received === null ? "tidak diterima" : VERDICT_WORDS[form.received.verdict];
  const unitState = stateOf(one);
  const state = unitState === null ? verdict : `${verdict} · ${UNIT_STATE_LABELS[unitState]}`;
  return [
    {
      kind: "title",
      text: `${form.name}${form.identity === null ? "" : ` · ${nameOf(form.identity.unit)}`} · ${state}`,
    },
    ...form.findings.map((finding): ReportLine => ({
      kind: "finding",
      said: { finding, sentence: formFindingSentence(finding) },
    })),
    ...notesOf(outcome, nameOf).map((note) => `  ${note}`),
    ...(correction === null ? [] : [`  Berkas koreksi: ${correction}`]),
  ];
}

function stateOf({ form, outcome }: Taken): keyof typeof UNIT_STATE_LABELS | null {
  if (outcome === null || form.identity === null) return null;
  return outcome.cycle.units.get(form.identity.unit)?.state ?? null;
}

function notesOf(outcome: ArrivalOutcome | null, nameOf: (unitId: string) => string): readonly string[] {
  if (outcome === null) return [];
  const asides = {
    "stale-return":
      "Keputusan Kembalikan di lembar Pengesahan sama dengan pengembalian yang lalu, jadi tidak dihitung lagi.",
    "approval-of-change":
      "Isian ini mengubah yang sudah disahkan. Lihat perubahannya, lalu sahkan dengan himpun sahkan.",
  } as const;
  return [
    ...outcome.notices.map((notice) => noticeSentence(notice, nameOf)),
    ...outcome.refusals.map((refusal) => {
      const { cause, remedy } = refusalSentence(refusal, nameOf);
      return `${cause} ${remedy}`;
    }),
    ...(outcome.setAside === null ? [] : [asides[outcome.setAside]]),
  ];
}

function summary(taken: readonly Taken[]): string {
  const count = (test: (one: Taken) => boolean): number => taken.filter(test).length;
  const ready = count(({ form }) => form.received?.verdict === "ready");
  const drafts = count(({ form }) => form.received?.verdict === "draft");
  const back = count(
    ({ form }) => form.received?.verdict === "refused" || form.received?.verdict === "unexplained",
  );
  const unread = count(({ form }) => form.received === null);
  return `${taken.length} berkas: ${ready} diterima, ${drafts} masih draf, ${back} perlu diperbaiki, ${unread} tidak terbaca.`;
}
