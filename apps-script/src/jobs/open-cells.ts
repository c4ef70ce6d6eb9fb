import type { CellRef } from "#core/cycle/event-parts";
import type { RowValues } from "#core/expression/row-value";
import type { CompiledForm } from "#core/form/compiled-form";
import type { GivenRow } from "#core/form/register-rows";
import { isOpen } from "#core/form/row-checks";
import type { EntryReading } from "#core/submission/read-submission";
import type { CellRange } from "#core/workbook/snapshot";

/**
 * The input cells of a form where they stand now, as runs of rows by column; only those of `cells` when they are
 * given, and the explanations of warnings. Rows and columns that people moved are found by the reading.
 */
export function openCells(
  form: CompiledForm,
  rows: readonly GivenRow[],
  reading: EntryReading,
  cells: readonly CellRef[] | null,
): readonly CellRange[] {
  const wanted = cells === null ? null : new Set(cells.map(({ rowKey, fieldId }) => `${rowKey}\n${fieldId}`));
  return form.definition.fields.flatMap((field) => {
    const columnIndex = reading.columns.columnOf.get(field.id);
    if (field.role !== "input" || columnIndex === undefined) return [];
    const rowIndices = rowsOnSheet(form, rows, reading).flatMap(({ key, values }): readonly number[] => {
      const rowIndex = reading.rowOf.get(key);
      const isExplanation = field.id === form.definition.explanation;
      const isWanted = wanted === null || isExplanation || wanted.has(`${key}\n${field.id}`);
      return rowIndex !== undefined && isWanted && opens(form, field.id, values) ? [rowIndex] : [];
    });
    return runsOf(rowIndices, columnIndex);
  });
}

/** The rows of a form as they stand on its sheet: where fillers add them, whatever rows are there, blank ones too. */
function rowsOnSheet(
  { definition }: CompiledForm,
  rows: readonly GivenRow[],
  { rowOf }: EntryReading,
): readonly GivenRow[] {
  return definition.rows.kind === "open"
    ? [...rowOf.keys()].map((key) => ({ key, values: new Map() }))
    : rows;
}

function opens(form: CompiledForm, fieldId: string, values: RowValues): boolean {
  return form.asked.has(fieldId) && isOpen(form, fieldId, values);
}

function runsOf(rowIndices: readonly number[], columnIndex: number): readonly CellRange[] {
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const rowIndex of [...rowIndices].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.bottom === rowIndex - 1) last.bottom = rowIndex;
    else runs.push({ top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex });
  }
  return runs;
}
