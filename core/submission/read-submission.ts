import type { CarriedForm } from "../form/carried-form";
import type { CompiledForm } from "../form/compiled-form";
import { FORM_SHEETS } from "../form/form-request";
import { NIHIL_NAME } from "../form/review-sheet";
import type { FormIdentity } from "../form/form-request";
import type { GivenRow } from "../form/register-rows";
import type { UnitLimits } from "../register/register";
import type { Place } from "../validation/finding";
import { NOWHERE } from "../validation/finding";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { strayValues } from "./copied-sheets";
import { entryOf } from "./locate-entry";
import type { FoundEntry } from "./locate-entry";
import type { MatchedColumns } from "./match-columns";
import { readTable } from "./read-table";
import { reviewAnswer } from "./review-answer";
import type { ReturnedForm } from "./returned-cells";
import type { Submission } from "./submission";
import type { SubmissionFinding } from "./submission-finding";

/** The version of a form that a file was made from, when it is not the one that its cycle has now. */
export interface OlderForm {
  readonly fingerprint: string;
  readonly form: CompiledForm;
  readonly rows: readonly GivenRow[];
}

/** What reading a form needs to know of the form that was sent out. */
export interface ReadingContext {
  readonly identity: FormIdentity;
  readonly form: CompiledForm;
  readonly rows: readonly GivenRow[];
  /** Name of the file, for findings. */
  readonly file: string | null;
  /** Absent for a file of this very version. */
  readonly older?: OlderForm;
  /** What a return left open, when the form went back for some cells only. */
  readonly returned?: ReturnedForm;
  /** What was last stored of a form with open rows, by which rows are told whose keys a sort left behind; absent for none. */
  readonly stored?: Submission;
  /** What earlier quarters of the year approved for these rows, as it stands now; absent where nothing was. */
  readonly carried?: CarriedForm;
  /** The pagu indikatif of the unit; absent where the register sets none. */
  readonly limits?: UnitLimits;
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
  const found = entryOf(workbook, context.form.definition, context.rows);
  const place: Place = { ...NOWHERE, file: context.file };
  if ("lost" in found) return unread(lostEntry(workbook, found.named, place));
  const { grid, columns } = found.entry;
  const sheet = grid.sheet.name;
  const sheetPlace: Place = { ...place, sheet };
  const table = readTable(grid, columns, context, sheetPlace);
  const reading: EntryReading = { grid, columns, rowOf: table.rowOf };
  const strays = strayValues(found.copies, reading, context, sheetPlace);
  const findings = [
    ...sheetFindings(found, strays.length > 0, sheetPlace),
    ...columnFindings(columns, context.form, sheetPlace),
    ...table.findings,
  ];
  const { identity } = context;
  const nihil = nihilOf(workbook, context.form, table.rows.length, place);
  const submission: Submission = {
    form: identity.form,
    fingerprint: identity.fingerprint,
    cycle: identity.cycle,
    unit: identity.unit,
    sheet,
    rows: table.rows,
    quarantine: [...table.quarantine, ...strays],
    ...(nihil.reason === "" ? {} : { nihil: nihil.reason }),
  };
  return { submission, reading, findings: [...findings, ...nihil.findings] };
}

/** What a form with open rows says of having none: it must say so with a reason, and only then. */
function nihilOf(
  workbook: WorkbookSnapshot,
  form: CompiledForm,
  rows: number,
  place: Place,
): { readonly reason: string; readonly findings: readonly SubmissionFinding[] } {
  if (form.definition.rows.kind !== "open") return { reason: "", findings: [] };
  const { text: reason, sheet, cell } = reviewAnswer(workbook, NIHIL_NAME);
  if (rows === 0) {
    const severity = reason === "" ? "error" : "note";
    return {
      reason,
      findings: [{ code: "form/nothing-filled", severity, place, values: { nihil: reason !== "" } }],
    };
  }
  if (reason === "") return { reason, findings: [] };
  const at: Place = { ...place, sheet, cell };
  return {
    reason,
    findings: [{ code: "form/nihil-with-rows", severity: "error", place: at, values: { rows, reason } }],
  };
}

function lostEntry(workbook: WorkbookSnapshot, isNamed: boolean, place: Place): SubmissionFinding {
  if (isNamed) {
    const at: Place = { ...place, sheet: FORM_SHEETS.entry };
    return { code: "form/header-lost", severity: "error", place: at, values: {} };
  }
  const sheets = workbook.sheets.map(({ name }) => name);
  return { code: "form/entry-sheet-missing", severity: "error", place, values: { sheets } };
}

/** A copy that holds nothing of its own is a back-up; one that does makes it unsure which of the two was meant. */
function sheetFindings(
  { entry, copies }: FoundEntry,
  hasStrays: boolean,
  place: Place,
): readonly SubmissionFinding[] {
  const findings: SubmissionFinding[] = [];
  const found = entry.grid.sheet.name;
  if (found !== FORM_SHEETS.entry)
    findings.push({ code: "form/entry-sheet-renamed", severity: "note", place, values: { found } });
  if (copies.length > 0) {
    const others = copies.map(({ grid }) => grid.sheet.name);
    const severity = hasStrays ? "error" : "note";
    findings.push({
      code: "form/entry-sheet-twice",
      severity,
      place,
      values: { others, differs: hasStrays },
    });
  }
  if (entry.columns.repaired)
    findings.push({ code: "form/ids-repaired", severity: "note", place, values: {} });
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
    if (columns.twice.includes(field.id))
      return [{ code: "column/twice", severity: "error", place: at, values }];
    if (columns.columnOf.has(field.id) || !form.asked.has(field.id)) return [];
    return [{ code: "column/missing", severity: "error", place: at, values }];
  });
}

function unread(finding: SubmissionFinding): ReadSubmission {
  return { submission: null, reading: null, findings: [finding] };
}
