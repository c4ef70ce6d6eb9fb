import { parseIsoDate } from "#core/cell/civil-date";
import { decide } from "#core/cycle/decide";
import type { Actor } from "#core/cycle/role";
import type { FormPeriod } from "#core/form/compiled-form";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import { cycleBasis, openingOf, unitsWithoutRows } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { anyOfficial } from "#core/office/officials";
import { CommandFault } from "../archive/command-fault";
import { loadBasis } from "../archive/cycle-on-disk";
import { storeJson } from "../archive/content-store";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import type { LedgerOnDisk } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { loadRegister } from "../archive/register-on-disk";
import { writeRequests } from "../archive/request-files";
import type { RequestFile } from "../archive/request-files";
import { sha256 } from "../archive/sha256";
import { formNamed, profileNamed } from "../archive/templates";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { startProgress } from "../terminal/progress";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { momentOf } from "./command-context";
import type { CommandContext } from "./command-context";

/** The options of `himpun minta` as typed. */
export interface RequestOptions {
  readonly folder: string;
  readonly form: string;
  readonly year: string;
  readonly quarter: string | null;
  readonly deadline: string | null;
}

/** Opens a cycle and writes a form for every unit. Run again, it finishes what is missing and changes nothing else. */
export async function runRequest(options: RequestOptions, context: CommandContext): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const formBasis = { definition: formNamed(options.form), profile: profileNamed(workspace.settings.profil) };
  const period = periodOf(options, formBasis.definition.period);
  const deadline = deadlineOf(options.deadline);
  const { register, said } = loadRegister(workspace);
  const fresh = cycleBasis({ agencyId: workspace.settings.idInstansi, register, formBasis, period }, sha256);
  if (openingOf(fresh, deadline).units.length === 0)
    throw new CommandFault(workspaceSentence("register/no-rows", {}), 1);
  const moment = momentOf(context, register.agency.timeZone);
  const officer: Actor = {
    name: anyOfficial(register, "kasubbid-data")?.name ?? "Kasubbid Data",
    role: "data-officer",
    unitId: null,
    capacity: "definitive",
  };
  return withLock(workspace, moment.iso, async () => {
    const ledger = readLedger(workspace);
    const { outcome, basis, lines } = opened(workspace, ledger, fresh, {
      deadline,
      officer,
      today: moment.day,
    });
    if (!context.dryRun) {
      storeJson(workspace, "buku-induk", basis.register);
      storeJson(workspace, "formulir", { definition: basis.form.definition, profile: basis.form.profile });
    }
    const openedLedger = context.dryRun
      ? ledger
      : appendToLedger(workspace, ledger, outcome.acted, moment.iso);
    const asked = outcome.cycle.opening?.units.length ?? 0;
    const progress = startProgress(context.terminal, "Membuat formulir", asked);
    const files = await writeRequests(workspace, basis, outcome.cycle.deadline, {
      dryRun: context.dryRun,
      onWritten: progress.step,
    });
    progress.stop();
    const sent = files.reduce<ArrivalOutcome>(
      (state, file) => recordSent(state, file, officer, moment.day),
      start(outcome.cycle),
    );
    if (!context.dryRun) appendToLedger(workspace, openedLedger, sent.acted, moment.iso);
    return report(
      basis,
      files,
      [...said.map((one): ReportLine => ({ kind: "finding", said: one })), ...lines],
      {
        deadline: outcome.cycle.deadline,
        dryRun: context.dryRun,
        findings: said.map(findingJson),
      },
    );
  });
}

interface Opened {
  readonly outcome: ArrivalOutcome;
  readonly basis: CycleBasis;
  readonly lines: readonly ReportLine[];
}

