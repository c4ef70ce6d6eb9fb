import { codePart } from "../expression/code-parts";
import { textValue, trimmedText } from "../expression/row-value";
import type { CompiledForm } from "../form/compiled-form";
import type { InputField } from "../form/definition";
import { fieldOfSource } from "../form/definition";
import type { GivenRow } from "../form/register-rows";
import type { Place } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import { attributeRows } from "./attribute-rows";
import { attributeOpenRows } from "./open-rows";
import type { MatchedColumns } from "./match-columns";
import { foreignValues } from "./quarantine";
import type { ReadingContext } from "./read-submission";
import { readValue } from "./read-value";
import type { ChoiceContext } from "./read-value";
import type { QuarantinedValue, SubmissionRow, SubmittedValue } from "./submission";
import type { SubmissionFinding } from "./submission-finding";

/** The table of a sheet Isian: rows in the order of the register, and whatever belongs to none of them. */
export interface ReadTable {
  readonly rows: readonly SubmissionRow[];
  /** 0-based sheet row of each key that was found. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly quarantine: readonly QuarantinedValue[];
  readonly findings: readonly SubmissionFinding[];
}

/** A sheet with its columns found. */
export interface Table {
  readonly grid: SheetGrid;
  readonly columns: MatchedColumns;
  readonly form: CompiledForm;
  readonly inputs: readonly InputField[];
  /** 0-based columns of the input fields. */
  readonly typedColumns: readonly number[];
  readonly place: Place;
}

/** Reads every row of the table; see `matchRows` for whose row it is and `readValue` for what a cell says. */
export function readTable(
  grid: SheetGrid,
  columns: MatchedColumns,
  context: ReadingContext,
  place: Place,
): ReadTable {
  const table = tableOf(grid, columns, context, place);
  const { definition } = context.form;
  const isOpen = definition.rows.kind === "open";
  const attributed = isOpen
    ? attributeOpenRows(table, definition)
    : attributeRows(table, definition, context.rows);
  const { rowOf, formRows, quarantine, findings } = attributed;
  const measureId = fieldOfSource(context.form.definition, "measure")?.id ?? null;
  const cellFindings: SubmissionFinding[] = [];
  const rows = (isOpen ? openRows(rowOf, formRows) : context.rows).flatMap(
    (given): readonly SubmissionRow[] => {
      const rowIndex = rowOf.get(given.key);
      if (rowIndex === undefined) return [];
      const values = readRow(table, rowIndex, isPercentage(given, measureId), cellFindings);
      return isOpen && Object.keys(values).length === 0 ? [] : [{ key: given.key, values }];
    },
  );
  const foreign = formRows.flatMap((rowIndex) => foreignValues(grid, columns, rowIndex));
  const foreignFindings = foreign.map(({ cell, raw }): SubmissionFinding => ({
    code: "column/unknown",
    severity: "note",
    place: { ...place, cell },
    values: { raw },
  }));
  return {
    rows,
    rowOf,
    quarantine: [...quarantine, ...foreign],
    findings: [...findings, ...cellFindings, ...foreignFindings],
  };
}

/** The rows that somebody filled, from top to bottom. */
function openRows(rowOf: ReadonlyMap<string, number>, formRows: readonly number[]): readonly GivenRow[] {
  const keyAt = new Map([...rowOf].map(([key, rowIndex]) => [rowIndex, key]));
  return formRows.map((rowIndex) => ({ key: keyAt.get(rowIndex) ?? "", values: new Map() }));
}

/** The table of a sheet whose columns are found. */
export function tableOf(
  grid: SheetGrid,
  columns: MatchedColumns,
  context: ReadingContext,
  place: Place,
): Table {
  const inputs = context.form.definition.fields.filter(
    (field): field is InputField => field.role === "input",
  );
  const typedColumns = inputs.flatMap(({ id }) => columns.columnOf.get(id) ?? []);
  return { grid, columns, form: context.form, inputs, typedColumns, place };
}

function readRow(
  table: Table,
  rowIndex: number,
  isPercentageRow: boolean,
  findings: SubmissionFinding[],
): SubmissionRow["values"] {
  const values: { [fieldId: string]: SubmittedValue } = {};
  for (const field of table.inputs) {
    const columnIndex = table.columns.columnOf.get(field.id);
    if (columnIndex === undefined) continue;
    const cell = table.grid.cell(rowIndex, columnIndex);
    if (cell.kind === "blank" && cell.formula === null) continue;
    const address = cellAddress(rowIndex, columnIndex);
    const place: Place = { ...table.place, rowNumber: rowIndex + 1, column: field.label, cell: address };
    const choice = choiceContext(table, field, values);
    const read = readValue(cell, { field, isPercentage: isPercentageRow, place, choice });
    if (read.finding !== null) findings.push(read.finding);
    if (read.value.kind !== "blank")
      values[field.id] = { value: read.value, cell: address, raw: textOfCell(cell) };
  }
  return values;
}

/** What a choice is read against; its parents stand before it, so that they were read already. */
export function choiceContext(
  { form }: Pick<Table, "form">,
  field: InputField,
  values: SubmissionRow["values"],
): ChoiceContext | null {
  const column = form.choices.get(field.id);
  if (column === undefined) return null;
  const parent = values[field.choicesFrom?.parent ?? ""]?.value;
  const code = parent?.kind === "text" ? codePart(textValue(parent.text)) : "";
  return { column, ownField: form.lists.ownField ?? null, parent: code };
}

/** True when the row's satuan is a percentage; `measureId` is the field that holds it. */
export function isPercentage(given: GivenRow, measureId: string | null): boolean {
  const value = measureId === null ? undefined : given.values.get(measureId);
  return value !== undefined && /^(%|persen|percent|persentase)$/i.test(trimmedText(value) ?? "");
}
