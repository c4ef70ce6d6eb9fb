import { columnLetters } from "#core/workbook/address";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../sheet/cell-place";
import type { FormulaPiece, FormulaReference } from "./formula-pieces";

/**
 * The text of a formula as it stands `rows` lower and `columns` further right: relative references move, fixed ones
 * stay, and one that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  let text = "";
  for (const piece of pieces)
    text += typeof piece === "string" ? piece : shiftReference(piece, rows, columns);
  return text;
}

function shiftReference(reference: FormulaReference, rows: number, columns: number): string {
  const column = moved(reference.columnIndex, reference.columnFixed ? 0 : columns, LAST_COLUMN_INDEX);
  const row = moved(reference.rowIndex, reference.rowFixed ? 0 : rows, LAST_ROW_INDEX);
  if (column === "outside" || row === "outside") return "#REF!";
  const columnText = column === null ? "" : `${reference.columnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === null ? columnText : `${columnText}${reference.rowFixed ? "$" : ""}${row + 1}`;
}

function moved(index: number | null, by: number, last: number): number | null | "outside" {
  if (index === null) return null;
  const place = index + by;
  return place >= 0 && place <= last ? place : "outside";
}
