import { checkSubmission } from "../validation/check-submission";
import type { CheckFinding } from "../validation/check-finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { convertSubmission } from "./convert-submission";
import { readSubmission } from "./read-submission";
import type { EntryReading, ReadingContext } from "./read-submission";
import type { Submission } from "./submission";
import type { SubmissionFinding } from "./submission-finding";
import type { VersionFinding } from "./version-finding";

/** A form as read, whichever version of its definition it was made from. */
export interface ReadForm {
  readonly submission: Submission | null;
  readonly reading: EntryReading | null;
  readonly findings: readonly (SubmissionFinding | VersionFinding | CheckFinding)[];
}

/**
 * Reads a form by the older version that it was made from and says it in the version of `context`. Whether its given
 * cells still stand is asked of the older version too; `reading` is null, because the sheet has other columns.
 */
export function readOlderForm(
  workbook: WorkbookSnapshot,
  context: ReadingContext,
  older: NonNullable<ReadingContext["older"]>,
): ReadForm {
  const { identity, file, form } = context;
  const { fingerprint, form: olderForm, rows } = older;
  const read = readSubmission(workbook, {
    identity: { ...identity, fingerprint },
    file,
    form: olderForm,
    rows,
  });
  if (read.submission === null) return read;
  const { submission, findings } = convertSubmission(read.submission, {
    before: older.form.definition,
    after: form.definition,
    fingerprint: identity.fingerprint,
    file,
  });
  const checked = checkSubmission(older.form, older.rows, read.submission, read.reading, file).findings;
  const ofSheet = checked.filter(({ code }) => SHEET_CODES.includes(code));
  return { submission, reading: null, findings: [...read.findings, ...ofSheet, ...findings] };
}

/** What only the sheet itself tells: cells that were not the filler's to change. */
const SHEET_CODES: readonly CheckFinding["code"][] = ["cell/given-changed", "cell/computed-overwritten"];
