import type { CompiledForm } from "../form/compiled-form";
import { FORM_SHEETS } from "../form/form-request";
import type { FormIdentity } from "../form/form-request";
import type { GivenRow } from "../form/register-rows";
import type { Place } from "../validation/finding";
import { NOWHERE } from "../validation/finding";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { entryOf } from "./locate-entry";
import type { FoundEntry } from "./locate-entry";
import { matchColumns } from "./match-columns";
import type { MatchedColumns } from "./match-columns";
import { readTable } from "./read-table";
import type { Submission } from "./submission";
import type { SubmissionFinding } from "./submission-finding";

/** What reading a form needs to know of the form that was sent out. */
export interface ReadingContext {
  readonly identity: FormIdentity;
  readonly form: CompiledForm;
  readonly rows: readonly GivenRow[];
  /** Name of the file, for findings. */
  readonly file: string | null;
}

/** The sheet as matched, for checks that look at given and computed cells again. */
export interface EntryReading {
  readonly grid: SheetGrid;
  readonly columns: MatchedColumns;
  /** 0-based sheet row of each key that was found. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A form as read: null where there is no table to read at all. */
export interface ReadSubmission {
  readonly submission: Submission | null;
  readonly reading: EntryReading | null;
  readonly findings: readonly SubmissionFinding[];
}

/**
 * Reads the sheet Isian of a filled form by keys, then by labels. Every typed value ends either in its row and field
 * or in quarantine with a finding; none is lost and none is attributed by position alone.
 */
export function readSubmission(workbook: WorkbookSnapshot, context: ReadingContext): ReadSubmission {
  const { definition } = context.form;
  const fieldIds = definition.fields.map((field) => field.id);
  const entry = entryOf(workbook, fieldIds);
  const place: Place = { ...NOWHERE, file: context.file };
  if (entry === null) {
    const sheets = workbook.sheets.map(({ name }) => name);
    return unread({ code: "form/entry-sheet-missing", severity: "error", place, values: { sheets } });
  }
  const sheet = entry.grid.sheet.name;
  const columns = matchColumns(entry.grid, definition);
  if (columns === null) {
    return unread({ code: "form/header-lost", severity: "error", place: { ...place, sheet }, values: {} });
  }
  const sheetPlace: Place = { ...place, sheet };
  const table = readTable(entry.grid, columns, context, sheetPlace);
  const findings = [
    ...sheetFindings(entry, columns, sheetPlace),
    ...columnFindings(columns, context.form, sheetPlace),
    ...table.findings,
  ];
  const { identity } = context;
  const submission: Submission = {
    form: identity.form,
    fingerprint: identity.fingerprint,
    cycle: identity.cycle,
    unit: identity.unit,
    sheet,
    rows: table.rows,
    quarantine: table.quarantine,
  };
  return { submission, reading: { grid: entry.grid, columns, rowOf: table.rowOf }, findings };
}

function sheetFindings(
  entry: FoundEntry,
  columns: MatchedColumns,
  place: Place,
): readonly SubmissionFinding[] {
  const findings: SubmissionFinding[] = [];
  const found = entry.grid.sheet.name;
  if (found !== FORM_SHEETS.entry)
    findings.push({ code: "form/entry-sheet-renamed", severity: "note", place, values: { found } });
  if (entry.others.length > 0) {
    findings.push({
      code: "form/entry-sheet-twice",
      severity: "error",
      place,
      values: { others: entry.others },
    });
  }
  if (columns.repaired) findings.push({ code: "form/ids-repaired", severity: "note", place, values: {} });
  return findings;
}

function columnFindings(
  columns: MatchedColumns,
  form: CompiledForm,
  place: Place,
): readonly SubmissionFinding[] {
  return form.definition.fields.flatMap((field): readonly SubmissionFinding[] => {
    if (field.role !== "input") return [];
    const at: Place = { ...place, column: field.label };
    const values = { label: field.label };
    if (!columns.columnOf.has(field.id)) {
      return form.asked.has(field.id)
        ? [{ code: "column/missing", severity: "error", place: at, values }]
        : [];
    }
    return columns.twice.some(({ id }) => id === field.id)
      ? [{ code: "column/twice", severity: "error", place: at, values }]
      : [];
  });
}

function unread(finding: SubmissionFinding): ReadSubmission {
  return { submission: null, reading: null, findings: [finding] };
}
