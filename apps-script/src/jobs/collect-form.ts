import type { CycleState } from "#core/cycle/state";
import { arrivalOutcome, start } from "#core/office/arrival";
import type { ArrivalOutcome, FormSummary } from "#core/office/arrival";
import type { ReceivedForm } from "#core/submission/receive-form";
import { isUntouched } from "#core/submission/untouched-form";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { contentOf, storeContent } from "../google/content-files";
import type { Content } from "../google/content-files";
import { commit } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { answerForm, isAccessStale } from "./answer-form";
import { bringForward, decidedElsewhere } from "./bring-forward";
import { presentCycle } from "./collect-context";
import type { CollectContext } from "./collect-context";
import type { FormRecord } from "./cycle-index";
import { isDeadlineStale, writeDeadline } from "./form-deadline";
import { remarksOf, resultOf, unreadable } from "./form-result";
import type { FormResult } from "./form-result";
import { openForm } from "./open-form";
import { receivedForm, summaryIn } from "./read-received";

type Folder = GoogleAppsScript.Drive.Folder;

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
