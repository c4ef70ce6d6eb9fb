import { isTrue } from "../expression/evaluate-expression";
import type { RowValue, RowValues } from "../expression/row-value";
import { trimmedText } from "../expression/row-value";
import type { Check } from "./checks";
import type { CompiledForm } from "./compiled-form";
import type { FillCounts } from "./fill-counts";
import { NO_COUNTS } from "./fill-counts";

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
  for (const { fieldId, valueOf } of form.tests.computed) values.set(fieldId, valueOf(values));
  return values;
}

/** True for a row of the register, and for an open row in which something but an explanation was typed. */
export function isUsed(form: CompiledForm, row: RowValues): boolean {
  return form.tests.used === null || isTrue(form.tests.used(row));
}

/** The checks that fire on a row whose computed columns are worked out, in the order of the form; none in an unused one. */
export function firedChecks(form: CompiledForm, row: RowValues): readonly FiredCheck[] {
  if (!isUsed(form, row)) return [];
  return form.tests.checks
    .filter(({ when }) => isTrueOrError(when(row)))
    .map(({ check }) => ({ check, explained: check.silencedBy !== null && isFilled(row, check.silencedBy) }));
}

/** The phrases of the two helper columns of a row: what is wrong, and what is missing. */
export interface CheckPhrases {
  readonly faults: readonly string[];
  readonly missing: readonly string[];
}

/** The phrases that still ask for something; a warning that its row explains asks for nothing. */
export function checkPhrases(fired: readonly FiredCheck[]): CheckPhrases {
  const open = fired.filter(({ explained }) => !explained);
  const isMissing = ({ check }: FiredCheck): boolean => check.weight === "missing";
  return {
    faults: open.filter((one) => !isMissing(one)).map(({ check }) => check.phrase),
    missing: open.filter(isMissing).map(({ check }) => check.phrase),
  };
}

/** What the check column says: what is wrong, then what is missing, or "Lengkap"; nothing of an unused row. */
export function checkColumnText(fired: readonly FiredCheck[], used = true): string {
  if (!used) return "";
  const { faults, missing } = checkPhrases(fired);
  return faults.length + missing.length === 0 ? COMPLETE : [...faults, ...missing].join(" ");
}

/** True where an input cell of the row is open: its field is asked and its condition holds. */
export function isOpen(form: CompiledForm, fieldId: string, row: RowValues): boolean {
  if (!form.asked.has(fieldId)) return false;
  const condition = form.tests.openWhen.get(fieldId);
  return condition === undefined || isTrue(condition(row));
}

function isFilled(row: RowValues, fieldId: string): boolean {
  const value = row.get(fieldId);
  return value !== undefined && trimmedText(value) !== "";
}

function isTrueOrError(value: RowValue): boolean {
  return value.kind === "error" || isTrue(value);
}

/** What one row asks and has: required cells, those of them that are filled, and 1 where it needs repair. */
export function fillCounts(form: CompiledForm, row: RowValues, fired: readonly FiredCheck[]): FillCounts {
  if (!isUsed(form, row)) return NO_COUNTS;
  const count = (part: "when" | "filled"): number =>
    form.tests.required.filter((cell) => isTrue(cell[part](row))).length;
  const { faults, missing } = checkPhrases(fired);
  return {
    required: count("when"),
    filled: count("filled"),
    faulty: faults.length > 0 ? 1 : 0,
    rows: 1,
    incomplete: missing.length > 0 ? 1 : 0,
  };
}
