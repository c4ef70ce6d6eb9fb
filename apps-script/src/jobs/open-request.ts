import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import { planRequest } from "#core/form/request-plan";
import { FORM_SHEETS, periodText } from "#core/form/form-request";
import type { FormPeriod } from "#core/form/compiled-form";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import { askedUnits, cycleBasis, openingOf, requestFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { AgencyMoment } from "#core/office/agency-clock";
import type { Unit } from "#core/register/register";
import { contentOf, storeContent } from "../google/content-files";
import { folderIn } from "../google/drive-folders";
import { emptyFormFile, entryAddress, shareForm, writeForm } from "../google/form-files";
import { commit, readLedger } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { dataOfficer } from "./acting";
import { cycleSheet, planRecords, saveRecord } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { loadBasis, momentFor, officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { loadRegister } from "./register";
import { DEFAULT_PROFILE, formNamed, profileNamed } from "./templates";
import { queueNotices } from "./notices";
import { startBudget } from "./time-budget";
import { unitPeople } from "./unit-people";

type Folder = GoogleAppsScript.Drive.Folder;

/** What the wizard asks for. */
export interface RequestChoice {
  readonly formId: string;
  readonly period: FormPeriod;
  readonly deadline: CivilDate | null;
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
  let sent = 0;
  for (const unit of units) {
    const record = records.find(({ unitId }) => unitId === unit.id);
    if (record === undefined) continue;
    if (budget.isSpent()) return progress(basis, units.length, sent, false);
    const request = { office, basis, folder, sheet, unit, choice };
    if (record.stage !== "dibagikan")
      sendForm(request, record, !fresh.has(unit.id), deadlineOf(ledger, basis));
    ledger = recordSent(ledger, basis, unit, moment);
    sent += 1;
  }
  return progress(basis, units.length, sent, true);
}

function progress(basis: CycleBasis, asked: number, sent: number, isFinished: boolean): RequestProgress {
  return { cycleId: basis.cycleId, asked, sent, isFinished };
}

interface Opened {
  readonly ledger: Ledger;
  readonly basis: CycleBasis;
  readonly moment: AgencyMoment;
}

/** A new cycle, or the one that is open already: that keeps the register and form it was opened with. */
function openCycle(office: Office, archive: Folder, choice: RequestChoice): Opened {
  const ledger = readLedger(office.ledgerSheet);
  const formBasis = { definition: formNamed(choice.formId), profile: profileNamed(DEFAULT_PROFILE) };
  const { register } = loadRegister(office.book);
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
  const committed = commit(ledger, moment.iso, (current) =>
    give(current, fresh, [{ kind: "open", cycleId, opening }, ...skips], moment),
  );
  return { ledger: committed.ledger, basis: fresh, moment };
}

/** One unit's form: made, filled with its sheets, shared with its people, announced. */
function sendForm(
  from: {
    readonly office: Office;
    readonly basis: CycleBasis;
    readonly folder: Folder;
    readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
    readonly unit: Unit;
    readonly choice: RequestChoice;
  },
  before: FormRecord,
  mayExist: boolean,
  deadline: CivilDate | null,
): void {
  const { basis, unit, sheet } = from;
  const people = unitPeople(basis.register, unit);
  let record = before;
  if (record.fileId === "") {
    const file = emptyFormFile(from.folder, formName(basis, unit), mayExist);
    record = saveRecord(sheet, { ...record, fileId: file.id, url: file.url });
  }
  const file = { id: record.fileId, url: record.url };
  const { timeZone } = basis.register.agency;
  const book =
    record.stage === "direncanakan"
      ? writeForm(file, planRequest(requestFor(basis, unit, deadline)), {
          timeZone,
          validators: people.validators,
        })
      : SpreadsheetApp.openById(file.id);
  if (record.stage === "direncanakan") {
    const url = entryAddress(book, record.url, FORM_SHEETS.entry);
    record = saveRecord(sheet, { ...record, url, stage: "siap" });
  }
  const refused = shareForm(book, people.everyone);
  queueNotices(from.office.book, {
    basis,
    unit,
    people,
    deadline,
    url: record.url,
    message: from.choice.message,
  });
  const note = refused.length === 0 ? "" : `Belum dapat dibagikan kepada ${refused.join(", ")}`;
  saveRecord(sheet, { ...record, stage: "dibagikan", note });
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
  const cycle = ledger.cycles.get(basis.cycleId) ?? unopened(basis.cycleId);
  const outcome = commands.reduce(
    (state, command) => take(state, command, officer, moment.day),
    start(cycle),
  );
  const [refusal] = outcome.refusals;
  if (refusal !== undefined) throw new UserFault(refusalSentence(refusal, (unitId) => unitId));
  return { acted: outcome.acted, answer: null };
}

function unopened(cycleId: string): ArrivalOutcome["cycle"] {
  const nothing = { instruction: null, disposedTo: [], opening: null, deadline: null, editions: [] };
  return { cycleId, phase: "planned", units: new Map(), ...nothing };
}

function deadlineOf(ledger: Ledger, basis: CycleBasis): CivilDate | null {
  return ledger.cycles.get(basis.cycleId)?.deadline ?? null;
}

/** `Kinerja Triwulan IV Tahun 2025 – Bidang …`: what people see in their Drive. */
function formName(basis: CycleBasis, unit: Unit): string {
  return `${basis.form.definition.title} ${periodText(basis.form)} – ${unit.name} (${basis.cycleId}, ${unit.id})`;
}
