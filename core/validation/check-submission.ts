import type { RowValue, RowValues } from "../expression/row-value";
import { textValue, numberValue, trimmedText } from "../expression/row-value";
import { dayNumber } from "../cell/civil-date";
import { decimalOf } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import type { CarriedForm } from "../form/carried-form";
import { NOTHING_CARRIED } from "../form/carried-form";
import type { CompiledForm } from "../form/compiled-form";
import type { InputField } from "../form/definition";
import { fieldOf } from "../form/definition";
import { rowsOfForm } from "../form/open-rows";
import { fillCounts, firedChecks, isUsed, withComputedValues } from "../form/row-checks";
import type { FiredCheck } from "../form/row-checks";
import { totalCounts } from "../form/fill-counts";
import type { FillCounts } from "../form/fill-counts";
import type { GivenRow } from "../form/register-rows";
import { nearChoices } from "../submission/near-choices";
import { stateText } from "../submission/read-value";
import type { EntryReading } from "../submission/read-submission";
import type { FieldValue, Submission, SubmissionRow, SubmittedValue } from "../submission/submission";
import { cellAddress, parseAddress } from "../workbook/address";
import { carriedFinding } from "./carried-finding";
import { acrossFindings } from "./across-rows";
import type { PlacedRow } from "./across-rows";
import type { CheckFinding } from "./check-finding";
import { changedCells } from "./changed-cells";
import type { Place } from "./finding";
import type { UnitLimits } from "../register/register";
import { limitFindings } from "./unit-limits";
import { NOWHERE } from "./finding";

/** What checking a submission tells: findings in the order of the rows, and how far the form is filled. */
export interface CheckedSubmission {
  readonly findings: readonly CheckFinding[];
  readonly counts: FillCounts;
}

/**
 * Runs every check of the form on the rows of a submission. `reading` is the sheet it came from: with it, given cells
 * that were changed and computed cells that were typed over are found too; without it those two checks are skipped.
 * `carried` tells of carried values from when they are, and whether the past was corrected since.
 */
export function checkSubmission(
  form: CompiledForm,
  given: readonly GivenRow[],
  submission: Submission,
  reading: EntryReading | null,
  file: string | null,
  carried: CarriedForm = NOTHING_CARRIED,
  limits: UnitLimits | null = null,
): CheckedSubmission {
  const submitted = new Map(submission.rows.map((row) => [row.key, row]));
  const rows = rowsOfForm(form.definition, given, submission).map((row) => {
    const values = rowValues(form, row, submitted.get(row.key) ?? null);
    return { row, values, fired: firedChecks(form, values) };
  });
  const findings = rows.flatMap(({ row, values, fired }): readonly CheckFinding[] => {
    const answer = submitted.get(row.key);
    if (answer === undefined) return [];
    const placeOf = placer(form, submission, reading, answer, file);
    const found = fired.flatMap((one) =>
      one.check.code === "cell/carried-changed"
        ? [carriedFinding(form, one, answer, { row: values, carried, place: placeOf(one.check.field) })]
        : findingOf(form, one, answer, values, placeOf),
    );
    return [...found, ...(reading === null ? [] : changedCells(form, row, values, reading, placeOf))];
  });
  const used = rows.flatMap(({ row, values }): readonly PlacedRow[] => {
    const answer = submitted.get(row.key);
    if (answer === undefined || !isUsed(form, values)) return [];
    return [{ values, placeOf: placer(form, submission, reading, answer, file) }];
  });
  const whole = [...acrossFindings(form, used), ...limitFindings(form, used, limits)];
  return {
    findings: [...findings, ...whole],
    counts: totalCounts(rows.map(({ values, fired }) => fillCounts(form, values, fired))),
  };
}

/** The values of one row as its form sees them: given, typed (null: nothing was), and computed. */
export function rowValues(form: CompiledForm, given: GivenRow, answer: SubmissionRow | null): RowValues {
  const values = new Map(given.values);
  for (const [id, { value }] of Object.entries(answer?.values ?? {})) values.set(id, rowValueOf(value));
  return withComputedValues(form, values);
}

/** The serial of 1 January 1970 in the date system of new workbooks. */
export const SERIAL_OF_1970 = 25569;

