import { publishedWith } from "#core/cycle/decide-review";
import { summaryOf } from "#core/office/arrival";
import type { FormSummary } from "#core/office/arrival";
import { carriedFor } from "#core/office/carry-over";
import { olderFormOf, readingContextFor } from "#core/office/cycle-basis";
import { identityOf } from "#core/submission/locate-entry";
import type { OlderForm, ReadingContext } from "#core/submission/read-submission";
import { receiveForm } from "#core/submission/receive-form";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { Submission } from "#core/submission/submission";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { loadContent } from "../google/content-files";
import { sha256 } from "../google/sha256";
import { knownHash } from "./bring-forward";
import { carrySource } from "./carry-source";
import { cellsNamed } from "./cells-named";
import type { CollectContext } from "./collect-context";
import type { FormRecord } from "./cycle-index";
import { storedForm } from "./own-forms";
import { withStoredRows } from "./stored-rows";

/**
 * The form as read. Only one that is handed in and was not before is held to what earlier quarters approved: that is
 * read from the archive, and the check column has told the filler already.
 */
export function receivedForm(
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
export function summaryIn(
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
