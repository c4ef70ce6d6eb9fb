import { decimalOf, sum } from "../../../cell/decimal";
import type { RowValue } from "../../../expression/row-value";
import { trimmedText } from "../../../expression/row-value";
import type { Field, FormDefinition } from "../../../form/definition";
import { rowRecap } from "../../../recap/rows/row-recap";
import type { GatheredRow, RowRecap } from "../../../recap/rows/row-recap";
import { shownIn } from "../../../recap/rows/row-value";
import { rowValues } from "../../../validation/check-submission";
import { readingContextFor } from "../../cycle-basis";
import { recapSource } from "../../recap-source";
import type { RecapSource } from "../../recap-source";

/** One row of a list with what each column shows: given, typed and computed. */
export interface ListRow {
  readonly row: GatheredRow;
  readonly shown: { readonly [fieldId: string]: number | string | null };
}

/** The plain list of a form's rows; those that count, with the sums of the columns that are added up. */
export interface ListRecap extends RowRecap {
  readonly columns: readonly Field[];
  /** Counted rows only. */
  readonly list: readonly ListRow[];
  readonly sums: readonly ColumnSum[];
}

/** The sum of a column; null with the satuan that it would mix, because figures of different satuan are never added. */
export interface ColumnSum {
  readonly fieldId: string;
  readonly label: string;
  readonly value: number | null;
  readonly mixed: readonly string[];
}

/** The list of one cycle. */
export function listRecap(source: RecapSource): ListRecap {
  const { form } = source.basis;
  const recap = rowRecap(recapSource(source), form.definition);
  const columns = form.definition.fields.filter((field) => field.role !== "check" && !field.hidden);
  const given = new Map(
    recap.units.flatMap(({ id }) =>
      readingContextFor(source.basis, id, null).rows.map((row) => [`${id}/${row.key}`, row] as const),
    ),
  );
  const list = recap.rows
    .filter(({ counted }) => counted)
    .map((row): ListRow => {
      const own = given.get(`${row.unitId}/${row.key}`) ?? { key: row.key, values: new Map() };
      const values = rowValues(form, own, row);
      const shown = columns.map((field): readonly [string, number | string | null] => [
        field.id,
        field.role === "input" ? shownIn(row, field.id) : plain(values.get(field.id)),
      ]);
      return { row, shown: Object.fromEntries(shown) };
    });
  return { ...recap, columns, list, sums: columnSums(form.definition, list) };
}

/** The sums of `list` over the columns that say so. */
export function columnSums({ fields }: FormDefinition, list: readonly ListRow[]): readonly ColumnSum[] {
  return fields
    .filter(({ total }) => total === true)
    .map((field): ColumnSum => {
      const { id, label, measureFrom } = field;
      const filled = list.filter(({ shown }) => typeof shown[id] === "number");
      const measures =
        measureFrom === undefined ? [] : filled.map(({ shown }) => String(shown[measureFrom] ?? "").trim());
      const mixed = [...new Map(measures.map((text) => [text.toLowerCase(), text])).values()];
      if (mixed.length > 1) return { fieldId: id, label, value: null, mixed };
      const numbers = filled.map(({ shown }) => decimalOf(Number(shown[id])));
      return { fieldId: id, label, value: Number(sum(numbers).toFixed()), mixed: [] };
    });
}

function plain(value: RowValue | undefined): number | string | null {
  if (value === undefined) return null;
  return value.kind === "number" ? Number(value.value.toFixed()) : trimmedText(value) || null;
}
