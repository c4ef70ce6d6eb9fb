import type { Submission, SubmissionRow } from "./submission";
import { stateText } from "./read-value";
import type { FieldValue } from "./submission";

/** One typed value that differs between two versions; "" where there is none. */
export interface SubmissionChange {
  readonly rowKey: string;
  readonly fieldId: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two submissions of one unit, by row and field, in the order of the newer one. */
export function submissionChanges(before: Submission, after: Submission): readonly SubmissionChange[] {
  const old = new Map(before.rows.map((row) => [row.key, row]));
  const now = new Map(after.rows.map((row) => [row.key, row]));
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap((rowKey) => rowChanges(rowKey, old.get(rowKey), now.get(rowKey)));
}

function rowChanges(
  rowKey: string,
  before: SubmissionRow | undefined,
  after: SubmissionRow | undefined,
): readonly SubmissionChange[] {
  const fields = [...new Set([...Object.keys(after?.values ?? {}), ...Object.keys(before?.values ?? {})])];
  return fields.flatMap((fieldId) => {
    const [old, now] = [valueText(before?.values[fieldId]?.value), valueText(after?.values[fieldId]?.value)];
    return old === now ? [] : [{ rowKey, fieldId, before: old, after: now }];
  });
}

/** A submitted value as a person reads it; "" for blank or nothing. */
export function valueText(value: FieldValue | undefined): string {
  if (value === undefined) return "";
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.decimal.replace(".", ",");
    case "text":
    case "unreadable":
      return value.text;
    case "date":
      return value.date;
    case "state":
      return stateText(value);
  }
}
