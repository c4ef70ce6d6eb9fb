import { decimalOf } from "../cell/decimal";
import type { RowValue } from "../expression/row-value";
import { BLANK_VALUE, trimmedText } from "../expression/row-value";
import type { FormDefinition } from "../form/definition";
import type { GivenRow } from "../form/register-rows";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import type { Cell } from "../workbook/snapshot";
import type { MatchedColumns } from "./match-columns";

/**
 * True when a visible given cell of a row shows what the row `other` has there and `own` has not: the values of that
 * side of the sheet are not those of the row that the code names.
 */
export function hasStrayGiven(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rowIndex: number,
  own: GivenRow,
  other: GivenRow,
): boolean {
  return definition.fields.some((field) => {
    const columnIndex = columns.columnOf.get(field.id);
    if (field.role !== "given" || field.hidden || columnIndex === undefined) return false;
    const cell = grid.cell(rowIndex, columnIndex);
    const [ownValue, otherValue] = [own.values.get(field.id), other.values.get(field.id)];
    return shows(cell, otherValue ?? BLANK_VALUE) && !shows(cell, ownValue ?? BLANK_VALUE);
  });
}

function shows(cell: Cell, value: RowValue): boolean {
  if (value.kind === "number") return cell.kind === "number" && value.value.eq(decimalOf(cell.value));
  return spaced(textOfCell(cell)) === spaced(trimmedText(value) ?? "");
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
