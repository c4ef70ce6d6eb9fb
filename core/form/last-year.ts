import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import type { CompiledForm } from "./compiled-form";
import type { InputField } from "./definition";
import { quarterOfField } from "./carried-form";
import type { CellMark } from "./form-content";
import type { FormRequest } from "./form-request";
import { quarterText } from "./form-request";
import { isOpen } from "./row-checks";

/** A value that the same period of last year approved for one cell, as text. */
export interface LastYearValue {
  readonly text: string;
  /** The day of the approval; null where the history is older than that fact. */
  readonly approvedDay: CivilDate | null;
}

/** What the same period of last year approved, by row key and field id. Only shown: nothing of it is typed in. */
export type LastYearForm = ReadonlyMap<string, ReadonlyMap<string, LastYearValue>>;

const FIGURES: readonly InputField["type"][] = ["measure", "rupiah", "percent"];

/** The input fields that hold a figure of the form's own period: of its quarter, or of a form of the year all. */
export function figuresOfPeriod({ definition, period }: CompiledForm): readonly InputField[] {
  return definition.fields.filter(
    (field): field is InputField =>
      field.role === "input" &&
      FIGURES.includes(field.type) &&
      (definition.period === "year" || quarterOfField(field.id) === period.quarter),
  );
}

/** A note for each open cell of which last year is known: `Triwulan IV Tahun 2024: 12, disahkan 3 Januari 2025.` */
export function lastYearNotes({ form, rows, lastYear }: FormRequest): readonly CellMark[] {
  if (lastYear === undefined) return [];
  const { definition, period } = form;
  const year = `Tahun ${period.year - 1}`;
  const when = definition.period === "quarter" ? `${quarterText(period.quarter)} ${year}` : year;
  return rows.flatMap((row) =>
    [...(lastYear.get(row.key) ?? [])]
      .filter(([fieldId]) => isOpen(form, fieldId, row.values))
      .map(([fieldId, { text, approvedDay }]) => ({
        rowKey: row.key,
        fieldId,
        text: `${when}: ${text}${approvedDay === null ? "" : `, disahkan ${formatDate(approvedDay)}`}.`,
      })),
  );
}
