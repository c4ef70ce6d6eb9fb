import type { FormDefinition, InputField } from "../form/definition";
import { valueText } from "../submission/submission-changes";
import type { Submission, SubmissionRow } from "../submission/submission";
import { NOWHERE } from "../validation/finding";
import type { CrossFinding, NamedIndicator } from "./cross-finding";

/** What a unit said last period, what it says now, and which quarters the earlier period asked for. */
export interface CarriedSource {
  readonly before: Submission;
  readonly after: Submission;
  readonly definition: FormDefinition;
  /** Quarters of the same year that were approved with `before`; none when it is of another year. */
  readonly approvedQuarters: readonly number[];
  readonly indicatorOf: (rowKey: string) => NamedIndicator;
}

/** What carrying over came to: values that stand as they were approved, and what must be looked at again. */
export interface CarriedOver {
  /** Values of earlier quarters that are still the approved ones. */
  readonly verified: number;
  readonly findings: readonly CrossFinding[];
}

/** Shorter texts are alike without having been copied: `Tidak ada`, `Cukup`. */
const TELLING_LENGTH = 20;

/**
 * Compares what a unit carried over from last period: figures of earlier quarters must be those that were approved then
 * (one that changed or is gone is a warning); a narrative that is word for word the same is a note to read it again.
 */
export function carriedOver(source: CarriedSource): CarriedOver {
  const after = new Map(source.after.rows.map((row) => [row.key, row]));
  const inputs = source.definition.fields.filter((field): field is InputField => field.role === "input");
  const figures = inputs.filter(({ id }) =>
    source.approvedQuarters.some((quarter) => id.endsWith(`_tw${quarter}`)),
  );
  const narratives = inputs.filter(({ type }) => type === "text" || type === "longText");
  let verified = 0;
  const findings = source.before.rows.flatMap((old): readonly CrossFinding[] => {
    const now = after.get(old.key);
    const indicator = source.indicatorOf(old.key);
    const compared = figures.map((field) => figureFinding(indicator, field, old, now));
    verified += compared.filter((one) => one === "verified").length;
    const told = compared.filter((one): one is CrossFinding => one !== null && one !== "verified");
    return [...told, ...narratives.flatMap((field) => narrativeFinding(indicator, field, old, now))];
  });
  return { verified, findings };
}

function figureFinding(
  indicator: NamedIndicator,
  { id, label: column }: InputField,
  old: SubmissionRow,
  now: SubmissionRow | undefined,
): CrossFinding | "verified" | null {
  const [approved, found] = [valueText(old.values[id]?.value), valueText(now?.values[id]?.value)];
  if (approved === "") return null;
  if (approved === found) return "verified";
  const base = { severity: "warning", place: NOWHERE } as const;
  return found === ""
    ? { code: "across/earlier-quarter-gone", ...base, values: { indicator, column, approved } }
    : { code: "across/earlier-quarter-changed", ...base, values: { indicator, column, approved, found } };
}

function narrativeFinding(
  indicator: NamedIndicator,
  { id, label: column }: InputField,
  old: SubmissionRow,
  now: SubmissionRow | undefined,
): readonly CrossFinding[] {
  const [before, text] = [valueText(old.values[id]?.value), valueText(now?.values[id]?.value)];
  if (text.length < TELLING_LENGTH || before !== text) return [];
  const values = { indicator, column, text };
  return [{ code: "across/narrative-carried-over", severity: "note", place: NOWHERE, values }];
}
