import type { CycleState, UnitState } from "#core/cycle/state";
import { openVersion } from "#core/cycle/state";
import { publishedWith } from "#core/cycle/decide-review";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import type { AgencyMoment } from "#core/office/agency-clock";
import { arrivalOutcome, start, summaryOf } from "#core/office/arrival";
import type { ArrivalOutcome, FormSummary } from "#core/office/arrival";
import { carriedFor } from "#core/office/carry-over";
import { olderFormOf, readingContextFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { isUntouched } from "#core/submission/untouched-form";
import { receiveForm } from "#core/submission/receive-form";
import { identityOf } from "#core/submission/locate-entry";
import type { OlderForm, ReadingContext } from "#core/submission/read-submission";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { Submission } from "#core/submission/submission";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { contentOf, loadContent, storeContent } from "../google/content-files";
import type { Content } from "../google/content-files";
import { commit } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { sha256 } from "../google/sha256";
import { carrySource } from "./carry-source";
import { bringForward, decidedElsewhere, knownHash } from "./bring-forward";
import { answerForm, isAccessStale } from "./answer-form";
import { cellsNamed } from "./cells-named";
import type { FormRecord } from "./cycle-index";
import type { Office } from "./office";
import { isDeadlineStale, writeDeadline } from "./form-deadline";
import { openForm } from "./open-form";
import { storedForm } from "./own-forms";
import { withStoredRows } from "./stored-rows";

type Folder = GoogleAppsScript.Drive.Folder;

/** What one form is collected with. */
export interface CollectContext {
  readonly office: Office;
  readonly archive: Folder;
  readonly basis: CycleBasis;
  /** The sheet Siklus. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly ledger: Ledger;
  readonly moment: AgencyMoment;
}

/** What came of one form, as the person who collects is told. */
export interface FormResult {
  readonly unitId: string;
  readonly unitName: string;
  readonly state: UnitState["state"];
  readonly errors: number;
  readonly warnings: number;
  readonly changed: boolean;
  readonly remarks: readonly string[];
}

/** Reads one form, tells the history what came of it, and answers in the form. */
export function collectForm(
  context: CollectContext,
  listed: FormRecord,
): { readonly ledger: Ledger; readonly result: FormResult } {
  const { basis, archive } = context;
  const opened = openForm(basis, listed);
  if (!opened.ok) return { ledger: context.ledger, result: unreadable(context, listed, opened.remark) };
  const { book, fileName, snapshot } = opened;
  const record = withDeadline(context, listed, opened);
  const received = receivedForm(context, record.unitId, fileName, snapshot);
  const summary = summaryIn(context, record, received);
  if (isUntouched(received))
    return { ledger: context.ledger, result: resultOf(context.ledger, context, record, summary, []) };
  const original = contentOf(snapshot);
  const file = { name: fileName, hash: original.hash };
  const decide = (cycle: CycleState): ArrivalOutcome =>
    isReturnedDraft(cycle, record.unitId, summary)
      ? start(cycle, summary.submissionHash)
      : arrivalOutcome(basis, cycle, record.unitId, summary, file, context.moment.day);
  const cycleOf = (ledger: Ledger): CycleState => presentCycle(ledger, basis.cycleId);
  let outcome = decide(cycleOf(context.ledger));
  let { ledger } = context;
  if (outcome.acted.length > 0) {
    storeForm(archive, received, original);
    const committed = commit(ledger, context.moment.iso, (current) => {
      const answer = decide(cycleOf(current));
      return { acted: answer.acted, answer };
    });
    ({ ledger, answer: outcome } = committed);
  }
  const unit = cycleOf(ledger).units.get(record.unitId);
  const nameOf = (unitId: string): string => cycleOf(ledger).units.get(unitId)?.unitName ?? unitId;
  const remarks = remarksOf(outcome, received, nameOf);
  if (unit !== undefined && isAccessStale(unit, record) && decidedElsewhere(unit, record) !== null)
    refreshForm({ ...context, ledger }, record);
  else if (unit !== undefined)
    answerForm({ ...context, ledger }, record, { book, unit, received, remarks, summary });
  const result = resultOf(ledger, context, record, summary, remarks);
  return { ledger, result: { ...result, changed: outcome.acted.length > 0 } };
}

/**
 * The form as read. Only one that is handed in and was not before is held to what earlier quarters approved: that is
 * read from the archive, and the check column has told the filler already.
 */
function receivedForm(
  context: CollectContext,
  unitId: string,
  file: string,
  snapshot: WorkbookSnapshot,
): ReceivedForm {
  const { ledger, basis, archive } = context;
  const older = olderVersion(context, unitId, snapshot);
  const versioned = (plain: ReadingContext): ReadingContext => (older === null ? plain : { ...plain, older });
  const reading = versioned(readingContext(context, unitId, file));
  const received = receiveForm(snapshot, reading);
  const versions = ledger.cycles.get(basis.cycleId)?.units.get(unitId)?.versions ?? [];
  const hash = summaryOf(received, sha256).submissionHash;
  const isKnown = versions.some(({ submission }) => submission.submissionHash === hash);
  if (received.review.status !== "Diajukan" || isKnown) return received;
  const carried = carriedFor(basis, unitId, carrySource(archive, ledger.cycles));
  if (carried.size === 0) return received;
  return receiveForm(snapshot, { ...reading, ...readingContextFor(basis, unitId, file, carried) });
}

/**
 * Brings a form in line with what the history says of its unit, whoever decided that and wherever. Nothing is decided
 * here; a form that cannot be opened is left to the next collecting. One that was decided elsewhere takes that over first
 * and is read again, with `remarks` on what it took over.
 */
export function refreshForm(
  context: CollectContext,
  record: FormRecord,
  remarks: readonly string[] = [],
): void {
  const opened = openForm(context.basis, record);
  const unit = context.ledger.cycles.get(context.basis.cycleId)?.units.get(record.unitId);
  if (!opened.ok || unit === undefined) return;
  const received = receivedForm(context, record.unitId, opened.fileName, opened.snapshot);
  const brought =
    remarks.length > 0 ? [] : bringForward(context.archive, opened.book, record, { unit, received });
  if (brought.length > 0) {
    refreshForm(context, record, brought);
    return;
  }
  const summary = summaryIn(context, record, received);
  answerForm(context, withDeadline(context, record, opened), {
    book: opened.book,
    unit,
    received,
    remarks,
    summary,
  });
}

/** The record of a form whose head says the deadline that its unit has now. */
function withDeadline(
  { sheet, ledger, basis }: CollectContext,
  record: FormRecord,
  opened: { readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet; readonly snapshot: WorkbookSnapshot },
): FormRecord {
  const cycle = presentCycle(ledger, basis.cycleId);
  const unit = cycle.units.get(record.unitId);
  const isStale = unit !== undefined && isDeadlineStale(cycle, unit, record);
  return isStale ? writeDeadline(sheet, cycle, unit, record, opened) : record;
}

/** The version that a form was made from, where that is another one than its cycle has now and the archive has it. */
function olderVersion(
  { basis, archive }: CollectContext,
  unitId: string,
  snapshot: WorkbookSnapshot,
): OlderForm | null {
  const fingerprint = identityOf(snapshot)?.identity.fingerprint ?? basis.fingerprint;
  const formBasis = fingerprint === basis.fingerprint ? null : storedForm(archive, fingerprint);
  return formBasis === null ? null : olderFormOf(basis, formBasis, fingerprint, unitId);
}

/** A form that went back for some of its cells is held to those. */
function readingContext(
  { basis, ledger, archive }: CollectContext,
  unitId: string,
  file: string,
): ReadingContext {
  const unit = ledger.cycles.get(basis.cycleId)?.units.get(unitId);
  const context = withStoredRows(readingContextFor(basis, unitId, file), archive, unit);
  const before = unit?.versions[unit.versions.length - 1]?.submission.submissionHash;
  const cells = unit?.state === "returned" ? (unit.lastReturn?.cells ?? []) : [];
  if (before === undefined || cells.length === 0) return context;
  return { ...context, returned: { before: loadContent(archive, before) as Submission, cells } };
}

/** A form that is still a draft is no attempt to submit, whatever is wrong with it; a return names its cells in the note. */
function summaryIn(
  { basis, ledger, archive }: CollectContext,
  record: FormRecord,
  received: ReceivedForm,
): FormSummary {
  const { review, reading, submission } = received;
  const cycle = ledger.cycles.get(basis.cycleId);
  const unit = cycle?.units.get(record.unitId);
  const own = summaryOf(received, sha256);
  const isKept = unit !== undefined && submission !== null && own.submissionHash !== null;
  const summary = isKept
    ? { ...own, submissionHash: knownHash(archive, unit, record, submission, own.submissionHash) }
    : own;
  const approved = unit?.approved?.submission.submissionHash ?? null;
  const wasShown =
    approved !== null && summary.submissionHash !== null && record.shown === summary.submissionHash;
  const isDraft = review.status !== "Diajukan" && summary.submissionHash !== null;
  return {
    ...summary,
    verdict: isDraft ? "draft" : summary.verdict,
    returnedCells: reading === null || review.note === null ? [] : cellsNamed(review.note, reading),
    ...(wasShown && cycle !== undefined && unit !== undefined
      ? { shownChange: { comparedWith: approved, effectShownOn: publishedWith(cycle, unit) } }
      : {}),
  };
}

/** A form that went back and was not touched since: its content is known, and it is not said to be ready. */
function isReturnedDraft(
  cycle: CycleState,
  unitId: string,
  { verdict, submissionHash }: FormSummary,
): boolean {
  const versions = cycle.units.get(unitId)?.versions ?? [];
  return verdict === "draft" && versions[versions.length - 1]?.submission.submissionHash === submissionHash;
}

function storeForm(archive: Folder, { submission }: ReceivedForm, original: Content): void {
  storeContent(archive, original);
  if (submission !== null) storeContent(archive, contentOf(submission));
}

/** While an answered decision still stands on the sheet, nothing can have been submitted anew: then that is not said. */
function remarksOf(
  outcome: ArrivalOutcome,
  { review }: ReceivedForm,
  nameOf: (unitId: string) => string,
): readonly string[] {
  const asides = {
    "stale-return": "Keputusan Kembalikan yang lama tidak dihitung lagi.",
    "approval-of-change":
      "Isian ini berubah sesudah disahkan. Perubahannya ada di bawah; bila setuju, pilih Setuju sekali lagi.",
  } as const;
  return [
    ...outcome.notices
      .filter(({ code }) => code === "submission/unchanged-since-return" && review.decision === null)
      .map((notice) => noticeSentence(notice, nameOf)),
    ...outcome.refusals.map((refusal) => {
      const { cause, remedy } = refusalSentence(refusal, nameOf);
      return `${cause} ${remedy}`;
    }),
    ...(outcome.setAside === null ? [] : [asides[outcome.setAside]]),
  ];
}

function resultOf(
  ledger: Ledger,
  { basis }: CollectContext,
  record: FormRecord,
  { findings }: FormSummary,
  remarks: readonly string[],
): FormResult {
  const state = ledger.cycles.get(basis.cycleId)?.units.get(record.unitId)?.state ?? "prepared";
  const { unitId, unitName } = record;
  return {
    unitId,
    unitName,
    state,
    errors: findings.errors,
    warnings: findings.warnings,
    changed: false,
    remarks,
  };
}

/** What is told of a form that could not be read or written; `remark` says why and what to do. */
export function unreadable(
  { ledger, basis }: CollectContext,
  record: FormRecord,
  remark: string,
): FormResult {
  const state = ledger.cycles.get(basis.cycleId)?.units.get(record.unitId)?.state ?? "prepared";
  const { unitId, unitName } = record;
  return { unitId, unitName, state, errors: 1, warnings: 0, changed: false, remarks: [remark] };
}

function presentCycle(ledger: Ledger, cycleId: string): CycleState {
  const cycle = ledger.cycles.get(cycleId);
  if (cycle === undefined) throw new Error(`cycle ${cycleId} left the ledger`);
  return cycle;
}

/** The submission that waits for a decision, or null. */
export function waitingHash(unit: UnitState): string | null {
  return openVersion(unit)?.submission.submissionHash ?? null;
}
