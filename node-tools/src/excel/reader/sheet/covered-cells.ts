import type { CellRange, PlacedCell, SnapshotRow } from "#core/workbook/snapshot";

/**
 * Rewrites the cells that lie in one of `ranges`: `replace` returns what stands there instead, or null for nothing.
 * One pass down the rows; a range costs the same however large it is. A range that overlaps an earlier one in a row
 * that holds cells is left out and given to `onOverlap`.
 */
export function rewriteCovered(
  rows: readonly SnapshotRow[],
  ranges: readonly CellRange[],
  replace: (placed: PlacedCell, rowIndex: number, range: CellRange) => PlacedCell | null,
  onOverlap: (range: CellRange) => void,
): readonly SnapshotRow[] {
  const waiting = [...ranges].sort((a, b) => a.top - b.top);
  const rewritten: SnapshotRow[] = [];
  let active: CellRange[] = [];
  let firstEnd = Infinity;
  let next = 0;
  for (const row of rows) {
    if (firstEnd < row.rowIndex) {
      active = active.filter((range) => range.bottom >= row.rowIndex);
      firstEnd = active.reduce((end, range) => Math.min(end, range.bottom), Infinity);
    }
    for (let range = waiting[next]; range !== undefined && range.top <= row.rowIndex; range = waiting[next]) {
      next += 1;
      if (range.bottom < row.rowIndex) continue;
      if (insertByColumn(active, range)) firstEnd = Math.min(firstEnd, range.bottom);
      else onOverlap(range);
    }
    const cells = active.length === 0 ? row.cells : rewriteRow(row, active, replace);
    if (cells.length > 0) rewritten.push(cells === row.cells ? row : { rowIndex: row.rowIndex, cells });
  }
  return rewritten;
}

/** Keeps `active` ascending by column and free of overlaps; false when `range` would overlap. */
function insertByColumn(active: CellRange[], range: CellRange): boolean {
  const place = firstEndingAt(active, range.left);
  if ((active[place]?.left ?? Infinity) <= range.right) return false;
  active.splice(place, 0, range);
  return true;
}

/** Index of the first of the ascending `ranges` that ends at `columnIndex` or further right. */
function firstEndingAt(ranges: readonly CellRange[], columnIndex: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.right ?? Infinity) < columnIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rewriteRow(
  row: SnapshotRow,
  active: readonly CellRange[],
  replace: (placed: PlacedCell, rowIndex: number, range: CellRange) => PlacedCell | null,
): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const placed of row.cells) {
    const range = active[firstEndingAt(active, placed.columnIndex)];
    const covers = range !== undefined && range.left <= placed.columnIndex;
    const kept = covers ? replace(placed, row.rowIndex, range) : placed;
    if (kept !== null) cells.push(kept);
  }
  return cells;
}
