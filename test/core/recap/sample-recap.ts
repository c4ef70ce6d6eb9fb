import type { UnitStateName } from "#core/cycle/state";
import { buildRecap } from "#core/recap/build-recap";
import type { RecapInput, RecapUnitInput } from "#core/recap/recap-input";
import type { Recap } from "#core/recap/recap";
import type { Indicator, Quarterly, Register, TargetValue, Unit } from "#core/register/register";
import type { FieldValue, Submission, SubmittedValue } from "#core/submission/submission";
import { SAMPLE_AGENCY, sampleIndicator, single } from "../form/sample-form";
import { profileOf } from "../indicator/sample-profile";

/** Rows of a form as one line each: `10 20 - BA | 100 200 0 -`, realisasi then anggaran, `-` blank, `?x` unreadable. */
export type FilledRows = { readonly [code: string]: string };

/** A unit of a sample: its rows, how far it is, and what else a test wants to say. */
export interface SampleUnit {
  readonly rows: FilledRows | null;
  readonly state?: UnitStateName;
  readonly changes?: Partial<RecapUnitInput>;
}

/** An indicator `code` of `unit`; `targets` are the four quarters, `-` for a blank one. */
export function indicatorOf(
  code: string,
  unit: string,
  targets: string,
  changes: Partial<Indicator> = {},
): Indicator {
  const [first = null, second = null, third = null, fourth = null] = targets.split(" ").map(targetOf);
  const targetQuarters: Quarterly<TargetValue | null> = [first, second, third, fourth];
  return sampleIndicator(code, { unit, targetQuarters, targetYear: fourth, ...changes });
}

/** A register with these indicators and a unit for each that they name, in order of mention. */
export function registerOf(indicators: readonly Indicator[]): Register {
  const ids = [...new Set(indicators.map(({ unit }) => unit))];
  const units = ids.map((id): Unit => ({ id, name: `Bidang ${id}`, kind: "bidang", validator: "kabid" }));
  return { agency: SAMPLE_AGENCY, units, officials: [], indicators };
}

/** The input of a recap at TW IV with the standard profile, unless `changes` says otherwise. */
export function recapInputOf(
  register: Register,
  units: { readonly [unitId: string]: SampleUnit },
  changes: Partial<RecapInput> = {},
): RecapInput {
  return {
    cycle: { id: "kinerja-2025-tw4", form: "kinerja", year: 2025, quarter: 4, deadline: null },
    edition: { kind: "sementara", id: "sementara" },
    register,
    profile: profileOf("permendagri-86-2017"),
    units: Object.entries(units).map(([unitId, unit]) => unitInputOf(unitId, unit)),
    ...changes,
  };
}

/** The recap of such an input. */
export function recapOf(...input: Parameters<typeof recapInputOf>): Recap {
  return buildRecap(recapInputOf(...input));
}

/** One unit of an input; counted when its state is approved, received or recapped. */
export function unitInputOf(
  unitId: string,
  { rows, state = "approved", changes }: SampleUnit,
): RecapUnitInput {
  return {
    unitId,
    state,
    counted: ["approved", "received", "recapped"].includes(state),
    submission: rows === null ? null : submissionOf(unitId, rows),
    version: rows === null ? null : 1,
    file: rows === null ? null : { name: `${unitId}.xlsx`, hash: "0".repeat(64), url: null },
    filledBy: null,
    submittedOn: null,
    approvedBy: null,
    approvedOn: null,
    deadline: null,
    lateDays: 0,
    reason: null,
    findings: [],
    ...changes,
  };
}

/** A submission of `unit`: the first row stands in row 10, realisasi in K to N, anggaran in S to V. */
export function submissionOf(unit: string, rows: FilledRows): Submission {
  return {
    form: "kinerja",
    fingerprint: "f",
    cycle: "kinerja-2025-tw4",
    unit,
    sheet: "Isian",
    rows: Object.entries(rows).map(([key, line], index) => ({ key, values: valuesOf(line, 10 + index) })),
    quarantine: [],
  };
}

function valuesOf(line: string, rowNumber: number): { readonly [fieldId: string]: SubmittedValue } {
  const [actuals = "", money = ""] = line.split("|").map((part) => part.trim());
  return Object.fromEntries([
    ...quarterValues("realisasi", actuals, "KLMN", rowNumber),
    ...quarterValues("anggaran", money, "STUV", rowNumber),
  ]);
}

function quarterValues(
  kind: string,
  texts: string,
  columns: string,
  rowNumber: number,
): readonly (readonly [string, SubmittedValue])[] {
  return texts
    .split(" ")
    .filter((text) => text !== "")
    .map((text, index) => {
      const raw = text === "-" ? "" : text.replace("?", "");
      const cell = `${columns[index] ?? ""}${rowNumber}`;
      return [`${kind}_tw${index + 1}`, { value: valueOf(text), cell, raw }] as const;
    });
}

function valueOf(text: string): FieldValue {
  if (text === "-") return { kind: "blank" };
  if (text === "TB") return { kind: "state", state: "TB" };
  if (text === "BA") return { kind: "state", state: "BA", reason: "menunggu rilis" };
  return text.startsWith("?")
    ? { kind: "unreadable", text: text.slice(1) }
    : { kind: "number", decimal: text };
}

function targetOf(text: string): TargetValue | null {
  if (text === "-") return null;
  const [low = "", high] = text.split("..");
  return high === undefined ? single(low) : { kind: "range", low, high };
}
