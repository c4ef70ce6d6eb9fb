import { cellAddress } from "../workbook/address";
import type { ReceivedForm } from "./receive-form";
import type { SubmittedValue } from "./submission";
import { textOfCell } from "../workbook/sheet-grid";

/** True for a form in which nothing was typed, set aside or said to be ready; what it carries over is not typed. */
export function isUntouched({ submission, reading, review }: ReceivedForm): boolean {
  if (submission === null || review.status === "Diajukan" || submission.quarantine.length > 0) return false;
  return submission.rows.every(({ key, values }) =>
    Object.entries(values).every(
      ([fieldId, value]) => value.value.kind === "blank" || isAsCarried(reading, key, fieldId, value),
    ),
  );
}

/** True where the cell still holds what its hidden column says was carried over. */
function isAsCarried(
  reading: ReceivedForm["reading"],
  key: string,
  fieldId: string,
  { cell, raw }: SubmittedValue,
): boolean {
  const rowIndex = reading?.rowOf.get(key);
  const [own, carried] = [reading?.columns.columnOf.get(fieldId), reading?.columns.carriedOf.get(fieldId)];
  if (reading == null || rowIndex === undefined || own === undefined || carried === undefined) return false;
  if (cell !== cellAddress(rowIndex, own)) return false;
  return raw !== "" && raw === textOfCell(reading.grid.cell(rowIndex, carried));
}
