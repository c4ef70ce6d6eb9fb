import type { RowValues } from "../expression/row-value";
import type { CellRange } from "../workbook/snapshot";
import type { EntryLayout } from "./entry-layout";
import type { FormRequest } from "./form-request";
import { isOpen } from "./row-checks";

/** The open cells of one input column, as runs of rows from top to bottom; empty when the period does not ask it. */
export interface OpenColumn {
  readonly fieldId: string;
  readonly columnIndex: number;
  readonly ranges: readonly CellRange[];
}

/** Where people may type, column by column. */
export function openRanges(
  { form, rows: given, openCells }: Pick<FormRequest, "form" | "rows" | "openCells">,
  layout: EntryLayout,
  rows: readonly RowValues[],
): readonly OpenColumn[] {
  const isNamed = (rowKey: string | undefined, fieldId: string): boolean =>
    openCells === undefined ||
    fieldId === form.definition.explanation ||
    openCells.some((cell) => cell.rowKey === rowKey && cell.fieldId === fieldId);
  return layout.columns.flatMap(({ id, columnIndex, field }) => {
    if (field?.role !== "input") return [];
    const open = rows.map((row, index) => isNamed(given[index]?.key, id) && isOpen(form, id, row));
    return [{ fieldId: id, columnIndex, ranges: runsOf(open, layout.firstRow, columnIndex) }];
  });
}

function runsOf(open: readonly boolean[], firstRow: number, columnIndex: number): readonly CellRange[] {
  const runs: CellRange[] = [];
  let start = -1;
  open.forEach((isOpenCell, index) => {
    if (isOpenCell && start < 0) start = index;
    if (isOpenCell && open[index + 1] !== true) {
      runs.push({ top: firstRow + start, bottom: firstRow + index, left: columnIndex, right: columnIndex });
      start = -1;
    }
  });
  return runs;
}
