import type { InputField } from "../form/definition";
import type { Place } from "../validation/finding";
import type { SheetGrid } from "../workbook/sheet-grid";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { MatchedColumns } from "./match-columns";
import { matchRows } from "./match-rows";
import { quarantineRow } from "./quarantine";
import type { EntryReading, ReadingContext } from "./read-submission";
import type { EntrySheet } from "./locate-entry";
import type { QuarantinedValue } from "./submission";
import { tableOf } from "./read-table";
import type { Table } from "./read-table";

/**
 * What copies of the sheet Isian hold that the sheet itself does not: a copy is a back-up or the one that was filled,
 * and nobody but its author knows which. Equal values are no news.
 */
export function strayValues(
  copies: readonly EntrySheet[],
  original: EntryReading,
  context: ReadingContext,
  place: Place,
): readonly QuarantinedValue[] {
  return copies.flatMap((copy) => strayIn(copy, original, context, place));
}

/** Rows of a copy that the sheet itself does not have, whatever their order. */
function strayOpenRows(copy: Table, original: EntryReading): readonly QuarantinedValue[] {
  const own = new Set(
    [...original.rowOf.values()].map((rowIndex) =>
      rowText(original.grid, original.columns, copy.inputs, rowIndex),
    ),
  );
  const nothing = rowText(copy.grid, copy.columns, copy.inputs, -1);
  return copy.grid.rowIndices.flatMap((rowIndex) => {
    if (rowIndex <= copy.columns.lastHeaderRow || copy.columns.headerRows.has(rowIndex)) return [];
    const said = rowText(copy.grid, copy.columns, copy.inputs, rowIndex);
    if (said === nothing || own.has(said)) return [];
    const set = { rowIndex, all: false, why: "outside-table" } as const;
    return quarantineRow(copy.grid, copy.columns, copy.typedColumns, set);
  });
}

function rowText(
  grid: SheetGrid,
  columns: MatchedColumns,
  inputs: readonly InputField[],
  rowIndex: number,
): string {
  return JSON.stringify(
    inputs.map(({ id }) => textOfCell(grid.cell(rowIndex, columns.columnOf.get(id) ?? -1)).trim()),
  );
}

function strayIn(
  { grid, columns }: EntrySheet,
  original: EntryReading,
  context: ReadingContext,
  place: Place,
): readonly QuarantinedValue[] {
  const table = tableOf(grid, columns, context, place);
  if (context.form.definition.rows.kind === "open") return strayOpenRows(table, original);
  return matchRows(grid, context.form.definition, columns, context.rows).flatMap((row) => {
    const set = { rowIndex: row.rowIndex, all: row.kind === "unknown", why: "outside-table" } as const;
    if (row.kind !== "known") return quarantineRow(grid, columns, table.typedColumns, set);
    const ownRow = original.rowOf.get(row.key);
    const news = table.inputs.flatMap(({ id }) => {
      const columnIndex = columns.columnOf.get(id);
      if (columnIndex === undefined) return [];
      const cell = grid.cell(row.rowIndex, columnIndex);
      const ownColumn = original.columns.columnOf.get(id);
      const isKnown =
        ownRow !== undefined &&
        ownColumn !== undefined &&
        textOfCell(original.grid.cell(ownRow, ownColumn)) === textOfCell(cell);
      return isKnown || isEmptyCell(cell) ? [] : [columnIndex];
    });
    return quarantineRow(grid, columns, news, set);
  });
}
