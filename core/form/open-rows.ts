import type { Submission } from "../submission/submission";
import type { FormDefinition } from "./definition";
import type { FormRequest } from "./form-request";
import type { GivenRow } from "./register-rows";

/** Blank rows that a form always has below those that are filled already. */
const SPARE_ROWS = 20;

const NO_VALUES: GivenRow["values"] = new Map();

/** The blank rows of a form with open rows: keys `b001`, `b002` … */
export function preparedRows(count: number): readonly GivenRow[] {
  return Array.from({ length: count }, (_, index) => blankRow(preparedKey(index + 1)));
}

/**
 * The rows of an open form that holds rows already: those in their order, then blank ones up to the number that the
 * form prepares, and at least twenty.
 */
export function rowsAround(keys: readonly string[], count: number): readonly GivenRow[] {
  const taken = new Set(keys);
  const blank: GivenRow[] = [];
  const wanted = Math.max(count - keys.length, SPARE_ROWS);
  for (let number = 1; blank.length < wanted; number += 1) {
    const key = preparedKey(number);
    if (!taken.has(key)) blank.push(blankRow(key));
  }
  return [...keys.map(blankRow), ...blank];
}

/** The rows of a form that its checks look at: those of the register, or whatever rows a submission has. */
export function rowsOfForm(
  definition: FormDefinition,
  given: readonly GivenRow[],
  submission: Pick<Submission, "rows">,
): readonly GivenRow[] {
  return definition.rows.kind === "open" ? submission.rows.map(({ key }) => blankRow(key)) : given;
}

/** `request` with the rows of a submission and blank ones below, where fillers add the rows; else as it is. */
export function withRowsOf(request: FormRequest, submission: Submission | null): FormRequest {
  const { rows } = request.form.definition;
  if (rows.kind !== "open" || submission === null) return request;
  const keys = submission.rows.map(({ key }) => key);
  return { ...request, rows: rowsAround(keys, rows.count) };
}

/** The key of a prepared row; `number` counts from 1. */
export function preparedKey(number: number): string {
  return `b${String(number).padStart(3, "0")}`;
}

/** The key of a row that came without one; `number` counts from 1. */
export function addedKey(number: number): string {
  return `t${String(number).padStart(3, "0")}`;
}

/** True for a key that a row got because it came without one. */
export function isAddedKey(key: string): boolean {
  return key.startsWith("t");
}

/** True for a key that a row of an open form may have: prepared, added, or a copy of either. */
export function isOpenKey(text: string): boolean {
  return /^[bt]\d{3,6}(?:~\d{1,4})?$/.test(text);
}

function blankRow(key: string): GivenRow {
  return { key, values: NO_VALUES };
}
