import { workspaceSentence } from "#core/messages/workspace-messages";
import { dataOfficerActor, start } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import type { FormDefinition } from "#core/form/definition";
import type { Register } from "#core/register/register";
import { cycleBasis, openingOf } from "#core/office/cycle-basis";
import type { FormBasis } from "#core/office/cycle-basis";
import { formBasisFor } from "#core/office/form-basis";
import { carrySource } from "../archive/carry-source";
import { CommandFault } from "../archive/command-fault";
import { storeJson } from "../archive/content-store";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { loadRegister } from "../archive/register-on-disk";
import { writeRequests } from "../archive/request-files";
import { sha256 } from "../archive/sha256";
import { formOfName } from "../archive/own-forms";
import { profileNamed } from "../archive/templates";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { startProgress } from "../terminal/progress";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { momentOf } from "./command-context";
import type { CommandContext } from "./command-context";
import { codesIn } from "./kode";
import { openedCycle, recordSent } from "./open-cycle";
import { requestReport } from "./request-report";
import { deadlineOf, periodOf } from "./typed-period";
import type { TypedPeriod } from "./typed-period";

/** The options of `himpun minta` as typed. */
export interface RequestOptions extends TypedPeriod {
  readonly folder: string;
  readonly form: string;
  readonly deadline: string | null;
  /** Why a cycle that is open takes the newest version of its form; null leaves it as it was opened. */
  readonly revision: string | null;
}

/** What the form is made from; throws CommandFault where its lists cannot be made yet. */
export function basisOf(definition: FormDefinition, workspace: Workspace, register: Register): FormBasis {
  const made = formBasisFor(definition, profileNamed(workspace.settings.profil), {
    codes: codesIn(workspace),
    register,
  });
  if (made.ok) return made.formBasis;
  const form = definition.id;
  throw new CommandFault(
    made.missing === "codes"
      ? workspaceSentence("form/codes-missing", {
          form,
          remedy: `Impor dahulu: himpun kode "${workspace.folder}" <berkas CSV atau xlsx>.`,
        })
      : workspaceSentence("form/agency-field-missing", { form }),
  );
}

/** Opens a cycle and writes a form for every unit. Run again, it finishes what is missing and changes nothing else. */
export async function runRequest(options: RequestOptions, context: CommandContext): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const definition = formOfName(workspace, readLedger(workspace).entries, options.form);
  const period = periodOf(options, definition.period);
  const deadline = deadlineOf(options.deadline);
  const { register, said } = loadRegister(workspace);
  const formBasis = basisOf(definition, workspace, register);
  const fresh = cycleBasis({ agencyId: workspace.settings.idInstansi, register, formBasis, period }, sha256);
  if (openingOf(fresh, deadline).units.length === 0)
    throw new CommandFault(workspaceSentence("register/no-rows", {}), 1);
  const moment = momentOf(context, register.agency.timeZone);
  const officer = dataOfficerActor(register);
  return withLock(workspace, moment.iso, async () => {
    const ledger = readLedger(workspace);
    const { outcome, basis, lines } = openedCycle(workspace, ledger, fresh, {
      deadline,
      revision: options.revision,
      officer,
      today: moment.day,
    });
    if (!context.dryRun) {
      storeJson(workspace, "buku-induk", basis.register);
      storeJson(workspace, "formulir", basis.formBasis);
    }
    const openedLedger = context.dryRun
      ? ledger
      : appendToLedger(workspace, ledger, outcome.acted, moment.iso);
    const asked = outcome.cycle.opening?.units.length ?? 0;
    const progress = startProgress(context.terminal, "Membuat formulir", asked);
    const files = await writeRequests(workspace, basis, outcome.cycle, {
      dryRun: context.dryRun,
      onWritten: progress.step,
      renews: options.revision !== null,
      carry: carrySource(workspace, ledger.cycles),
    });
    progress.stop();
    const sent = files.reduce<ArrivalOutcome>(
      (state, file) => recordSent(state, file, officer, moment.day),
      start(outcome.cycle),
    );
    if (!context.dryRun) appendToLedger(workspace, openedLedger, sent.acted, moment.iso);
    return requestReport(
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
