import type { CivilDate } from "../cell/civil-date";
import type { FieldValue } from "../submission/submission";
import type { CompiledForm } from "./compiled-form";
import type { FormDefinition, InputField } from "./definition";

/** A value that an earlier quarter of the same year approved for one cell. */
export interface CarriedValue {
  readonly value: FieldValue;
  /** The quarter whose form it was approved with, 1 to 3. */
  readonly quarter: number;
  /** The day of the approval; null where the history is older than that fact. */
  readonly approvedDay: CivilDate | null;
  /** What was approved for the same cell before and corrected since, oldest first. */
  readonly superseded: readonly FieldValue[];
}

/** What a unit's form carries over: by row key and field id. Empty where nothing was approved before. */
export type CarriedForm = ReadonlyMap<string, ReadonlyMap<string, CarriedValue>>;

/** Nothing is carried over. */
export const NOTHING_CARRIED: CarriedForm = new Map();

/** The quarter that an input field is about, from the end of its id (`realisasi_tw2` → 2); null for other fields. */
export function quarterOfField(fieldId: string): number | null {
  const found = /_tw([1-4])$/.exec(fieldId);
  return found === null ? null : Number(found[1]);
}

/** The input fields whose values a later form of the year carries over: those of the first three quarters. */
export function carriedFields(definition: FormDefinition): readonly InputField[] {
  if (definition.period !== "quarter") return [];
  return definition.fields.filter(
    (field): field is InputField => field.role === "input" && (quarterOfField(field.id) ?? 4) < 4,
  );
}

/** True for a field that the form carries over in its own period: one of an earlier quarter. */
export function isCarriedIn(form: Pick<CompiledForm, "definition" | "period">, fieldId: string): boolean {
  const quarter = quarterOfField(fieldId);
  return form.definition.period === "quarter" && quarter !== null && quarter < form.period.quarter;
}

/** The id of the hidden column that says what is wrong with carried values; the ids of their columns begin with it. */
export const CARRIED_PHRASES_ID = "_bawaan";

/** The hidden columns of a form that carries values over; none for other forms. */
export function carriedColumns(definition: FormDefinition): readonly string[] {
  const fields = carriedFields(definition);
  return fields.length === 0 ? [] : [CARRIED_PHRASES_ID, ...fields.map(({ id }) => carriedColumnId(id))];
}

/** The id of the hidden column that holds what was approved for `fieldId`. */
export function carriedColumnId(fieldId: string): string {
  return `${CARRIED_PHRASES_ID}_${fieldId}`;
}
