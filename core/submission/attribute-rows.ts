import type { FormDefinition } from "../form/definition";
import type { GivenRow } from "../form/register-rows";
import type { Place } from "../validation/finding";
import { matchRows } from "./match-rows";
import type { MatchedRow } from "./match-rows";
import { oneRowEach } from "./one-row-each";
import { quarantineRow } from "./quarantine";
import type { SetAside } from "./quarantine";
import type { Table } from "./read-table";
import type { QuarantinedValue } from "./submission";
import type { SubmissionFinding } from "./submission-finding";

/** Whose row each one is, and what belongs to nobody. */
export interface AttributedRows {
  /** 0-based sheet row of each key that was found. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Every row that is one of the form's, equal and empty doubles with them, ascending. */
  readonly formRows: readonly number[];
  readonly quarantine: readonly QuarantinedValue[];
  readonly findings: readonly SubmissionFinding[];
}

/** What was set aside and found so far; each step below adds to it. */
interface Outcome {
  readonly quarantine: QuarantinedValue[];
  readonly findings: SubmissionFinding[];
}

/** The one sheet row of each row of the form; rows that belong to nobody, or to one key with others, go to quarantine. */
export function attributeRows(
  table: Table,
  definition: FormDefinition,
  rows: readonly GivenRow[],
): AttributedRows {
  const outcome: Outcome = { quarantine: [], findings: [] };
  const rowsOf = new Map<string, readonly number[]>();
  for (const row of matchRows(table.grid, definition, table.columns, rows)) {
    if (row.kind === "known") {
      rowsOf.set(row.key, [...(rowsOf.get(row.key) ?? []), row.rowIndex]);
      if (row.repaired) outcome.findings.push(keyRepaired(table, row.rowIndex, row.key));
    } else setRowAside(table, row, outcome);
  }
  const missing = rows.filter(({ key }) => !rowsOf.has(key));
  const { rowOf, disputed } = oneRowEach(table.grid, table.typedColumns, rowsOf, missing.length > 0);
  for (const [key, rowIndices] of disputed) {
    for (const rowIndex of rowIndices) setDisputedAside(table, key, rowIndex, outcome);
  }
  for (const { key } of missing) {
    outcome.findings.push({
      code: "row/missing",
      severity: "error",
      place: table.place,
      values: { key },
    });
  }
  const formRows = [...rowOf.keys()].flatMap((key) => rowsOf.get(key) ?? []).sort((a, b) => a - b);
  return { rowOf, formRows, ...outcome };
}

function keyRepaired(table: Table, rowIndex: number, key: string): SubmissionFinding {
  const place: Place = { ...table.place, rowNumber: rowIndex + 1 };
  return { code: "row/key-repaired", severity: "note", place, values: { key } };
}

function setRowAside(table: Table, row: Exclude<MatchedRow, { kind: "known" }>, outcome: Outcome): void {
  if (row.kind === "conflicting") {
    const { rowIndex, key, other } = row;
    const found = setAside(table, { rowIndex, all: false, why: "conflicting-row" }, outcome);
    if (found === null) return;
    const { place } = found;
    outcome.findings.push({ code: "row/conflicting", severity: "error", place, values: { key, other } });
    return;
  }
  const found = setAside(table, { rowIndex: row.rowIndex, all: true, why: "unknown-row" }, outcome);
  if (found === null) return;
  const severity = holdsFigures(table, row.rowIndex) ? "error" : "note";
  const values = { raw: found.raw.join(" | ") };
  outcome.findings.push({ code: "row/unknown", severity, place: found.place, values });
}

function setDisputedAside(table: Table, key: string, rowIndex: number, outcome: Outcome): void {
  const found = setAside(table, { rowIndex, all: false, why: "duplicate-row" }, outcome);
  const place: Place = found?.place ?? { ...table.place, rowNumber: rowIndex + 1 };
  outcome.findings.push({ code: "row/twice", severity: "error", place, values: { key } });
}

/** A row that holds a figure where figures are asked may be an indicator that nobody can name. */
function holdsFigures(table: Table, rowIndex: number): boolean {
  return table.typedColumns.some((columnIndex) => {
    const cell = table.grid.cell(rowIndex, columnIndex);
    return cell.kind === "number" || (cell.kind === "text" && /^\s*-?\d/.test(cell.value));
  });
}

function setAside(
  table: Table,
  what: SetAside,
  outcome: Outcome,
): { readonly place: Place; readonly raw: readonly string[] } | null {
  const values = quarantineRow(table.grid, table.columns, table.typedColumns, what);
  const [first] = values;
  if (first === undefined) return null;
  outcome.quarantine.push(...values);
  const place: Place = { ...table.place, rowNumber: what.rowIndex + 1, cell: first.cell };
  return { place, raw: values.map(({ raw }) => raw) };
}
