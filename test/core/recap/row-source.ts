import { civilDateOf } from "#core/cell/civil-date";
import type { CodeList } from "#core/codelist/code-entry";
import type { CycleState, UnitState, Version } from "#core/cycle/state";
import { compileForm } from "#core/form/compiled-form";
import { parseDefinition } from "#core/form/definition";
import type { FormDefinition } from "#core/form/definition";
import type { RecapSource } from "#core/office/recap-source";
import type { Register } from "#core/register/register";
import type { FieldValue, Submission, SubmittedValue } from "#core/submission/submission";
import { profileOf } from "../indicator/sample-profile";

const TODAY = day(2026, 11, 27);

/** A row of a form: its cells by field id; numbers are figures, texts words. `_key` is its key, else it is numbered. */
export type TypedRow = { readonly [fieldId: string]: number | string };

/** A form with these input fields, `id:type`. */
export interface RowForm {
  readonly id: string;
  readonly recap: string;
  readonly period: "quarter" | "year";
  readonly fields: string;
  readonly codes?: CodeList;
  /** A whole definition in place of `fields`. */
  readonly definition?: FormDefinition;
}

/** What a recap of rows is built from: by unit the rows that were approved, null for a unit that sent none. */
export function rowSource(
  form: RowForm,
  register: Register,
  units: { readonly [unitId: string]: readonly TypedRow[] | "nihil" | null },
): RecapSource {
  const compiled = compileForm(
    form.definition ?? definitionOf(form),
    { year: 2027, quarter: 4 },
    profileOf("permendagri-86-2017"),
  );
  const submissions = new Map(
    Object.entries(units).flatMap(([unit, rows]) =>
      rows === null || rows === "nihil" ? [] : [[unit, submissionOf(form, unit, rows)] as const],
    ),
  );
  const states = Object.entries(units).map(([unitId, rows]) => [unitId, stateOf(unitId, rows)] as const);
  const cycle: CycleState = {
    ...{ cycleId: `${form.id}-2027`, phase: "open", instruction: null, disposedTo: [], opening: null },
    ...{ deadline: null, units: new Map(states), editions: [], last: null },
  };
  const lists = form.codes === undefined ? {} : { lists: { texts: {}, codes: form.codes } };
  return {
    basis: {
      ...{ agencyId: "contoh", cycleId: cycle.cycleId, register, registerHash: "r", fingerprint: "f" },
      formBasis: { definition: compiled.definition, profile: compiled.profile },
      form: { ...compiled, ...lists },
    },
    ...{ cycle, profile: compiled.profile, edition: { kind: "sementara", id: "sementara" }, entries: [] },
    submissionOf: (hash) => {
      const found = submissions.get(hash);
      if (found === undefined) throw new Error(`no submission ${hash}`);
      return found;
    },
    formOf: () => null,
    fileUrlOf: () => null,
    today: TODAY,
  };
}

function definitionOf({ id, recap, period, fields }: RowForm) {
  const parsed = parseDefinition({
    ...{ id, version: 1, title: `Formulir ${id}`, period, recap },
    rows: { kind: "open", count: 5, key: "periksa" },
    fields: [
      ...fields.split(" ").map((field) => {
        const [name = "", type = "text", total] = field.split(":");
        return {
          id: name,
          role: "input",
          label: name,
          width: 10,
          type,
          ...(total === undefined ? {} : { total: true }),
        };
      }),
      { id: "periksa", role: "check", label: "Periksa", width: 10 },
    ],
    ...{ frozenThrough: "periksa", instructions: [] },
  });
  if (!parsed.ok) throw new Error(parsed.faults.join("; "));
  return parsed.definition;
}

function submissionOf({ id }: RowForm, unit: string, rows: readonly TypedRow[]): Submission {
  return {
    ...{ form: id, fingerprint: "f", cycle: `${id}-2027`, unit, sheet: "Isian", quarantine: [] },
    rows: rows.map(({ _key, ...cells }, index) => ({
      key: String(_key ?? `b${String(index + 1).padStart(3, "0")}`),
      values: Object.fromEntries(
        Object.entries(cells).map(([field, typed], column) => [field, cellOf(typed, column, index)]),
      ),
    })),
  };
}

function cellOf(typed: number | string, column: number, index: number): SubmittedValue {
  const value: FieldValue =
    typeof typed === "number" ? { kind: "number", decimal: String(typed) } : { kind: "text", text: typed };
  return { value, cell: `${String.fromCharCode(66 + column)}${index + 10}`, raw: String(typed) };
}

function stateOf(unitId: string, rows: readonly TypedRow[] | "nihil" | null): UnitState {
  const submission = {
    ...{ submissionHash: unitId, originalHash: `file-${unitId}`, originalName: `${unitId}.xlsx` },
    ...{ formFingerprint: "f", registerHash: "r", filledBy: "Contoh Pengisi" },
  };
  const version: Version = {
    ...{ version: 1, day: TODAY, submission, outcome: "approved", corrects: null, reason: null },
    findings: { errors: 0, warnings: 0, unexplained: 0 },
  };
  const isIn = rows !== null && rows !== "nihil";
  return {
    ...{ unitId, unitName: unitId, state: rows === "nihil" ? "nil" : isIn ? "approved" : "sent" },
    ...{ versions: isIn ? [version] : [], draft: null, approved: isIn ? version : null },
    ...{
      lastReturn: null,
      lastRefused: null,
      reason: null,
      ownDeadline: null,
      sentDay: null,
      approvedDay: null,
    },
    ...{ requestHash: null, knownDrafts: [], knownRefusals: [], reminders: 0, proposals: [], last: null },
  };
}

function day(year: number, month: number, date: number) {
  const found = civilDateOf(year, month, date);
  if (found === null) throw new Error("no such day");
  return found;
}
