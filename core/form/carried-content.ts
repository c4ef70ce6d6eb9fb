import { formatDate } from "../cell/format-date";
import type { RowValue } from "../expression/row-value";
import { rowValueOf } from "../validation/check-submission";
import type { CarriedForm, CarriedValue } from "./carried-form";
import { carriedColumnId, isCarriedIn } from "./carried-form";
import type { CompiledForm } from "./compiled-form";
import type { CellMark, FormContent } from "./form-content";
import { EMPTY_CONTENT } from "./form-content";
import type { FormRequest } from "./form-request";
import { quarterText } from "./form-request";
import type { GivenRow } from "./register-rows";
import { isOpen } from "./row-checks";

/** The rows with what was approved for their cells in hidden columns, so that a change of it is seen in the sheet. */
export function withCarriedColumns(
  form: CompiledForm,
  rows: readonly GivenRow[],
  carried: CarriedForm,
): readonly GivenRow[] {
  if (carried.size === 0) return rows;
  return rows.map((row) => {
    const values = [...(carried.get(row.key) ?? [])]
      .filter(([fieldId]) => isCarriedIn(form, fieldId))
      .map(([fieldId, { value }]) => [carriedColumnId(fieldId), rowValueOf(value)] as const);
    return values.length === 0 ? row : { key: row.key, values: new Map([...row.values, ...values]) };
  });
}

/** What a request already holds when it goes out: the values carried over, where their cells are open. */
export function openingContent(request: FormRequest): FormContent {
  const typed = new Map<string, ReadonlyMap<string, RowValue>>();
  for (const { row, fieldId, carried } of carriedCells(request)) {
    const cells = new Map([...(typed.get(row.key) ?? []), [fieldId, rowValueOf(carried.value)] as const]);
    typed.set(row.key, cells);
  }
  return { ...EMPTY_CONTENT, typed };
}

/** A note for each cell that carries a value over: from which period, and when it was approved. */
export function carriedNotes(request: FormRequest): readonly CellMark[] {
  return carriedCells(request).map(({ row, fieldId, carried }) => ({
    rowKey: row.key,
    fieldId,
    text: `Dibawa dari ${carriedFrom(request.form, carried)}. Bila diubah, tulis sebabnya di kolom Penjelasan.`,
  }));
}

/** `Triwulan II Tahun 2025, disahkan 3 Juli 2025`. */
export function carriedFrom(
  { period }: Pick<CompiledForm, "period">,
  { quarter, approvedDay }: Pick<CarriedValue, "quarter" | "approvedDay">,
): string {
  const approved = approvedDay === null ? "disahkan" : `disahkan ${formatDate(approvedDay)}`;
  return `${quarterText(quarter)} Tahun ${period.year}, ${approved}`;
}

function carriedCells({ form, rows, carried }: FormRequest) {
  if (carried === undefined) return [];
  return rows.flatMap((row) =>
    [...(carried.get(row.key) ?? [])]
      .filter(([fieldId]) => isCarriedIn(form, fieldId) && isOpen(form, fieldId, row.values))
      .map(([fieldId, value]) => ({ row, fieldId, carried: value })),
  );
}