/** A new cycle, or the one that is open already: that keeps the register and form it was opened with. */
function opened(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  fresh: CycleBasis,
  by: {
    readonly deadline: ReturnType<typeof deadlineOf>;
    readonly officer: Actor;
    readonly today: Parameters<typeof take>[3];
  },
): Opened {
  const { cycleId } = fresh;
  const existing = ledger.cycles.get(cycleId) ?? null;
  if (existing?.opening == null) {
    const command = { kind: "open", cycleId, opening: openingOf(fresh, by.deadline) } as const;
    const decision = decide(existing, command, { today: by.today, actor: by.officer });
    if (!decision.ok)
      throw new CommandFault(
        refusalSentence(decision.refusal, (unitId) => unitId),
        1,
      );
    const outcome = take(start(existing ?? emptyCycle(cycleId)), command, by.officer, by.today);
    return { outcome, basis: fresh, lines: [] };
  }
  const basis = loadBasis(workspace, existing);
  const moved = basis.registerHash !== fresh.registerHash || basis.fingerprint !== fresh.fingerprint;
  const { cause, remedy } = workspaceSentence("cycle/register-moved", { cycleId });
  const same = noticeSentence({ code: "cycle/already-open", values: { cycleId } }, (unitId) => unitId);
  return { outcome: start(existing), basis, lines: [moved ? `${cause} ${remedy}` : same] };
}

function recordSent(
  state: ArrivalOutcome,
  file: RequestFile,
  officer: Actor,
  today: Parameters<typeof take>[3],
): ArrivalOutcome {
  const { cycleId } = state.cycle;
  const unit = state.cycle.units.get(file.unit.id);
  if (unit === undefined || unit.sentDay !== null) return state;
  return take(state, { kind: "send", cycleId, unitId: file.unit.id, fileHash: file.hash }, officer, today);
}

function emptyCycle(cycleId: string): ArrivalOutcome["cycle"] {
  return {
    cycleId,
    phase: "planned",
    instruction: null,
    disposedTo: [],
    opening: null,
    deadline: null,
    units: new Map(),
    editions: [],
  };
}

function report(
  basis: CycleBasis,
  files: readonly RequestFile[],
  before: readonly ReportLine[],
  told: { readonly deadline: string | null; readonly dryRun: boolean; readonly findings: readonly object[] },
): Report {
  const words: { readonly [S in RequestFile["state"]]: string } = {
    written: told.dryRun ? "akan dibuat" : "dibuat",
    present: "sudah ada",
    "changed-by-someone": "sudah ada dan sudah diisi; dibiarkan",
  };
  const without = unitsWithoutRows(basis).map(({ name }) => name);
  return {
    exitCode: 0,
    json: {
      siklus: basis.cycleId,
      tenggat: told.deadline,
      coba: told.dryRun,
      temuan: told.findings,
      formulir: files.map(({ unit, name, state }) => ({
        unit: unit.id,
        berkas: name,
        keadaan: words[state],
      })),
      tanpa_indikator: unitsWithoutRows(basis).map(({ id }) => id),
    },
    lines: [
      ...before,
      {
        kind: "title",
        text: `Siklus ${basis.cycleId}${told.dryRun ? " (coba: tidak ada yang ditulis)" : ""}`,
      },
      {
        kind: "table",
        head: ["Unit", "Berkas", "Keadaan"],
        rows: files.map(({ unit, name, state }) => [unit.name, name, words[state]]),
      },
      ...(without.length === 0 ? [] : [`Tidak diminta karena belum punya indikator: ${without.join(", ")}.`]),
    ],
  };
}

/** The period as typed; throws CommandFault for a year or quarter that is none. */
export function periodOf(
  options: Pick<RequestOptions, "year" | "quarter">,
  kind: "quarter" | "year",
): FormPeriod {
  const year = Number(options.year);
  if (!/^\d{4}$/.test(options.year) || year < 2000 || year > 2100) {
    throw new CommandFault(workspaceSentence("option/year", { found: options.year }));
  }
  if (kind === "year") return { year, quarter: 4 };
  const quarter = Number(options.quarter ?? "");
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) {
    throw new CommandFault(workspaceSentence("option/quarter", { found: options.quarter ?? "" }));
  }
  return { year, quarter };
}

function deadlineOf(text: string | null): ReturnType<typeof parseIsoDate> {
  const day = text === null ? null : parseIsoDate(text);
  if (text !== null && day === null)
    throw new CommandFault(workspaceSentence("option/date", { found: text }));
  return day;
}
