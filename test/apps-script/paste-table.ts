import type { Addon } from "./addon";

/** Replaces the content of a sheet of the master, as pasting plain values does. */
export function pasteTable(
  { runtime, master }: Addon,
  sheet: string,
  rows: readonly (readonly string[])[],
): void {
  const state = runtime.drive.sheet(master, sheet);
  const { content } = state;
  const { rows: usedRows, columns } = content.extent();
  for (let row = 0; row < usedRows; row += 1)
    for (let column = 0; column < columns; column += 1) content.set(row, column, undefined);
  state.maxRows = Math.max(state.maxRows, rows.length);
  for (const [rowIndex, row] of rows.entries())
    for (const [columnIndex, value] of row.entries())
      if (value !== "") content.set(rowIndex, columnIndex, { kind: "value", value });
}
