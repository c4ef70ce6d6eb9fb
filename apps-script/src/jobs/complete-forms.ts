import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import { deadlineOf } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import type { AgencyMoment } from "#core/office/agency-clock";
import { askedUnits } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { standingForm } from "#core/office/standing-form";
import type { Unit } from "#core/register/register";
import type { Submission } from "#core/submission/submission";
import { loadContent } from "../google/content-files";
import { folderIn } from "../google/drive-folders";
import { commit } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { isQuotaSpent } from "../google/retry";
import { isAccessStale } from "./answer-form";
import { carrySource } from "./carry-source";
import { refreshForm } from "./collect-form";
import { cycleSheet, planRecords } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { giveAsOfficer } from "./give-as-officer";
import { queueOpenedNotice } from "./notices";
import type { SentForm } from "./notices";
import type { Office } from "./office";
import { sendForm } from "./send-form";
import type { FormToSend } from "./send-form";
import type { TimeBudget } from "./time-budget";

type Folder = GoogleAppsScript.Drive.Folder;

/** How far the job is. */
export interface RequestProgress {
  readonly cycleId: string;
  readonly asked: number;
  readonly sent: number;
  readonly isFinished: boolean;
  /** True when it stopped because today's share of new files is used up. */
  readonly isQuotaSpent: boolean;
}

/** A cycle whose forms are made. */
export interface FormsToComplete {
  readonly office: Office;
  readonly work: Folder;
  readonly archive: Folder;
  readonly basis: CycleBasis;
  readonly moment: AgencyMoment;
  readonly budget: TimeBudget;
  /** A sentence of the Kasubbid that goes into every notice; may be "". */
  readonly message: string;
}

/**
 * Makes, shares and announces the form of every unit that has none yet, skipped ones apart. Where a unit submitted
 * already, by the companion or in another master, its form holds that and stands as the history says.
 */
export function completeForms(at: FormsToComplete, before: Ledger): RequestProgress {
  const { office, basis, budget, moment } = at;
  const { cycleId } = basis;
  const folder = folderIn(at.work, cycleId);
  const sheet = cycleSheet(office.book);
  const cycle = before.cycles.get(cycleId);
  const units = askedUnits(basis).filter(({ id }) => cycle?.units.get(id)?.state !== "skipped");
  const { records, fresh } = planRecords(sheet, cycleId, units);
  const carry = carrySource(at.archive, before.cycles);
  const sent: SentForm[] = [];
  let ledger = before;
  const progress = (end: Pick<RequestProgress, "isFinished" | "isQuotaSpent">): RequestProgress => ({
    ...{ cycleId, asked: units.length, sent: sent.length, ...end },
  });
  for (const unit of units) {
    const record = records.find(({ unitId }) => unitId === unit.id);
    if (record === undefined) continue;
    if (budget.isSpent()) return progress({ isFinished: false, isQuotaSpent: false });
    const state = ledger.cycles.get(cycleId)?.units.get(unit.id);
    const deadline = deadlineIn(ledger.cycles.get(cycleId), state);
    const make = (): FormRecord => {
      const standing = standingOf(at.archive, state);
      const form: FormToSend = { ...at, folder, sheet, unit, deadline, carry, standing };
      return sendForm(form, record, !fresh.has(unit.id));
    };
    const done = record.stage === "dibagikan" ? record : withinQuota(make);
    if (done === null) return progress({ isFinished: false, isQuotaSpent: true });
    ledger = recordSent(ledger, basis, unit, moment);
    const now = ledger.cycles.get(cycleId)?.units.get(unit.id);
    if (now !== undefined && isAccessStale(now, done)) refreshForm({ ...at, sheet, ledger }, done);
    sent.push({ unit, deadline, url: done.url });
  }
  if (sent.length > 0) queueOpenedNotice(office.book, basis, folder, sent);
  return progress({ isFinished: true, isQuotaSpent: false });
}

function standingOf(archive: Folder, state: UnitState | undefined): FormToSend["standing"] {
  const found = state === undefined ? null : standingForm(state);
  if (found === null) return null;
  const submission = loadContent(archive, found.submissionHash) as Submission;
  return { submission, how: found.standing };
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

function deadlineIn(cycle: CycleState | undefined, state: UnitState | undefined): CivilDate | null {
  return cycle === undefined || state === undefined ? null : deadlineOf(cycle, state);
}

function recordSent(ledger: Ledger, basis: CycleBasis, unit: Unit, moment: AgencyMoment): Ledger {
  const { cycleId } = basis;
  if (ledger.cycles.get(cycleId)?.units.get(unit.id)?.sentDay !== null) return ledger;
  return commit(ledger, moment.iso, (current) => {
    const isSent = current.cycles.get(cycleId)?.units.get(unit.id)?.sentDay !== null;
    const command: Command = { kind: "send", cycleId, unitId: unit.id, fileHash: null };
    return giveAsOfficer(current, basis, isSent ? [] : [command], moment);
  }).ledger;
}
