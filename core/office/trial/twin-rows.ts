import { trimmedText } from "../../expression/row-value";
import type { AcrossRule, FormDefinition } from "../../form/definition";
import type { GivenRow } from "../../form/register-rows";
import type { Answers } from "./trial-answers";

/** A row of a trial with what is typed in it; null where no answers were found. */
export interface AnsweredRow {
  readonly row: GivenRow;
  readonly answers: Answers | null;
}

type UniqueRule = Extract<AcrossRule, { readonly kind: "unique" }>;

/** The rules of a form that no two rows may repeat each other. */
export function uniqueRules({ across = [] }: FormDefinition): readonly UniqueRule[] {
  return across.filter((rule): rule is UniqueRule => rule.kind === "unique");
}

/** The rows without those that repeat an earlier one: nobody who fills a form rightly hands them in. */
export function withoutTwins<R extends AnsweredRow>(
  definition: FormDefinition,
  rows: readonly R[],
): readonly R[] {
  const rules = uniqueRules(definition);
  return rows.filter((row, index) => {
    const before = rows.slice(0, index);
    return !rules.some((rule) => before.some((other) => saidIn(rule, other) === saidIn(rule, row)));
  });
}

/** A row of the file once more at `place`, where a rule minds that: a deliberate mistake. */
export function twinRow(
  definition: FormDefinition,
  rows: readonly AnsweredRow[],
  place: GivenRow | undefined,
): readonly AnsweredRow[] {
  const [rule] = uniqueRules(definition);
  if (rule === undefined || place === undefined) return [];
  const full = rows.find((row) => !saidIn(rule, row).includes('""'));
  return full === undefined ? [] : [{ row: place, answers: full.answers }];
}

/** What a row says in the columns of a rule. */
function saidIn({ fields }: UniqueRule, { row, answers }: AnsweredRow): string {
  const said = fields.map((id) => {
    const value = answers?.get(id) ?? row.values.get(id);
    return value === undefined ? "" : (trimmedText(value) ?? "").toLowerCase();
  });
  return JSON.stringify(said);
}
