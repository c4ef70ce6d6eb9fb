import type { CellRange } from "#core/workbook/snapshot";

/**
 * The cells of each value of a grid as rectangles: runs of a row, joined with equal runs of the row above. Cells
 * without a value (undefined) are in none. So a whole sheet's property is written in one call for each value.
 */
export function rectanglesByValue<T>(
  grid: readonly (readonly (T | undefined)[])[],
): ReadonlyMap<T, readonly CellRange[]> {
  const done = new Map<T, CellRange[]>();
  let above = new Map<string, { readonly value: T; readonly range: CellRange }>();
  for (const [rowIndex, row] of grid.entries()) {
    const here = new Map<string, { readonly value: T; readonly range: CellRange }>();
    for (const { value, left, right } of runsOf(row)) {
      const key = `${left}:${right}:${String(value)}`;
      const before = above.get(key);
      above.delete(key);
      here.set(key, { value, range: { top: before?.range.top ?? rowIndex, bottom: rowIndex, left, right } });
    }
    for (const ended of above.values()) add(done, ended.value, ended.range);
    above = here;
  }
  for (const ended of above.values()) add(done, ended.value, ended.range);
  return done;
}

interface Run<T> {
  readonly value: T;
  readonly left: number;
  right: number;
}

function runsOf<T>(row: readonly (T | undefined)[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [column, value] of row.entries()) {
    const last = runs[runs.length - 1];
    if (value === undefined) continue;
    if (last !== undefined && last.right === column - 1 && last.value === value) last.right = column;
    else runs.push({ value, left: column, right: column });
  }
  return runs;
}

function add<T>(done: Map<T, CellRange[]>, value: T, range: CellRange): void {
  const known = done.get(value);
  if (known === undefined) done.set(value, [range]);
  else known.push(range);
}
