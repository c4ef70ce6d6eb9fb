import type { Cell, SheetSnapshot } from "./snapshot";
import { BLANK_CELL } from "./snapshot";

/** A sheet with its cells at hand by place. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** The cell of a 0-based place; the blank cell where nothing is. */
  readonly cell: (rowIndex: number, columnIndex: number) => Cell;
  /** 0-based indices of the rows that hold something, ascending. */
  readonly rowIndices: readonly number[];
  /** The cells of a row that hold something, by column. */
  readonly row: (rowIndex: number) => ReadonlyMap<number, Cell>;
}

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

/** `sheet` with its cells at hand by place. */
export function gridOf(sheet: SheetSnapshot): SheetGrid {
  const rows = new Map(
    sheet.rows.map(({ rowIndex, cells }) => [
      rowIndex,
      new Map(cells.map(({ columnIndex, cell }) => [columnIndex, cell])),
    ]),
  );
  const row = (rowIndex: number): ReadonlyMap<number, Cell> => rows.get(rowIndex) ?? NO_CELLS;
  return {
    sheet,
    row,
    cell: (rowIndex, columnIndex) => row(rowIndex).get(columnIndex) ?? BLANK_CELL,
    rowIndices: [...rows.keys()].sort((a, b) => a - b),
  };
}

/** What a cell says as text: numbers in plain notation, dates as ISO days; "" for nothing. */
export function textOfCell(cell: Cell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return String(cell.value);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "text":
    case "date":
    case "error":
      return cell.value;
  }
}

/** True when the cell holds nothing a person can see. */
export function isEmptyCell(cell: Cell): boolean {
  return cell.kind === "blank" || (cell.kind === "text" && cell.value.trim() === "");
}
