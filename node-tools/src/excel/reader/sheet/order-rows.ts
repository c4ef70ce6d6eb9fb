import type { PlacedCell, SnapshotRow } from "#core/workbook/snapshot";
import { damaged } from "../read-fault";

/**
 * Rows and cells in ascending order, parts of one row joined. A file that gives two values for one cell is
 * `file/damaged` (duplicate-cell): which of them was meant cannot be known.
 */
export function orderRows(rows: readonly SnapshotRow[], part: string): readonly SnapshotRow[] {
  const sorted = isAscending(rows, (row) => row.rowIndex) ? rows : joinRows(rows);
  return sorted.map((row) => {
    if (isAscending(row.cells, (placed) => placed.columnIndex)) return row;
    const cells = [...row.cells].sort((a, b) => a.columnIndex - b.columnIndex);
    if (!isAscending(cells, (placed) => placed.columnIndex)) throw damaged("duplicate-cell", part);
    return { rowIndex: row.rowIndex, cells };
  });
}

function isAscending<T>(items: readonly T[], keyOf: (item: T) => number): boolean {
  let last = -1;
  for (const item of items) {
    const key = keyOf(item);
    if (key <= last) return false;
    last = key;
  }
  return true;
}

function joinRows(rows: readonly SnapshotRow[]): readonly SnapshotRow[] {
  const cellsOf = new Map<number, PlacedCell[]>();
  for (const row of rows) {
    const cells = cellsOf.get(row.rowIndex);
    if (cells === undefined) cellsOf.set(row.rowIndex, [...row.cells]);
    else for (const placed of row.cells) cells.push(placed);
  }
  return [...cellsOf]
    .map(([rowIndex, cells]) => ({ rowIndex, cells }))
    .sort((a, b) => a.rowIndex - b.rowIndex);
}
