import type { Field, FormDefinition } from "../../form/definition";
import { quarterText } from "../../messages/recap-texts";
import type { SubmittedValue } from "../../submission/submission";
import { coverageOf, gatheredUnits, unitFacts } from "../gathered-units";
import type { GatheredUnit } from "../gathered-units";
import type { UncountedCell } from "../recap";
import type { RecapHead } from "../recap-head";
import type { RecapInput } from "../recap-input";

/** One row that a unit filled, with where it stands. */
export interface GatheredRow {
  readonly unitId: string;
  /** Tells the row from the others of its unit. */
  readonly key: string;
  /** False while its unit is not validated: then the row is shown and counts nowhere. */
  readonly counted: boolean;
  readonly sheet: string;
  readonly file: string | null;
  readonly fileHash: string | null;
  readonly version: number | null;
  /** Input values by field id, blank ones left out. */
  readonly values: { readonly [fieldId: string]: SubmittedValue };
}

/** A recap of a form whose rows are what it gathers: every row of every unit, counted ones marked. */
export interface RowRecap extends RecapHead {
  readonly definition: FormDefinition;
  /** By unit in the order of the register, then by key. A row in which nothing was typed is left out. */
  readonly rows: readonly GatheredRow[];
  /** Typed values that could not be attributed. */
  readonly uncounted: readonly UncountedCell[];
}

/** The rows of a cycle; the order in which units and rows came in does not matter. */
export function rowRecap(input: RecapInput, definition: FormDefinition): RowRecap {
  const { cycle, edition, profile } = input;
  const units = gatheredUnits(input.register, input.units);
  return {
    ...{ cycle, edition, profile, definition },
    title: definition.title,
    period: definition.period === "year" ? `Tahun ${cycle.year}` : quarterText(cycle),
    coverage: coverageOf(units),
    units: units.map(unitFacts),
    rows: units.flatMap(rowsOf),
    uncounted: units.flatMap(({ input: { unitId, submission } }) =>
      (submission?.quarantine ?? []).map(({ sheet, cell, raw, why }) => ({ unitId, sheet, cell, raw, why })),
    ),
  };
}

/** The rows that count. */
export function countedRows({ rows }: RowRecap): readonly GatheredRow[] {
  return rows.filter(({ counted }) => counted);
}

/** The input fields of the form, in its order. */
export function inputFields({ fields }: FormDefinition): readonly Extract<Field, { role: "input" }>[] {
  return fields.filter((field): field is Extract<Field, { role: "input" }> => field.role === "input");
}

function rowsOf({ input, counted }: GatheredUnit): readonly GatheredRow[] {
  const { unitId, submission, file, version } = input;
  if (submission === null) return [];
  const { sheet } = submission;
  const place = { unitId, counted, sheet, version, file: file?.name ?? null, fileHash: file?.hash ?? null };
  return submission.rows
    .map(({ key, values }) => {
      const filled = Object.entries(values).filter(([, { value }]) => value.kind !== "blank");
      return { ...place, key, values: Object.fromEntries(filled) };
    })
    .filter(({ values }) => Object.keys(values).length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
