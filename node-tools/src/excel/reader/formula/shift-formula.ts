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
  const column = shiftColumn(reference, columns);
  const row = shiftRow(reference, rows);
  return column === null || row === null ? OUTSIDE : column + row;
}

const OUTSIDE = "#REF!";

/** The column's text after the move, "" where the reference has none, null where it leaves the sheet. */
function shiftColumn(
  { columnIndex, columnFixed, columnText }: FormulaReference,
  columns: number,
): string | null {
  if (columnIndex === null || columnFixed || columns === 0) {
    return columnIndex !== null && columnIndex > LAST_COLUMN_INDEX ? null : columnText;
  }
  const place = columnIndex + columns;
  return place >= 0 && place <= LAST_COLUMN_INDEX ? columnLetters(place) : null;
}

/** The row's text after the move, under the same rules. */
function shiftRow({ rowIndex, rowFixed }: FormulaReference, rows: number): string | null {
  if (rowIndex === null) return "";
  const place = rowFixed ? rowIndex : rowIndex + rows;
  if (place < 0 || place > LAST_ROW_INDEX) return null;
  return rowFixed ? `$${place + 1}` : String(place + 1);
}
