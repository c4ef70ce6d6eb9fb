import type { Place, Severity } from "../validation/finding";
import { parseDuration, type Duration } from "./duration";
import type { Decision, Step } from "./procedure";
import type { ProcedureTableFinding } from "./procedure-finding";
import { parseChoices, parseCompletion, parseScope, slugOf } from "./table-cells";
import { COLUMN_LABELS, type ColumnKey, type TableHeader } from "./table-header";
import { namesInRow } from "./table-roles";

const TOTAL_ROW = /^(jumlah|total)\b/i;

/** What the rows under a heading say; `names` are all titles in the order met, `total` the time of a row *Jumlah*. */
export interface RowReading {
  readonly steps: readonly Step[];
  readonly names: readonly string[];
  readonly total: Duration | null;
  readonly findings: readonly ProcedureTableFinding[];
}

/** The steps in `rows` under `header`; blank rows are passed over, and `place` is where the table stands. */
export function readTableRows(
  rows: readonly (readonly string[])[],
  header: TableHeader,
  place: Place,
): RowReading {
  const reading: Reading = { steps: [], names: [], findings: [], total: null };
  for (let index = header.firstRowIndex; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (cells.every((cell) => cell.trim() === "")) continue;
    readRow(reading, { cells, header, place: { ...place, rowNumber: index + 1 } });
  }
  return reading;
}

type Code = ProcedureTableFinding["code"];
type ValuesOf<C extends Code> = Extract<ProcedureTableFinding, { readonly code: C }>["values"];

/** A finding about a procedure's sheet; an error unless told otherwise. */
export function tableFinding<C extends Code>(
  code: C,
  values: ValuesOf<C>,
  place: Place,
  severity: Severity = "error",
) {
  return { code, severity, place, values } as ProcedureTableFinding;
}

interface Reading {
  readonly steps: Step[];
  readonly names: string[];
  readonly findings: ProcedureTableFinding[];
  total: Duration | null;
}

interface Row {
  readonly cells: readonly string[];
  readonly header: TableHeader;
  readonly place: Place;
}

function cellOf(row: Row, key: ColumnKey): string {
  const index = row.header.columns.get(key);
  return index === undefined ? "" : (row.cells[index] ?? "").trim().replace(/[ \t]+/g, " ");
}

function at(row: Row, key: ColumnKey): Place {
  return { ...row.place, column: row.header.labels.get(key) ?? COLUMN_LABELS[key] };
}

function readRow(reading: Reading, row: Row): void {
  const action = cellOf(row, "action");
  const number = cellOf(row, "number");
  if (TOTAL_ROW.test(action) || TOTAL_ROW.test(number)) reading.total = readDuration(reading, row);
  else if (action === "")
    reading.findings.push(tableFinding("procedure/blank-action", {}, at(row, "action")));
  else reading.steps.push(readStep(reading, row, action));
}

function readStep(reading: Reading, row: Row, action: string): Step {
  const number = readNumber(reading, row);
  const names = namesInRow(row.cells, row.header);
  if (names.length === 0) reading.findings.push(tableFinding("procedure/blank-role", {}, at(row, "role")));
  reading.names.push(...names);
  const [role = "tanpa-pelaksana", ...participants] = names.map(slugOf);
  const decision = readDecision(reading, row, number);
  return {
    number,
    role,
    participants,
    action,
    requirement: cellOf(row, "requirement"),
    duration: readDuration(reading, row),
    output: cellOf(row, "output"),
    remarks: cellOf(row, "remarks"),
    scope: readCell(reading, row, "scope", parseScope, "procedure/unreadable-scope") ?? "agency",
    completedBy: readCompletion(reading, row, decision),
    decision,
  };
}

function readNumber(reading: Reading, row: Row): number {
  const next = (reading.steps[reading.steps.length - 1]?.number ?? 0) + 1;
  const found = cellOf(row, "number");
  const match = /^([1-9]\d{0,3})[.)]?$/.exec(found);
  if (found === "") return next;
  if (match !== null) return Number(match[1]);
  reading.findings.push(
    tableFinding("procedure/unreadable-number", { found, taken: next }, at(row, "number"), "warning"),
  );
  return next;
}

function readDuration(reading: Reading, row: Row): Duration {
  const parse = (cell: string): Duration | null => parseDuration(cell, row.header.bareUnit);
  return readCell(reading, row, "duration", parse, "procedure/unreadable-duration") ?? [];
}

function readDecision(reading: Reading, row: Row, number: number): Decision | null {
  const cell = cellOf(row, "decision");
  if (cell === "" || cell === "-") return null;
  const choices = readCell(
    reading,
    row,
    "decision",
    (text) => parseChoices(text, number),
    "procedure/unreadable-decision",
  );
  return { question: "Apa keputusannya?", stated: true, choices: choices ?? [] };
}

function readCompletion(reading: Reading, row: Row, decision: Decision | null): Step["completedBy"] {
  if (decision !== null) return { by: "decision" };
  const read = readCell(reading, row, "completion", parseCompletion, "procedure/unreadable-completion");
  return read ?? { by: "tick" };
}

type UnreadableCode = Extract<
  Code,
  `procedure/unreadable-${"scope" | "duration" | "decision" | "completion"}`
>;

function readCell<T>(
  reading: Reading,
  row: Row,
  key: ColumnKey,
  parse: (cell: string) => T | null,
  code: UnreadableCode,
): T | null {
  const found = cellOf(row, key);
  const value = parse(found);
  if (value === null) reading.findings.push(tableFinding(code, { found }, at(row, key)));
  return value;
}
