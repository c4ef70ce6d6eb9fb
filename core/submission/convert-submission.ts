import type { FormDefinition } from "../form/definition";
import { versionMapping } from "../form/version-mapping";
import type { FieldMapping } from "../form/version-mapping";
import { formatDate } from "../cell/format-date";
import { NOWHERE } from "../validation/finding";
import { parseAddress } from "../workbook/address";
import type { QuarantinedValue, Submission, SubmissionRow, SubmittedValue } from "./submission";
import type { VersionFinding } from "./version-finding";

/** A submission said in another version of its form, and where each of its values went. */
export interface ConvertedSubmission {
  readonly submission: Submission;
  /** How many values were kept, converted, and set aside: together every value that the rows had. */
  readonly counts: { readonly kept: number; readonly converted: number; readonly aside: number };
  readonly findings: readonly VersionFinding[];
}

/** The versions that a submission goes between; `fingerprint` is that of the newer form. */
export interface VersionStep {
  readonly before: FormDefinition;
  readonly after: FormDefinition;
  readonly fingerprint: string;
  readonly file: string | null;
}

/**
 * Says a submission of an older version in a newer one. Every value keeps its cell and raw text; one that the newer
 * version has no place for goes to quarantine with a finding, so that no value is lost and none is counted as another.
 */
export function convertSubmission(submission: Submission, step: VersionStep): ConvertedSubmission {
  const mapping = versionMapping(step.before, step.after);
  const byId = new Map(mapping.fields.map((one) => [one.from.id, one]));
  const counts = { kept: 0, converted: 0, aside: 0 };
  const aside: QuarantinedValue[] = [];
  const findings: VersionFinding[] = [];
  const rows = submission.rows.map((row): SubmissionRow => {
    const values: { [fieldId: string]: SubmittedValue } = {};
    for (const [fieldId, value] of Object.entries(row.values)) {
      const one = byId.get(fieldId);
      const how = one?.how ?? "aside";
      counts[how] += 1;
      if (one !== undefined && one.to !== null) values[one.to.id] = convertedValue(value, one);
      else {
        const label = one?.from.label ?? fieldId;
        aside.push({ sheet: submission.sheet, cell: value.cell, raw: value.raw, why: "older-version" });
        findings.push(asideFinding(submission, step, label, value));
      }
    }
    return { key: row.key, values };
  });
  const told: VersionFinding = {
    code: "version/read-as-older",
    severity: "note",
    place: { ...NOWHERE, file: step.file },
    values: {
      version: step.before.version,
      current: step.after.version,
      ...counts,
      added: mapping.added.map(({ label }) => label),
    },
  };
  return {
    submission: {
      ...submission,
      fingerprint: step.fingerprint,
      madeFrom: submission.fingerprint,
      rows,
      quarantine: [...submission.quarantine, ...aside],
    },
    counts,
    findings: [told, ...findings],
  };
}

/** A value in the type of its new column. Only texts are ever made of other things, and the raw text stays beside them. */
function convertedValue(submitted: SubmittedValue, { from, to }: FieldMapping): SubmittedValue {
  const { value } = submitted;
  if (to === null || from.type === to.type) return submitted;
  if (value.kind === "date") return { ...submitted, value: { kind: "text", text: formatDate(value.date) } };
  return value.kind === "unreadable"
    ? { ...submitted, value: { kind: "text", text: value.text } }
    : submitted;
}

function asideFinding(
  { sheet }: Submission,
  { file }: VersionStep,
  label: string,
  { cell, raw }: SubmittedValue,
): VersionFinding {
  const rowIndex = parseAddress(cell)?.rowIndex ?? null;
  return {
    code: "version/value-aside",
    severity: "note",
    place: {
      ...NOWHERE,
      file,
      sheet,
      cell,
      column: label,
      rowNumber: rowIndex === null ? null : rowIndex + 1,
    },
    values: { label, raw },
  };
}
