import { BLANK_VALUE } from "../expression/row-value";
import type { RowValues } from "../expression/row-value";
import { decimalFormula, text } from "../workbook/formula-build";
import type { PlanCell } from "../workbook/plan";
import { CARRIED_PHRASES_ID, carriedColumnId } from "./carried-form";
import type { EntryLayout } from "./entry-layout";
import type { CompiledForm } from "./compiled-form";
import { checkParts } from "./check-parts";
import type { Check } from "./checks";
import { HELPER_IDS, KEY_COLUMN, listedId, USED_ID } from "./entry-layout";
import type { FillCounts } from "./fill-counts";
import type { FormContent } from "./form-content";
import { planCellOf } from "./form-content";
import type { FormRequest } from "./form-request";
import type { FiredCheck } from "./row-checks";
import { checkColumnText, fillCounts, firedChecks, isUsed, withComputedValues } from "./row-checks";
import { rowFormulas } from "./row-formulas";

const CARRIED_COLUMN_PREFIX = carriedColumnId("");

/** A row as the sheet shows it, with what its checks say. */
export interface FilledRow {
  readonly key: string;
  readonly values: RowValues;
  readonly fired: readonly FiredCheck[];
  readonly counts: FillCounts;
  /** False for an open row in which nothing was typed. */
  readonly used: boolean;
}

/** The rows of a request with what `content` has typed in them. */
export function filledRows({ form, rows }: FormRequest, content: FormContent): readonly FilledRow[] {
  return rows.map((row) => {
    const values = withComputedValues(form, new Map([...row.values, ...(content.typed.get(row.key) ?? [])]));
    const fired = firedChecks(form, values);
    const counts = fillCounts(form, values, fired);
    return { key: row.key, values, fired, counts, used: isUsed(form, values) };
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
    const results = new Map([
      ...helperResults(request.form, row, checkIds),
      ...chosenResults(request.form, row),
    ]);
    return layout.columns.map((column): PlanCell => {
      if (column.columnIndex === KEY_COLUMN) return row.key;
      const formula = formulas.get(column.id);
      const value = planCellOf(row.values.get(column.id));
      if (column.id.startsWith(CARRIED_COLUMN_PREFIX)) return carriedCell(value);
      return formula === undefined
        ? value
        : { kind: "formula", formula, cached: results.get(column.id) ?? scalar(value) };
    });
  });
}

/**
 * A carried value in its hidden column: written as a formula, as all helper columns are, so that it is told from what
 * people typed even where the hidden ids are lost.
 */
function carriedCell(value: PlanCell): PlanCell {
  if (typeof value === "number") return { kind: "formula", formula: decimalFormula(value), cached: value };
  return typeof value === "string" ? { kind: "formula", formula: text(value), cached: value } : null;
}

/** What the helper columns and the check column show for a row, as the core works it out. */
function helperResults(
  form: CompiledForm,
  { fired, counts, used }: FilledRow,
  checkIds: readonly string[],
): ReadonlyMap<string, string | number> {
  const parts = checkParts(form);
  const said = (checks: readonly Check[]): string =>
    fired
      .filter(({ check, explained }) => !explained && checks.includes(check))
      .map(({ check }) => `${check.phrase} `)
      .join("");
  return new Map<string, string | number>([
    ...parts.faults.map(({ id, checks }) => [id, said(checks)] as const),
    [CARRIED_PHRASES_ID, said(parts.carried)],
    [HELPER_IDS.missing, said(parts.missing)],
    [HELPER_IDS.required, counts.required],
    [HELPER_IDS.filled, counts.filled],
    [HELPER_IDS.faulty, counts.faulty],
    [USED_ID, used ? 1 : 0],
    ...checkIds.map((id) => [id, checkColumnText(fired, used)] as const),
  ]);
}

/** What the helper columns of choices show: what was chosen, "" where it is in no list. */
function chosenResults(
  form: CompiledForm,
  { values }: FilledRow,
): readonly (readonly [id: string, chosen: string])[] {
  return [...form.choices].map(([fieldId, column]) => [
    listedId(fieldId),
    column.chosen(values.get(fieldId) ?? BLANK_VALUE),
  ]);
}

function scalar(cell: PlanCell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? null : (cell ?? "");
}
