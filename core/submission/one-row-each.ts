import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";

/** The 0-based row of each key, and the rows of keys that several differing rows lay claim to. */
export interface OneRowEach {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly disputed: ReadonlyMap<string, readonly number[]>;
}

/**
 * The one row of each key. Of several, equal ones are one, and empty ones give way to the only filled one, unless a
 * row of the form is missing: then one of them may be the missing row with another's name pasted over it.
 */
export function oneRowEach(
  grid: SheetGrid,
  typedColumns: readonly number[],
  rowsOf: ReadonlyMap<string, readonly number[]>,
  isAnyMissing: boolean,
): OneRowEach {
  const rowOf = new Map<string, number>();
  const disputed = new Map<string, readonly number[]>();
  for (const [key, rowIndices] of rowsOf) {
    const chosen = chooseOne(grid, typedColumns, rowIndices, isAnyMissing);
    if (chosen === null) disputed.set(key, rowIndices);
    else rowOf.set(key, chosen);
  }
  return { rowOf, disputed };
}

function chooseOne(
  grid: SheetGrid,
  typedColumns: readonly number[],
  rowIndices: readonly number[],
  isAnyMissing: boolean,
): number | null {
  const [only = null] = rowIndices;
  if (rowIndices.length < 2) return only;
  const contents = rowIndices.map((rowIndex) => ({
    rowIndex,
    typed: typedColumns.map((columnIndex) => textOfCell(grid.cell(rowIndex, columnIndex)).trim()),
  }));
  const filled = contents.filter(({ typed }) => typed.some((text) => text !== ""));
  const [model] = filled;
  if (model === undefined) return only;
  if (isAnyMissing && filled.length < contents.length) return null;
  const isEqual = filled.every(({ typed }) => typed.every((text, index) => text === model.typed[index]));
  return isEqual ? model.rowIndex : null;
}
