import { NOWHERE } from "../validation/finding";
import type { ReadForm } from "./read-older-form";
import type { ReadingContext } from "./read-submission";
import { recogniseRows } from "./recognise-rows";
import type { SubmissionFinding } from "./submission-finding";

/**
 * `read` with each row that fillers added under the key that it had when it was last stored (`recogniseRows`), whatever key
 * a sort left beside it; with a note when any is. Forms with given rows, and first arrivals, are as they were read.
 */
export function withStoredKeys(read: ReadForm, { form, stored, file }: ReadingContext): ReadForm {
  const { submission, reading, findings } = read;
  if (submission === null || stored === undefined || form.definition.rows.kind !== "open") return read;
  const own = submission.rows.map(({ key }) => key);
  const standing = new Set([...own, ...(reading?.rowOf.keys() ?? [])]);
  const { renamed, fresh } = recogniseRows(submission.rows, stored.rows, standing);
  if (renamed.size === 0) return read;
  const keyOf = (key: string): string => renamed.get(key) ?? key;
  const moved = [...renamed.keys()];
  const place = { ...NOWHERE, file, sheet: submission.sheet };
  const values = { recognised: moved.length - fresh, fresh };
  const finding: SubmissionFinding = { code: "row/keys-left-behind", severity: "note", place, values };
  const newKeys = new Set(renamed.values());
  const rowOf = new Map(
    [...(reading?.rowOf ?? [])].flatMap(([key, rowIndex]) =>
      !renamed.has(key) && newKeys.has(key) ? [] : [[keyOf(key), rowIndex] as const],
    ),
  );
  return {
    submission: { ...submission, rows: submission.rows.map((row) => ({ ...row, key: keyOf(row.key) })) },
    reading: reading === null ? null : { ...reading, rowOf },
    findings: [...findings, finding],
  };
}
