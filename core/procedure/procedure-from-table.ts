import { NOWHERE, hasError, type Place } from "../validation/finding";
import { MINUTES_PER_WORKING_DAY } from "./duration";
import type { Procedure } from "./procedure";
import type { Parsed, ProcedureTableFinding } from "./procedure-finding";
import { COLUMN_LABELS, findHeader, type ColumnKey, type TableHeader } from "./table-header";
import { rolesOf } from "./table-roles";
import { readTableRows, tableFinding, type RowReading } from "./table-rows";

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
  if (header === null) return { ok: false, findings: [tableFinding("procedure/no-header", {}, place)] };
  const missing = missingColumns(header, place);
  if (missing.length > 0) return { ok: false, findings: missing };
  const reading = readTableRows(table.rows, header, place);
  const none = reading.steps.length === 0 ? [tableFinding("procedure/no-steps", {}, place)] : [];
  const findings = [...reading.findings, ...none];
  if (hasError(findings)) return { ok: false, findings };
  return { ok: true, value: assemble(identity, reading), findings };
}

function missingColumns(header: TableHeader, place: Place): readonly ProcedureTableFinding[] {
  const absent = NEEDED.filter((key) => !header.columns.has(key)).map((key) => COLUMN_LABELS[key]);
  const hasActors = header.columns.has("role") || header.actors.length > 0;
  return [...absent, ...(hasActors ? [] : [COLUMN_LABELS.role])].map((column) =>
    tableFinding("procedure/missing-column", { column }, place),
  );
}

function assemble(identity: ProcedureIdentity, reading: RowReading): Procedure {
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
