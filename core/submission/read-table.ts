import { trimmedText } from "../expression/row-value";
import type { InputField } from "../form/definition";
import { fieldOfSource } from "../form/definition";
import type { GivenRow } from "../form/register-rows";
import type { Place } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import { attributeRows } from "./attribute-rows";
import type { MatchedColumns } from "./match-columns";
import { foreignValues } from "./quarantine";
import type { ReadingContext } from "./read-submission";
import { readValue } from "./read-value";
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
  const attributed = attributeRows(table, context.form.definition, context.rows);
  const { rowOf, formRows, quarantine, findings } = attributed;
  const measureId = fieldOfSource(context.form.definition, "measure")?.id ?? null;
  const cellFindings: SubmissionFinding[] = [];
  const rows = context.rows.flatMap((given): readonly SubmissionRow[] => {
    const rowIndex = rowOf.get(given.key);
    if (rowIndex === undefined) return [];
    return [
      { key: given.key, values: readRow(table, rowIndex, isPercentage(given, measureId), cellFindings) },
    ];
  });
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
  return { grid, columns, inputs, typedColumns, place };
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
    const read = readValue(cell, { field, isPercentage: isPercentageRow, place });
    if (read.finding !== null) findings.push(read.finding);
    if (read.value.kind !== "blank")
      values[field.id] = { value: read.value, cell: address, raw: textOfCell(cell) };
  }
  return values;
}

/** True when the row's satuan is a percentage; `measureId` is the field that holds it. */
export function isPercentage(given: GivenRow, measureId: string | null): boolean {
  const value = measureId === null ? undefined : given.values.get(measureId);
  return value !== undefined && /^(%|persen|percent|persentase)$/i.test(trimmedText(value) ?? "");
}
