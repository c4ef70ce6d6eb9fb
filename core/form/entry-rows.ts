import type { RowValues } from "../expression/row-value";
import type { PlanCell } from "../workbook/plan";
import type { EntryLayout } from "./entry-layout";
import { HELPER_IDS, KEY_COLUMN } from "./entry-layout";
import type { FillCounts } from "./fill-counts";
import type { FormContent } from "./form-content";
import { planCellOf } from "./form-content";
import type { FormRequest } from "./form-request";
import type { FiredCheck } from "./row-checks";
import { checkColumnText, checkPhrases, fillCounts, firedChecks, withComputedValues } from "./row-checks";
import { rowFormulas } from "./row-formulas";

/** A row as the sheet shows it, with what its checks say. */
export interface FilledRow {
  readonly key: string;
  readonly values: RowValues;
  readonly fired: readonly FiredCheck[];
  readonly counts: FillCounts;
}

/** The rows of a request with what `content` has typed in them. */
export function filledRows({ form, rows }: FormRequest, content: FormContent): readonly FilledRow[] {
  return rows.map((row) => {
    const values = withComputedValues(form, new Map([...row.values, ...(content.typed.get(row.key) ?? [])]));
    const fired = firedChecks(form, values);
    return { key: row.key, values, fired, counts: fillCounts(form, values, fired) };
  });
}

/** The cells of the data rows: keys, given and typed values, formulas with their results. */
export function dataCells(
  request: FormRequest,
  layout: EntryLayout,
  rows: readonly FilledRow[],
): readonly (readonly PlanCell[])[] {
  const formulas = rowFormulas(request.form, layout);
  const checkIds = request.form.definition.fields.flatMap((field) =>
    field.role === "check" ? [field.id] : [],
  );
  return rows.map((row) => {
    const results = helperResults(row, checkIds);
    return layout.columns.map((column): PlanCell => {
      if (column.columnIndex === KEY_COLUMN) return row.key;
      const formula = formulas.get(column.id);
      const value = planCellOf(row.values.get(column.id));
      return formula === undefined
        ? value
        : { kind: "formula", formula, cached: results.get(column.id) ?? scalar(value) };
    });
  });
}

/** What the helper columns and the check column show for a row, as the core works it out. */
function helperResults(
  { fired, counts }: FilledRow,
  checkIds: readonly string[],
): ReadonlyMap<string, string | number> {
  const { faults, missing } = checkPhrases(fired);
  const joined = (phrases: readonly string[]): string => phrases.map((phrase) => `${phrase} `).join("");
  return new Map<string, string | number>([
    [HELPER_IDS.faults, joined(faults)],
    [HELPER_IDS.missing, joined(missing)],
    [HELPER_IDS.required, counts.required],
    [HELPER_IDS.filled, counts.filled],
    [HELPER_IDS.faulty, counts.faulty],
    ...checkIds.map((id) => [id, checkColumnText(fired)] as const),
  ]);
}

function scalar(cell: PlanCell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? null : (cell ?? "");
}