/** A typed value as the form's formulas see it; a date is the number that a sheet keeps for it. */
export function rowValueOf(value: FieldValue): RowValue {
  switch (value.kind) {
    case "blank":
      return { kind: "blank" };
    case "number":
      return numberValue(decimalOf(value.decimal));
    case "text":
    case "unreadable":
      return textValue(value.text);
    case "date":
      return numberValue(decimalOf(dayNumber(value.date) + SERIAL_OF_1970));
    case "state":
      return textValue(stateText(value));
  }
}

/** Where the fields of a row are: on the sheet it was read from, else as far as its typed cells tell. */
function placer(
  form: CompiledForm,
  submission: Submission,
  reading: EntryReading | null,
  answer: SubmissionRow,
  file: string | null,
): (fieldId: string) => Place {
  const rowIndex = reading?.rowOf.get(answer.key) ?? rowIndexOf(answer);
  return (fieldId) => {
    const columnIndex = reading?.columns.columnOf.get(fieldId);
    const typedCell = answer.values[fieldId]?.cell ?? null;
    return {
      ...NOWHERE,
      file,
      sheet: submission.sheet,
      rowNumber: rowIndex === null ? null : rowIndex + 1,
      column: fieldOf(form.definition, fieldId)?.label ?? fieldId,
      cell: rowIndex === null || columnIndex === undefined ? typedCell : cellAddress(rowIndex, columnIndex),
    };
  };
}

function rowIndexOf({ values }: SubmissionRow): number | null {
  const [typed] = Object.values(values);
  return typed === undefined ? null : (parseAddress(typed.cell)?.rowIndex ?? null);
}

/**
 * The finding of a check that fired; none for a text where a figure or date belongs, which the reading has already named,
 * nor for a carried value, which `carriedFinding` words.
 */
function findingOf(
  form: CompiledForm,
  { check, explained }: FiredCheck,
  answer: SubmissionRow,
  row: RowValues,
  placeOf: (fieldId: string) => Place,
): readonly CheckFinding[] {
  const place = placeOf(check.field);
  const field = fieldOf(form.definition, check.field);
  const input: InputField | null = field?.role === "input" ? field : null;
  const typed = answer.values[check.field];
  const found =
    typed === undefined ? (trimmedText(row.get(check.field) ?? { kind: "blank" }) ?? "") : saidIn(typed);
  const severity = check.weight === "warning" ? "warning" : "error";
  switch (check.code) {
    case "cell/carried-changed":
    case "cell/not-a-number":
    case "cell/not-a-date":
    case "cell/error-value":
      return [];
    case "cell/required":
      return [{ code: check.code, severity, place, values: { asks: asksFor(input) } }];
    case "cell/closed":
      return [{ code: check.code, severity, place, values: { found, reason: input?.closedMessage ?? "" } }];
    case "cell/not-asked":
    case "cell/reason-missing":
    case "cell/not-whole":
      return [{ code: check.code, severity, place, values: { found } }];
    case "cell/below-minimum":
      return [{ code: check.code, severity, place, values: { found, limit: limitText(input?.minimum) } }];
    case "cell/above-maximum":
      return [{ code: check.code, severity, place, values: { found, limit: limitText(input?.maximum) } }];
    case "cell/unknown-choice":
      return [
        { code: check.code, severity, place, values: { found, near: nearChoices(form, check.field, found) } },
      ];
    case "cell/wrong-parent":
      return [{ code: check.code, severity, place, values: { found } }];
    case "cell/not-in-list":
      return [{ code: check.code, severity, place, values: { found, allowed: input?.choices ?? [] } }];
    case "row/rule": {
      const { id = "", message = "", remedy = "" } = check.rule ?? {};
      return [{ code: check.code, severity, place, values: { rule: id, message, remedy, explained } }];
    }
  }
}

function asksFor(field: InputField | null): "figure" | "figure-or-state" | "words" | "choice" {
  if (field === null || field.states) return "figure-or-state";
  if (field.type === "choice" || field.choicesFrom !== undefined) return "choice";
  return ["measure", "rupiah", "percent"].includes(field.type) ? "figure" : "words";
}

/** What a person sees in the cell: a figure with its decimal comma, a text as it was typed. */
function saidIn({ value, raw }: SubmittedValue): string {
  return value.kind === "number" && value.decimal === raw ? formatNumber(decimalOf(raw)) : raw;
}

function limitText(limit: number | undefined): string {
  return limit === undefined ? "" : formatNumber(decimalOf(limit));
}
