import type { FindingCounts } from "../cycle/event-parts";
import { officeSentence } from "../messages/office-messages";
import { formFindingSentence } from "../messages/render-finding";
import { isUnexplained } from "../submission/receive-form";
import { retypeCells } from "../submission/retype-cells";
import type { Retyped } from "../submission/retype-cells";
import { submissionChanges } from "../submission/submission-changes";
import type { SubmissionChange } from "../submission/submission-changes";
import type { Submission } from "../submission/submission";
import { checkSubmission } from "../validation/check-submission";
import type { CycleBasis } from "./cycle-basis";
import { readingContextFor } from "./cycle-basis";
import { findingCounts } from "./finding-counts";
import { told, untold } from "./told";
import type { Told } from "./told";
import { typedCell } from "./typed-cell";

/** A correction typed cell by cell: the version that carries it, and what it changes in what stood before. */
export interface TypedCorrection {
  readonly submission: Submission;
  readonly findings: FindingCounts;
  readonly changes: readonly SubmissionChange[];
}

/**
 * The correction of `standing` by lines `KODE:kolom = nilai`; nothing after `=` empties the cell. Told why not for a
 * line that names no cell, a value that the cell cannot take, a result that the form's checks refuse, and for lines
 * that change nothing.
 */
export function typedCorrection(
  basis: CycleBasis,
  unitId: string,
  standing: Submission,
  lines: readonly string[],
): Told<TypedCorrection> {
  const edits = typedEdits(basis, unitId, lines);
  if (!edits.ok) return edits;
  const { form, rows } = readingContextFor(basis, unitId, null);
  const typed = retypeCells(standing, edits.value, form, rows);
  const [unreadable] = typed.findings;
  if (unreadable !== undefined) return untold(formFindingSentence(unreadable));
  const { submission } = typed;
  const checked = checkSubmission(form, rows, submission, null, null).findings;
  const wrong = checked.find((finding) => finding.severity === "error" || isUnexplained(finding));
  if (wrong !== undefined) return untold(formFindingSentence(wrong));
  const changes = submissionChanges(standing, submission);
  if (changes.length === 0) return untold(officeSentence("edit/nothing", {}));
  return told({ submission, findings: findingCounts(checked), changes });
}

function typedEdits(basis: CycleBasis, unitId: string, lines: readonly string[]): Told<readonly Retyped[]> {
  const edits: Retyped[] = [];
  for (const line of lines) {
    const at = line.indexOf("=");
    if (at < 0) return untold(officeSentence("edit/unreadable", { text: line }));
    const cell = typedCell(basis, unitId, line.slice(0, at));
    if (!cell.ok) return cell;
    edits.push({ cell: cell.value, text: line.slice(at + 1).trim() });
  }
  return told(edits);
}
