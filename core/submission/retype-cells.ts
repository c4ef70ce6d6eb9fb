import type { CellRef } from "../cycle/event-parts";
import type { CompiledForm } from "../form/compiled-form";
import { fieldOfSource } from "../form/definition";
import type { InputField } from "../form/definition";
import { rowsOfForm } from "../form/open-rows";
import type { GivenRow } from "../form/register-rows";
import { NOWHERE } from "../validation/finding";
import { choiceContext, isPercentage } from "./read-table";
import { readValue } from "./read-value";
import type { Submission, SubmissionRow, SubmittedValue } from "./submission";
import type { SubmissionFinding } from "./submission-finding";

/** A text that goes into a cell, as if its filler had typed it; "" empties the cell. */
export interface Retyped {
  readonly cell: CellRef;
  readonly text: string;
}

/** The submission with other values in some cells, and what reading their texts found. */
export interface RetypedSubmission {
  readonly submission: Submission;
  readonly findings: readonly SubmissionFinding[];
}

/**
 * `submission` with `edits` typed into it, read by the same rules as a typed cell. A cell keeps its address where it
 * had a value; one that was blank has the address "". Throws RangeError for a row or field that the form has not.
 */
export function retypeCells(
  submission: Submission,
  edits: readonly Retyped[],
  form: CompiledForm,
  given: readonly GivenRow[],
): RetypedSubmission {
  const findings: SubmissionFinding[] = [];
  const rows = edits.reduce<readonly SubmissionRow[]>((before, edit) => {
    const { field, row } = placeOf(edit.cell, form, rowsOfForm(form.definition, given, { rows: before }));
    const old = before.find(({ key }) => key === row.key);
    const address = old?.values[field.id]?.cell ?? "";
    const place = {
      ...NOWHERE,
      sheet: submission.sheet,
      column: field.label,
      cell: address === "" ? null : address,
    };
    const measureId = fieldOfSource(form.definition, "measure")?.id ?? null;
    const typed = { kind: "text", value: edit.text, formula: null } as const;
    const choice = choiceContext({ form }, field, old?.values ?? {});
    const read = readValue(typed, { field, isPercentage: isPercentage(row, measureId), place, choice });
    if (read.finding !== null && read.finding.severity !== "note") findings.push(read.finding);
    const value: SubmittedValue | null =
      read.value.kind === "blank" ? null : { value: read.value, cell: address, raw: edit.text };
    const changed = withValue(old ?? { key: row.key, values: {} }, field.id, value);
    return old === undefined
      ? [...before, changed]
      : before.map((one) => (one.key === row.key ? changed : one));
  }, submission.rows);
  return { submission: { ...submission, rows }, findings };
}

function placeOf(
  { rowKey, fieldId }: CellRef,
  form: CompiledForm,
  given: readonly GivenRow[],
): { readonly field: InputField; readonly row: GivenRow } {
  const row = given.find(({ key }) => key === rowKey);
  const field = form.definition.fields.find(({ id }) => id === fieldId);
  if (row === undefined || field?.role !== "input")
    throw new RangeError(`no input cell ${rowKey}:${fieldId}`);
  return { field, row };
}

function withValue(row: SubmissionRow, fieldId: string, value: SubmittedValue | null): SubmissionRow {
  const others = Object.entries(row.values).filter(([id]) => id !== fieldId);
  return { ...row, values: Object.fromEntries(value === null ? others : [...others, [fieldId, value]]) };
}
