import type { InputField } from "../form/definition";
import { fieldOfSource } from "../form/definition";
import { trimmedText } from "../expression/row-value";
import type { GivenRow } from "../form/register-rows";
import type { Place } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import type { MatchedColumns } from "./match-columns";
import { matchRows } from "./match-rows";
import type { MatchedRow } from "./match-rows";
import { quarantineRow, unknownColumns } from "./quarantine";
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

/** What was found so far; the parts of the reading add to it. */
interface Outcome {
  readonly quarantine: QuarantinedValue[];
  readonly findings: SubmissionFinding[];
}

interface Table {
  readonly grid: SheetGrid;
  readonly columns: MatchedColumns;
  readonly inputs: readonly InputField[];
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
  const { definition } = context.form;
  const inputs = definition.fields.filter((field): field is InputField => field.role === "input");
  const typedColumns = inputs.flatMap(({ id }) => columns.columnOf.get(id) ?? []);
  const table: Table = { grid, columns, inputs, typedColumns, place };
  const outcome: Outcome = { quarantine: [], findings: [] };
  const found = attributed(table, matchRows(grid, definition, columns, context.rows), outcome);
  const rowOf = oneRowEach(table, found, outcome);
  const measureId = fieldOfSource(definition, "measure")?.id ?? null;
  const rows = context.rows.flatMap((given): readonly SubmissionRow[] => {
    const rowIndex = rowOf.get(given.key);
    if (rowIndex !== undefined)
      return [{ key: given.key, values: readRow(table, rowIndex, isPercentage(given, measureId), outcome) }];
    if (!found.has(given.key)) {
      outcome.findings.push({ code: "row/missing", severity: "error", place, values: { key: given.key } });
    }
    return [];
  });
  for (const value of unknownColumns(grid, columns, definition, [...rowOf.values()])) {
    outcome.quarantine.push(value);
    outcome.findings.push({
      code: "column/unknown",
      severity: "note",
      place: { ...place, cell: value.cell },
      values: { raw: value.raw },
    });
  }
  return { rows, rowOf, ...outcome };
}

/** Sheet rows by key; rows that belong to nobody go to quarantine. */
function attributed(
  table: Table,
  matched: readonly MatchedRow[],
  outcome: Outcome,
): ReadonlyMap<string, readonly number[]> {
  const rowsOf = new Map<string, readonly number[]>();
  for (const row of matched) {
    if (row.kind === "known") {
      rowsOf.set(row.key, [...(rowsOf.get(row.key) ?? []), row.rowIndex]);
      if (row.repaired) {
        const place: Place = { ...table.place, rowNumber: row.rowIndex + 1 };
        outcome.findings.push({
          code: "row/key-repaired",
          severity: "note",
          place,
          values: { key: row.key },
        });
      }
    } else if (row.kind === "conflicting") {
      const values = { key: row.key, other: row.other };
      setAside(table, row.rowIndex, "conflicting-row", outcome, (place) => ({
        code: "row/conflicting",
        severity: "error",
        place,
        values,
      }));
    } else {
      setAside(table, row.rowIndex, "unknown-row", outcome, (place, raw) => {
        const holdsNumbers = raw.some((text) => /^-?\d/.test(text));
        return {
          code: "row/unknown",
          severity: holdsNumbers ? "error" : "note",
          place,
          values: { raw: raw.join(" | ") },
        };
      });
    }
  }
  return rowsOf;
}

/** The one row of each key: the only filled one or any of equal ones. Rows that differ all go to quarantine. */
function oneRowEach(
  table: Table,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  outcome: Outcome,
): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  for (const [key, rowIndices] of rowsOf) {
    const chosen = chooseOne(table, rowIndices);
    if (chosen !== null) rowOf.set(key, chosen);
    else {
      for (const rowIndex of rowIndices) {
        setAside(table, rowIndex, "duplicate-row", outcome, (place) => ({
          code: "row/twice",
          severity: "error",
          place,
          values: { key },
        }));
      }
    }
  }
  return rowOf;
}

function chooseOne(table: Table, rowIndices: readonly number[]): number | null {
  const contents = rowIndices.map((rowIndex) => ({
    rowIndex,
    typed: table.typedColumns.map((columnIndex) => textOfCell(table.grid.cell(rowIndex, columnIndex)).trim()),
  }));
  const filled = contents.filter(({ typed }) => typed.some((text) => text !== ""));
  const candidates = filled.length > 0 ? filled : contents;
  const [first] = candidates;
  if (first === undefined) return null;
  const isEqual = candidates.every(({ typed }) => typed.every((text, index) => text === first.typed[index]));
  return isEqual ? first.rowIndex : null;
}

function setAside(
  table: Table,
  rowIndex: number,
  why: QuarantinedValue["why"],
  outcome: Outcome,
  findingOf: (place: Place, raw: readonly string[]) => SubmissionFinding,
): void {
  const values = quarantineRow(table.grid, rowIndex, table.typedColumns, why);
  const [first] = values;
  if (first === undefined) return;
  outcome.quarantine.push(...values);
  const place: Place = { ...table.place, rowNumber: rowIndex + 1, cell: first.cell };
  const raw = values.map((value) => value.raw);
  outcome.findings.push(findingOf(place, raw));
}

function readRow(
  table: Table,
  rowIndex: number,
  isPercentageRow: boolean,
  outcome: Outcome,
): SubmissionRow["values"] {
  const values: { [fieldId: string]: SubmittedValue } = {};
  for (const field of table.inputs) {
    const columnIndex = table.columns.columnOf.get(field.id);
    if (columnIndex === undefined) continue;
    const cell = table.grid.cell(rowIndex, columnIndex);
    const address = cellAddress(rowIndex, columnIndex);
    const place: Place = { ...table.place, rowNumber: rowIndex + 1, column: field.label, cell: address };
    const read = readValue(cell, { field, isPercentage: isPercentageRow, place });
    if (read.finding !== null) outcome.findings.push(read.finding);
    if (read.value.kind !== "blank")
      values[field.id] = { value: read.value, cell: address, raw: textOfCell(cell) };
  }
  return values;
}

function isPercentage(given: GivenRow, measureId: string | null): boolean {
  const value = measureId === null ? undefined : given.values.get(measureId);
  return value !== undefined && /^(%|persen|percent|persentase)$/i.test(trimmedText(value) ?? "");
}
