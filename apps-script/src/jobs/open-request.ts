import { plannedCycle } from "#core/cycle/evolve";
import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import { deadlineOf } from "#core/cycle/state";
import type { FormPeriod } from "#core/form/compiled-form";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import { askedUnits, cycleBasis, openingOf } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { AgencyMoment } from "#core/office/agency-clock";
import type { Unit } from "#core/register/register";
import { contentOf, storeContent } from "../google/content-files";
import { folderIn } from "../google/drive-folders";
import { commit, readLedger } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { isQuotaSpent } from "../google/retry";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { dataOfficer } from "./acting";
import { carrySource } from "./carry-source";
import { cycleSheet, planRecords } from "./cycle-index";
import { loadBasis, momentFor, officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { formOfName } from "./own-forms";
import { loadRegister } from "./register";
import { formBasisOf } from "./form-basis";
import { queueOpenedNotice } from "./notices";
import type { SentForm } from "./notices";
import { sendForm } from "./send-form";
import { startBudget } from "./time-budget";

type Folder = GoogleAppsScript.Drive.Folder;

/** What the wizard asks for. */
export interface RequestChoice {
  readonly formId: string;
  readonly period: FormPeriod;
  readonly deadline: CivilDate | null;
  /** Later days for single units, by unit id; where none stands, `deadline` holds. */
  readonly ownDeadlines: { readonly [unitId: string]: CivilDate };
  /** Units that are not asked this time, with the reason; normally none. */
  readonly skipped: readonly string[];
  readonly skipReason: string;
  /** A sentence of the Kasubbid that goes into every notice; may be "". */
  readonly message: string;
}

/** How far the job is. */
export interface RequestProgress {
  readonly cycleId: string;
  readonly asked: number;
  readonly sent: number;
  readonly isFinished: boolean;
  /** True when it stopped because today's share of new files is used up. */
  readonly isQuotaSpent: boolean;
}

/**
 * Opens a cycle and makes, shares and announces a form for every unit. Each step leaves a record, so that run again,
 * by hand or by itself after a cut, it does what is missing and nothing twice.
 */
export function openRequest(choice: RequestChoice): RequestProgress {
  const budget = startBudget();
  const office = openOffice();
  const { work, archive } = officeFolders(office);
  const opened = openCycle(office, archive, choice);
  const { basis, moment } = opened;
  let ledger = opened.ledger;
  const folder = folderIn(work, basis.cycleId);
  const sheet = cycleSheet(office.book);
  const cycle = ledger.cycles.get(basis.cycleId);
  const units = askedUnits(basis).filter(({ id }) => cycle?.units.get(id)?.state !== "skipped");
  const { records, fresh } = planRecords(sheet, basis.cycleId, units);
  const sent: SentForm[] = [];
  const carry = carrySource(archive, ledger.cycles);
  const progress = (end: Pick<RequestProgress, "isFinished" | "isQuotaSpent">): RequestProgress => ({
    cycleId: basis.cycleId,
    asked: units.length,
    sent: sent.length,
    ...end,
  });
  for (const unit of units) {
    const record = records.find(({ unitId }) => unitId === unit.id);
    if (record === undefined) continue;
    if (budget.isSpent()) return progress({ isFinished: false, isQuotaSpent: false });
    const deadline = unitDeadline(ledger, basis, unit);
    const form = { office, basis, folder, sheet, unit, deadline, message: choice.message, carry };
    const done =
      record.stage === "dibagikan" ? record : withinQuota(() => sendForm(form, record, !fresh.has(unit.id)));
    if (done === null) return progress({ isFinished: false, isQuotaSpent: true });
    ledger = recordSent(ledger, basis, unit, moment);
    sent.push({ unit, deadline, url: done.url });
  }
  if (sent.length > 0) queueOpenedNotice(office.book, basis, folder, sent);
  return progress({ isFinished: true, isQuotaSpent: false });
}

/** What `step` gives; null where today's share of something is used up, and the rest has to wait. */
function withinQuota<T>(step: () => T): T | null {
  try {
    return step();
  } catch (problem) {
    if (isQuotaSpent(problem)) return null;
    throw problem;
  }
}

function unitDeadline(ledger: Ledger, basis: CycleBasis, unit: Unit): CivilDate | null {
  const cycle = ledger.cycles.get(basis.cycleId);
  const state = cycle?.units.get(unit.id);
  return cycle === undefined || state === undefined ? null : deadlineOf(cycle, state);
}

interface Opened {
  readonly ledger: Ledger;
  readonly basis: CycleBasis;
  readonly moment: AgencyMoment;
}

/** A new cycle, or the one that is open already: that keeps the register and form it was opened with. */
function openCycle(office: Office, archive: Folder, choice: RequestChoice): Opened {
  const ledger = readLedger(office.ledgerSheet);
  const { register } = loadRegister(office.book);
  const definition = formOfName(archive, ledger.entries, choice.formId);
  const formBasis = formBasisOf(office.book, register, definition);
  const parts = { agencyId: office.agencyId, register, formBasis, period: choice.period };
  const fresh = cycleBasis(parts, sha256);
  const existing = ledger.cycles.get(fresh.cycleId);
  if (existing?.opening != null) {
    const basis = loadBasis(office, archive, existing);
    return { ledger, basis, moment: momentFor(basis.register) };
  }
  const opening = openingOf(fresh, choice.deadline);
  if (opening.units.length === 0) throw new UserFault(ADDON_SENTENCES.noRows);
  storeContent(archive, contentOf(register));
  storeContent(archive, contentOf(formBasis));
  const moment = momentFor(register);
  const { cycleId } = fresh;
  const skips = choice.skipped.map((unitId): Command => ({
    kind: "skip",
    cycleId,
    unitId,
    reason: choice.skipReason,
  }));
  const later = laterDeadlines(choice, opening.units).map(([unitId, deadline]): Command => ({
    kind: "extend-unit",
    cycleId,
    unitId,
    deadline,
    reason: "Ditetapkan ketika permintaan dibuka.",
  }));
  const committed = commit(ledger, moment.iso, (current) =>
    give(current, fresh, [{ kind: "open", cycleId, opening }, ...skips, ...later], moment),
  );
  return { ledger: committed.ledger, basis: fresh, moment };
}

/** The asked units with a day of their own that is later than everybody's. */
function laterDeadlines(
  { deadline, ownDeadlines, skipped }: RequestChoice,
  units: readonly { readonly unitId: string }[],
): readonly (readonly [string, CivilDate])[] {
  return Object.entries(ownDeadlines).filter(
    ([unitId, own]) =>
      deadline !== null &&
      own > deadline &&
      !skipped.includes(unitId) &&
      units.some((unit) => unit.unitId === unitId),
  );
}

function recordSent(ledger: Ledger, basis: CycleBasis, unit: Unit, moment: AgencyMoment): Ledger {
  const { cycleId } = basis;
  if (ledger.cycles.get(cycleId)?.units.get(unit.id)?.sentDay !== null) return ledger;
  return commit(ledger, moment.iso, (current) => {
    const isSent = current.cycles.get(cycleId)?.units.get(unit.id)?.sentDay !== null;
    const command: Command = { kind: "send", cycleId, unitId: unit.id, fileHash: null };
    return give(current, basis, isSent ? [] : [command], moment);
  }).ledger;
}

/** The events of `commands`, given by the data officer one after the other; throws UserFault on a refusal. */
function give(
  ledger: Ledger,
  basis: CycleBasis,
  commands: readonly Command[],
  moment: AgencyMoment,
): { readonly acted: ArrivalOutcome["acted"]; readonly answer: null } {
  const officer = dataOfficer(basis.register);
  const cycle = ledger.cycles.get(basis.cycleId) ?? plannedCycle(basis.cycleId);
  const outcome = commands.reduce(
    (state, command) => take(state, command, officer, moment.day),
    start(cycle),
  );
  const [refusal] = outcome.refusals;
  if (refusal !== undefined) throw new UserFault(refusalSentence(refusal, (unitId) => unitId));
  return { acted: outcome.acted, answer: null };
}
