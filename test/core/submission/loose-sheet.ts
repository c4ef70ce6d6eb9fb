import type { Cell, SheetSnapshot } from "#core/workbook/snapshot";

/** A sheet that people work on: rows of cells that may be moved, inserted and deleted. Every change gives a new one. */
export type LooseSheet = readonly LooseRow[];
export type LooseRow = readonly (Cell | null)[];

/** The cells of a snapshot as rows without gaps. */
export function looseSheet(sheet: SheetSnapshot): LooseSheet {
  const height = Math.max(0, ...sheet.rows.map(({ rowIndex }) => rowIndex + 1));
  const width = Math.max(0, ...sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell.columnIndex + 1)));
  const byRow = new Map(sheet.rows.map((row) => [row.rowIndex, row.cells]));
  return Array.from({ length: height }, (_, rowIndex) => {
    const cells = new Map((byRow.get(rowIndex) ?? []).map((placed) => [placed.columnIndex, placed.cell]));
    return Array.from({ length: width }, (_unused, columnIndex) => cells.get(columnIndex) ?? null);
  });
}

/** The snapshot of a loose sheet. */
export function tightSheet(name: string, sheet: LooseSheet): SheetSnapshot {
  return {
    name,
    state: "visible",
    merges: [],
    rows: sheet.flatMap((row, rowIndex) => {
      const cells = row.flatMap((cell, columnIndex) => (cell === null ? [] : [{ columnIndex, cell }]));
      return cells.length === 0 ? [] : [{ rowIndex, cells }];
    }),
  };
}

/** A typed text. */
export function typedText(value: string): Cell {
  return { kind: "text", value, formula: null };
}

/** A typed number. */
export function typedNumber(value: number): Cell {
  return { kind: "number", value, formula: null, percent: false };
}

/** The sheet with one cell set; rows and columns that it does not have yet are added. */
export function withCell(sheet: LooseSheet, at: readonly [number, number], cell: Cell | null): LooseSheet {
  const [rowIndex, columnIndex] = at;
  const height = Math.max(sheet.length, rowIndex + 1);
  return Array.from({ length: height }, (_, index) => {
    const row = sheet[index] ?? [];
    if (index !== rowIndex) return row;
    const width = Math.max(row.length, columnIndex + 1);
    return Array.from({ length: width }, (_unused, column) =>
      column === columnIndex ? cell : (row[column] ?? null),
    );
  });
}

/** The sheet with an empty row before `rowIndex`. */
export function insertRow(sheet: LooseSheet, rowIndex: number, row: LooseRow = []): LooseSheet {
  return [...sheet.slice(0, rowIndex), row, ...sheet.slice(rowIndex)];
}

/** The sheet without a row. */
export function deleteRow(sheet: LooseSheet, rowIndex: number): LooseSheet {
  return sheet.filter((_, index) => index !== rowIndex);
}

/** The sheet with an empty column before `columnIndex`. */
export function insertColumn(sheet: LooseSheet, columnIndex: number): LooseSheet {
  return sheet.map((row) => [...row.slice(0, columnIndex), null, ...row.slice(columnIndex)]);
}

/** The sheet without a column. */
export function deleteColumn(sheet: LooseSheet, columnIndex: number): LooseSheet {
  return sheet.map((row) => row.filter((_, index) => index !== columnIndex));
}

/** The sheet with a column taken out and put before another. */
export function moveColumn(sheet: LooseSheet, from: number, to: number): LooseSheet {
  return sheet.map((row) => {
    const rest = row.filter((_, index) => index !== from);
    return [...rest.slice(0, to), row[from] ?? null, ...rest.slice(to)];
  });
}

/** The rows of `order` in that order in place of themselves; only the columns from `left` to `right` move. */
export function sortRows(
  sheet: LooseSheet,
  rowIndices: readonly number[],
  order: readonly number[],
  left: number,
  right: number,
): LooseSheet {
  const sourceOf = new Map(rowIndices.map((rowIndex, index) => [rowIndex, order[index] ?? rowIndex]));
  return sheet.map((row, rowIndex) => {
    const source = sheet[sourceOf.get(rowIndex) ?? rowIndex] ?? row;
    return row.map((cell, column) => (column >= left && column <= right ? (source[column] ?? null) : cell));
  });
}
