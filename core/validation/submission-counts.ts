import type { CompiledForm } from "../form/compiled-form";
import { totalCounts } from "../form/fill-counts";
import type { FillCounts } from "../form/fill-counts";
import { rowsOfForm } from "../form/open-rows";
import type { GivenRow } from "../form/register-rows";
import { fillCounts, firedChecks } from "../form/row-checks";
import type { Submission } from "../submission/submission";
import { rowValues } from "./check-submission";

/** How far a stored submission is filled; null: nothing was submitted yet. */
export function submissionCounts(
  form: CompiledForm,
  given: readonly GivenRow[],
  submission: Submission | null,
): FillCounts {
  const rows = submission?.rows ?? [];
  const answers = new Map(rows.map((row) => [row.key, row]));
  return totalCounts(
    rowsOfForm(form.definition, given, { rows }).map((row) => {
      const values = rowValues(form, row, answers.get(row.key) ?? null);
      return fillCounts(form, values, firedChecks(form, values));
    }),
  );
}
