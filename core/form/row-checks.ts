import { evaluateExpression } from "../expression/evaluate-expression";
import type { EvaluateScope } from "../expression/evaluate-expression";
import type { RowValue, RowValues } from "../expression/row-value";
import { trimmedText } from "../expression/row-value";
import type { Check } from "./checks";
import type { CompiledForm } from "./compiled-form";
import type { FillCounts } from "./fill-counts";

/** What the check column says of a row without fault. */
export const COMPLETE = "Lengkap";

/** A check that fires on a row; `explained` is true for a warning that its row answers. */
export interface FiredCheck {
  readonly check: Check;
  readonly explained: boolean;
}

/** The row with its computed columns worked out, as the sheet's formulas give them. */
export function withComputedValues(form: CompiledForm, row: RowValues): RowValues {
  const values = new Map(row);
  for (const { field, expression } of form.computed) {
    values.set(field.id, evaluateExpression(expression, scopeOf(form, values)));
  }
  return values;
}

/** The checks that fire on a row whose computed columns are worked out, in the order of the form. */
export function firedChecks(form: CompiledForm, row: RowValues): readonly FiredCheck[] {
  const scope = scopeOf(form, row);
  return form.checks
    .filter((check) => isTrueOrError(evaluateExpression(check.when, scope)))
    .map((check) => ({ check, explained: check.silencedBy !== null && isFilled(row, check.silencedBy) }));
}

/** What the check column says: every phrase that still asks for something, or "Lengkap". */
export function checkColumnText(fired: readonly FiredCheck[]): string {
  const phrases = fired.filter(({ explained }) => !explained).map(({ check }) => check.phrase);
  return phrases.length === 0 ? COMPLETE : phrases.join(" ");
}

/** True where an input cell of the row is open: its field is asked and its condition holds. */
export function isOpen(form: CompiledForm, fieldId: string, row: RowValues): boolean {
  if (!form.asked.has(fieldId)) return false;
  const condition = form.openWhen.get(fieldId);
  if (condition === undefined) return true;
  const value = evaluateExpression(condition, scopeOf(form, row));
  return value.kind === "boolean" && value.value;
}

function isFilled(row: RowValues, fieldId: string): boolean {
  const value = row.get(fieldId);
  return value !== undefined && trimmedText(value) !== "";
}

function isTrueOrError(value: RowValue): boolean {
  return value.kind === "error" || (value.kind === "boolean" && value.value);
}

function scopeOf(form: CompiledForm, values: RowValues): EvaluateScope {
  return { values, typeOf: form.typeOf, profile: form.profile };
}

/** What one row asks and has: required cells, those of them that are filled, and 1 where it needs repair. */
export function fillCounts(form: CompiledForm, row: RowValues): FillCounts {
  const fired = firedChecks(form, row);
  const isMissing = ({ check }: FiredCheck): boolean => check.code === "cell/required";
  const blank = new Map([...row].filter(([id]) => !form.asked.has(id)));
  const required = firedChecks(form, blank).filter(isMissing).length;
  const faulty = fired.some(({ check, explained }) => !explained && check.weight !== "missing");
  return { required, filled: required - fired.filter(isMissing).length, faulty: faulty ? 1 : 0 };
}
