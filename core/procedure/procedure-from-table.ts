import { NOWHERE, hasError, type Place, type Severity } from "../validation/finding";
import { MINUTES_PER_WORKING_DAY, parseDuration, type Duration } from "./duration";
import type { Decision, Procedure, Step } from "./procedure";
import type { Parsed, ProcedureTableFinding } from "./procedure-finding";
import { parseChoices, parseCompletion, parseScope, slugOf } from "./table-cells";
import { COLUMN_LABELS, findHeader, type ColumnKey, type TableHeader } from "./table-header";
import { namesInRow, rolesOf } from "./table-roles";

/** A sheet with the columns of a SOP's table, as text; `rows[0]` is row 1. */
export interface ProcedureSheet {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** What the sheet does not say. */
export interface ProcedureIdentity {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
}

const NEEDED: readonly ColumnKey[] = ["action", "duration"];
const TOTAL_ROW = /^(jumlah|total)\b/i;

/**
 * An agency's own procedure from a sheet with the columns of a SOP's table, in one heading row or two, the actor by
 * name or by a mark under actor columns. Not ok when a `procedure/*` error stands; `lintProcedure` comes after it.
 */
export function procedureFromTable(
  table: ProcedureSheet,
  identity: ProcedureIdentity,
): Parsed<Procedure, ProcedureTableFinding> {
  const place: Place = { ...NOWHERE, file: table.file, sheet: table.sheet };
  const header = findHeader(table.rows);
  if (header === null) return { ok: false, findings: [finding("procedure/no-header", {}, place)] };
  const missing = missingColumns(header, place);
  if (missing.length > 0) return { ok: false, findings: missing };
  const reader = readRows(table, header, place);
  if (reader.steps.length === 0) reader.findings.push(finding("procedure/no-steps", {}, place));
  if (hasError(reader.findings)) return { ok: false, findings: reader.findings };
  return { ok: true, value: assemble(identity, reader), findings: reader.findings };
}

type Code = ProcedureTableFinding["code"];
type ValuesOf<C extends Code> = Extract<ProcedureTableFinding, { readonly code: C }>["values"];

function finding<C extends Code>(code: C, values: ValuesOf<C>, place: Place, severity: Severity = "error") {
  return { code, severity, place, values } as ProcedureTableFinding;
}

function missingColumns(header: TableHeader, place: Place): readonly ProcedureTableFinding[] {
  const absent = NEEDED.filter((key) => !header.columns.has(key)).map((key) => COLUMN_LABELS[key]);
  const hasActors = header.columns.has("role") || header.actors.length > 0;
  return [...absent, ...(hasActors ? [] : [COLUMN_LABELS.role])].map((column) =>
    finding("procedure/missing-column", { column }, place),
  );
}

/** What was read so far; `names` are all titles in the order met. */
interface Reading {
  readonly steps: Step[];
  readonly names: string[];
  readonly findings: ProcedureTableFinding[];
  total: Duration | null;
}

function readRows(table: ProcedureSheet, header: TableHeader, place: Place): Reading {
  const reading: Reading = { steps: [], names: [], findings: [], total: null };
  for (let index = header.firstRowIndex; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    if (row.every((cell) => cell.trim() === "")) continue;
    readRow(reading, { cells: row, header, place: { ...place, rowNumber: index + 1 } });
  }
  return reading;
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
  else if (action === "") reading.findings.push(finding("procedure/blank-action", {}, at(row, "action")));
  else reading.steps.push(readStep(reading, row, action));
}

function readStep(reading: Reading, row: Row, action: string): Step {
  const number = readNumber(reading, row);
  const names = namesInRow(row.cells, row.header);
  if (names.length === 0) reading.findings.push(finding("procedure/blank-role", {}, at(row, "role")));
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
    finding("procedure/unreadable-number", { found, taken: next }, at(row, "number"), "warning"),
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
  if (value === null) reading.findings.push(finding(code, { found }, at(row, key)));
  return value;
}

function assemble(identity: ProcedureIdentity, reading: Reading): Procedure {
  const source = { agency: identity.agency, number: "", created: "", revised: "", effective: "" };
  return {
    id: identity.id,
    title: identity.title,
    unitLabel: "Unit",
    source: { ...source, legalBasis: [], warnings: [], records: [] },
    minutesPerWorkingDay: MINUTES_PER_WORKING_DAY,
    dayMeans: "hari kerja",
    total: reading.total === null ? null : { parts: [reading.total], stated: true },
    roles: rolesOf(reading.names),
    steps: reading.steps,
    defaults: [],
  };
}
