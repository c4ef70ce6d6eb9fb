import type { FillCounts } from "../form/fill-counts";
import { NO_COUNTS } from "../form/fill-counts";
import type { CheckFinding } from "../validation/check-finding";
import { checkSubmission } from "../validation/check-submission";
import type { AnyFinding } from "../validation/finding";
import { hasError } from "../validation/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readReview } from "./read-review";
import { readOlderForm } from "./read-older-form";
import type { ReadForm } from "./read-older-form";
import { readSubmission } from "./read-submission";
import { withStoredKeys } from "./stored-keys";
import type { EntryReading, ReadingContext } from "./read-submission";
import { changesOutsideReturn } from "./returned-cells";
import type { ReturnFinding } from "./returned-cells";
import type { ReviewSheet, Submission } from "./submission";
import type { ReviewFinding, SubmissionFinding } from "./submission-finding";
import type { VersionFinding } from "./version-finding";

/** Anything that receiving a form can find. */
export type FormFinding = SubmissionFinding | ReviewFinding | CheckFinding | ReturnFinding | VersionFinding;

/**
 * What becomes of a received form: `refused` for errors, `unexplained` when a warning has no explanation, `draft`
 * when the filler has not said Diajukan, `ready` when it counts as submitted.
 */
export type Verdict = "refused" | "unexplained" | "draft" | "ready";

/** A form that arrived and was read, checked and judged. `submission` is null when there was no table to read. */
export interface ReceivedForm {
  readonly verdict: Verdict;
  readonly submission: Submission | null;
  readonly reading: EntryReading | null;
  readonly review: ReviewSheet;
  readonly findings: readonly FormFinding[];
  readonly counts: FillCounts;
}

/** Reads, checks and judges one form, all at once; findings come in the order of the sheet. */
export function receiveForm(workbook: WorkbookSnapshot, context: ReadingContext): ReceivedForm {
  const read = withStoredKeys(
    context.older === undefined
      ? readSubmission(workbook, context)
      : readOlderForm(workbook, context, context.older),
    context,
  );
  const { review, findings: reviewFindings } = readReview(workbook, context.file);
  const checked =
    read.submission === null
      ? { findings: [], counts: NO_COUNTS }
      : checkSubmission(
          ...([context.form, context.rows, read.submission, read.reading, context.file] as const),
          context.carried,
          context.limits ?? null,
        );
  const outside = outsideReturn(read, context);
  const findings = inSheetOrder([...read.findings, ...checked.findings, ...outside, ...reviewFindings]);
  const verdict = verdictOf(findings, review);
  return {
    verdict,
    submission: read.submission,
    reading: read.reading,
    review,
    findings,
    counts: checked.counts,
  };
}

/** The changes beyond what a return opened; the explanation of a row may always be typed. */
function outsideReturn(
  { submission, reading }: ReadForm,
  { returned, form, file }: ReadingContext,
): readonly ReturnFinding[] {
  if (returned === undefined || submission === null) return [];
  const { definition } = form;
  const openFields = definition.explanation === undefined ? [] : [definition.explanation];
  return changesOutsideReturn(returned, submission, { definition, reading, openFields, file });
}

/** True for a warning that its row does not yet explain. */
export function isUnexplained(finding: AnyFinding): boolean {
  if (finding.severity !== "warning") return false;
  return !("explained" in finding.values && finding.values.explained === true);
}

function verdictOf(findings: readonly FormFinding[], review: ReviewSheet): Verdict {
  if (hasError(findings)) return "refused";
  if (findings.some(isUnexplained)) return "unexplained";
  return review.status === "Diajukan" ? "ready" : "draft";
}

/** Findings without a row first, then from top to bottom; within a row as they were found. */
function inSheetOrder(findings: readonly FormFinding[]): readonly FormFinding[] {
  const rowOf = (finding: FormFinding): number => finding.place.rowNumber ?? 0;
  return [...findings].sort((a, b) => rowOf(a) - rowOf(b));
}
