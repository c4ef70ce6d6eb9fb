import type { CarriedForm, CarriedValue } from "../form/carried-form";
import type { FormDefinition } from "../form/definition";
import { fieldOf } from "../form/definition";
import { valueText } from "../submission/submission-changes";
import type { Submission, SubmissionRow } from "../submission/submission";
import { NOWHERE } from "../validation/finding";
import type { CrossFinding, NamedIndicator } from "./cross-finding";

/** What earlier quarters approved, and what a unit says now. */
export interface CarriedSource {
  readonly carried: CarriedForm;
  readonly after: Submission;
  readonly definition: FormDefinition;
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
 * Compares the figures of earlier quarters with what is approved for them now: one that differs or is gone is a
 * warning, one that was *belum ada* then and is filled in now a note.
 */
export function carriedOver({ carried, after, definition, indicatorOf }: CarriedSource): CarriedOver {
  const rows = new Map(after.rows.map((row) => [row.key, row]));
  let verified = 0;
  const findings: CrossFinding[] = [];
  for (const [key, cells] of carried) {
    for (const [fieldId, value] of cells) {
      const column = fieldOf(definition, fieldId)?.label ?? fieldId;
      const finding = figureFinding({ indicator: indicatorOf(key), column }, value, rows.get(key), fieldId);
      if (finding === null) verified += 1;
      else findings.push(finding);
    }
  }
  return { verified, findings };
}

function figureFinding(
  named: { readonly indicator: NamedIndicator; readonly column: string },
  { value }: CarriedValue,
  row: SubmissionRow | undefined,
  fieldId: string,
): CrossFinding | null {
  const [approved, found] = [valueText(value), valueText(row?.values[fieldId]?.value)];
  const place = NOWHERE;
  const values = { ...named, approved, found };
  if (approved === found) return null;
  if (found === "")
    return {
      code: "across/earlier-quarter-gone",
      severity: "warning",
      place,
      values: { ...named, approved },
    };
  if (value.kind === "state" && value.state === "BA")
    return { code: "across/earlier-quarter-completed", severity: "note", place, values };
  return { code: "across/earlier-quarter-changed", severity: "warning", place, values };
}

/** A note for every narrative of a unit that is word for word what its row said last period. */
export function repeatedNarratives(
  before: readonly SubmissionRow[],
  { after, definition, indicatorOf }: Omit<CarriedSource, "carried">,
): readonly CrossFinding[] {
  const now = new Map(after.rows.map((row) => [row.key, row]));
  const narratives = definition.fields.filter(
    (field) => field.role === "input" && (field.type === "text" || field.type === "longText"),
  );
  return before.flatMap((old) =>
    narratives.flatMap(({ id, label: column }): readonly CrossFinding[] => {
      const text = valueText(now.get(old.key)?.values[id]?.value);
      if (text.length < TELLING_LENGTH || valueText(old.values[id]?.value) !== text) return [];
      const values = { indicator: indicatorOf(old.key), column, text };
      return [{ code: "across/narrative-carried-over", severity: "note", place: NOWHERE, values }];
    }),
  );
}
