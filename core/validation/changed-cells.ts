import { decimalOf } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import { parseIndonesianNumber } from "../cell/parse-number";
import { plainText } from "../cell/plain-text";
import type { RowValue, RowValues } from "../expression/row-value";
import { BLANK_VALUE, trimmedText } from "../expression/row-value";
import type { CompiledForm } from "../form/compiled-form";
import type { GivenRow } from "../form/register-rows";
import type { EntryReading } from "../submission/read-submission";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { Cell } from "../workbook/snapshot";
import type { CheckFinding } from "./check-finding";
import type { Place } from "./finding";

/**
 * Given cells whose value is no longer the register's, and computed cells that someone typed another value into. The
 * register's and the core's own values are used all the same. A cell that still holds a formula is never compared:
 * many programs save no fresh result. Hidden columns are not looked at, an emptied cell says nothing.
 */
export function changedCells(
  form: CompiledForm,
  given: GivenRow,
  row: RowValues,
  reading: EntryReading,
  placeOf: (fieldId: string) => Place,
): readonly CheckFinding[] {
  const rowIndex = reading.rowOf.get(given.key);
  if (rowIndex === undefined) return [];
  const explanation = row.get(form.definition.explanation ?? "");
  const explained = explanation !== undefined && trimmedText(explanation) !== "";
  const cells = reading.grid.row(rowIndex);
  const found: CheckFinding[] = [];
  for (const field of form.definition.fields) {
    if ((field.role !== "given" && field.role !== "computed") || field.hidden) continue;
    const columnIndex = reading.columns.columnOf.get(field.id);
    const cell = columnIndex === undefined ? undefined : cells.get(columnIndex);
    if (cell === undefined || cell.formula !== null || isEmptyCell(cell)) continue;
    const expected = row.get(field.id) ?? BLANK_VALUE;
    if (agrees(cell, expected)) continue;
    const code = field.role === "given" ? "cell/given-changed" : "cell/computed-overwritten";
    const values = { found: shown(cell), expected: shownValue(expected), explained };
    found.push({ code, severity: "warning", place: placeOf(field.id), values });
  }
  return found;
}

const TOLERANCE = decimalOf("0.005");

/** Equal as numbers to the two decimals that a form shows, or as texts without regard to case and spacing. */
function agrees(cell: Cell, expected: RowValue): boolean {
  if (expected.kind === "number") {
    if (cell.kind === "number" && cell.value === expected.value.toNumber()) return true;
    const value = numberIn(cell);
    return value !== null && value.minus(expected.value).abs().lte(TOLERANCE);
  }
  const [found, wanted] = [textOfCell(cell), trimmedText(expected) ?? ""];
  return found === wanted || normalised(found) === normalised(wanted);
}

function numberIn(cell: Cell): ReturnType<typeof decimalOf> | null {
  if (cell.kind === "number") return decimalOf(cell.value);
  if (cell.kind !== "text") return null;
  const parsed = parseIndonesianNumber(cell.value, "rupiah");
  return parsed.kind === "value" ? parsed.value : null;
}

function shown(cell: Cell): string {
  return cell.kind === "number" ? formatNumber(decimalOf(cell.value)) : textOfCell(cell);
}

function shownValue(value: RowValue): string {
  return value.kind === "number" ? formatNumber(value.value) : (trimmedText(value) ?? "");
}

function normalised(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/g, " ");
}
