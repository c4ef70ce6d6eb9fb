import { publishedWith } from "#core/cycle/decide-review";
import { deadlineOf } from "#core/cycle/state";
import type { UnitState } from "#core/cycle/state";
import { effectShown } from "#core/office/approval";
import { correctionEffect } from "#core/office/correction-effect";
import type { FormSummary } from "#core/office/arrival";
import { fillerCells } from "#core/form/review-sheet";
import { readingContextFor } from "#core/office/cycle-basis";
import { submissionChanges } from "#core/submission/submission-changes";
import type { SubmissionChange } from "#core/submission/submission-changes";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { Submission } from "#core/submission/submission";
import { canonicalJson } from "#core/ledger/canonical-json";
import { applyPlan } from "../google/apply-plan";
import { loadContent } from "../google/content-files";
import { setAccess } from "../google/form-access";
import { queueMail } from "../google/outbox";
import { sha256 } from "../google/sha256";
import { returnNotice } from "../messages/mail-texts";
import { archiveOf } from "./edition-archive";
import { decidedElsewhere } from "./bring-forward";
import { waitingHash } from "./collect-context";
import type { CollectContext } from "./collect-context";
import { saveRecord } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { reportSheet } from "./form-report";
import { openCells } from "./open-cells";
import { unitPeople } from "./unit-people";

/** A form as it stands after the history was told. */
export interface AnsweredForm {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly unit: UnitState;
  readonly received: ReceivedForm;
  readonly remarks: readonly string[];
  readonly summary: FormSummary;
}

/**
 * Brings the form in line with the unit's state: which cells are open, what the sheet Temuan says, and an answered
 * decision taken off the sheet Pengesahan. Only what differs from what was last set is written.
 */
export function answerForm(context: CollectContext, record: FormRecord, form: AnsweredForm): void {
  const { unit, received, book, remarks } = form;
  const { definition } = context.basis.form;
  const changes = changesSinceApproval(context, form);
  const effect = changes.length === 0 ? [] : effectLinesOf(context, unit);
  const report = reportSheet({ unit, received, definition, changes, remarks: [...remarks, ...effect] });
  const findings = sha256(canonicalJson(report));
  let next = record;
  if (record.findings !== findings) {
    applyPlan(book, { title: "", sheets: [report], names: [] });
    next = { ...next, findings };
  }
  if (isAccessStale(unit, record)) {
    applyAccess(context, record, form);
    if (unit.state === "returned") reopenAnswer(form);
    next = { ...next, access: accessKey(unit, record) };
  }
  resetAnswers(form);
  if (unit.state === "returned") mailReturn(context, record, unit);
  const shown = changes.length > 0 ? (waitingHash(unit) ?? "") : "";
  if (shown !== record.shown) next = { ...next, shown };
  if (next !== record) {
    SpreadsheetApp.flush();
    saveRecord(context.sheet, next);
  }
}

const OPEN = "terbuka";
const LOCKED = "terkunci";
const ELSEWHERE_DIGITS = 12;

/** True when the form does not stand open as the unit's state says: somebody decided elsewhere, or a run was cut off. */
export function isAccessStale(unit: UnitState, record: FormRecord): boolean {
  return accessKey(unit, record) !== (record.access === "" ? OPEN : record.access);
}

/** A form that goes back is a draft again: what is typed now is not handed in before its filler says so. */
function reopenAnswer({ book, received }: AnsweredForm): void {
  if (received.review.status === "Diajukan") book.getRangeByName("status_isian")?.setValue("Draf");
}

/**
 * Which cells the unit's state leaves open, as one text that changes when they do, or when the form has to take over
 * what was decided elsewhere.
 */
function accessKey(unit: UnitState, record: FormRecord): string {
  const { state, lastReturn } = unit;
  if (state === "returned" && lastReturn !== null && lastReturn.cells.length > 0)
    return `sel ${lastReturn.cells.map(({ rowKey, fieldId }) => `${rowKey}/${fieldId}`).join(", ")}`;
  if (state === "sent" || state === "filling" || state === "returned") return OPEN;
  const elsewhere = decidedElsewhere(unit, record);
  return elsewhere === null
    ? LOCKED
    : `${LOCKED} ${elsewhere.submission.submissionHash.slice(0, ELSEWHERE_DIGITS)}`;
}

function applyAccess(
  { basis }: CollectContext,
  record: FormRecord,
  { book, unit, received }: AnsweredForm,
): void {
  const { reading } = received;
  if (reading === null) return;
  const isLocked = accessKey(unit, record).startsWith(LOCKED);
  const { form, rows } = readingContextFor(basis, unit.unitId, null);
  const returned = unit.state === "returned" ? (unit.lastReturn?.cells ?? []) : [];
  const entry = isLocked ? [] : openCells(form, rows, reading, returned.length === 0 ? null : returned);
  const answers = isLocked ? [] : fillerCells(form.definition);
  setAccess(book, reading.grid.sheet.name, { entry, answers });
}

/** A return that was taken is cleared, so that the next decision is a new one; so is an approval of an unseen change. */
function resetAnswers({ book, unit, received, summary }: AnsweredForm): void {
  const { decision } = received.review;
  if (decision === null) return;
  const wasReturned = unit.state === "returned" && decision === "Kembalikan";
  const isUnseen = unit.state === "submitted" && unit.approved !== null && summary.shownChange === undefined;
  if (!wasReturned && !isUnseen) return;
  // The decision goes last: as long as it stands, a run that was cut off here is finished by the next.
  if (wasReturned) book.getRangeByName("status_isian")?.setValue("Draf");
  book.getRangeByName("keputusan")?.setValue("");
}

function changesSinceApproval(
  { archive }: CollectContext,
  { unit, received }: AnsweredForm,
): readonly SubmissionChange[] {
  const waiting = waitingHash(unit);
  if (unit.approved === null || waiting === null || received.submission === null) return [];
  const approved = loadContent(archive, unit.approved.submission.submissionHash) as Submission;
  return submissionChanges(approved, received.submission);
}

/** What approving the change would do to figures that are published: whoever approves it has it before him. */
function effectLinesOf(
  { office, archive, basis, ledger }: CollectContext,
  unit: UnitState,
): readonly string[] {
  const cycle = ledger.cycles.get(basis.cycleId);
  if (cycle === undefined || publishedWith(cycle, unit).length === 0) return [];
  const effect = correctionEffect(
    archiveOf(office, ledger, () => archive),
    cycle,
    unit.unitId,
    sha256,
  );
  const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
  return effect === null ? [] : effectShown(effect, nameOf);
}

function mailReturn({ office, basis, ledger }: CollectContext, record: FormRecord, unit: UnitState): void {
  const registered = basis.register.units.find(({ id }) => id === unit.unitId);
  const cycle = ledger.cycles.get(basis.cycleId);
  if (registered === undefined || cycle === undefined || unit.lastReturn === null) return;
  const { fillers } = unitPeople(basis.register, registered);
  if (fillers.length === 0) return;
  const about = { basis, unit: registered, deadline: deadlineOf(cycle, unit), url: record.url };
  const { subject, body } = returnNotice(about, unit.lastReturn.note);
  const id = `${basis.cycleId}/${unit.unitId}/kembali-${unit.versions.length}`;
  queueMail(office.book, { id, to: fillers.join(","), subject, body });
}
