import type { Cell, SheetSnapshot, SnapshotRow } from "./snapshot";
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
  const stored = new Map<number, SnapshotRow>();
  for (const row of sheet.rows) stored.set(row.rowIndex, row);
  const indexed = new Map<number, ReadonlyMap<number, Cell>>();
  const row = (rowIndex: number): ReadonlyMap<number, Cell> => {
    const known = indexed.get(rowIndex);
    if (known !== undefined) return known;
    const cells = cellsByColumn(stored.get(rowIndex));
    indexed.set(rowIndex, cells);
    return cells;
  };
  return {
    sheet,
    row,
    cell: (rowIndex, columnIndex) => row(rowIndex).get(columnIndex) ?? BLANK_CELL,
    rowIndices: [...stored.keys()].sort((a, b) => a - b),
  };
}

function cellsByColumn(row: SnapshotRow | undefined): ReadonlyMap<number, Cell> {
  if (row === undefined) return NO_CELLS;
  const cells = new Map<number, Cell>();
  for (const { columnIndex, cell } of row.cells) cells.set(columnIndex, cell);
  return cells;
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
