import { columnLetters } from "#core/workbook/address";
import type { FormulaCell } from "#core/workbook/plan";
import { escapeMarkup } from "./escape-xml";
import { canShareFormula, checkFormula, formulaText } from "./formula-text";
import { valueAt, type SheetModel } from "./sheet-model";

/** A run of cells down one column that share one formula. */
interface Run {
  readonly id: number;
  readonly lastRowIndex: number;
}

/**
 * Gives the `f` element of each formula cell of a sheet, asked for row by row. Cells below each other that hold the
 * same Formula object become one shared formula, written out once.
 */
export function createFormulaWriter(
  model: SheetModel,
): (cell: FormulaCell, rowIndex: number, columnIndex: number) => string {
  const runs = new Map<number, Run>();
  let nextId = 0;
  return (cell, rowIndex, columnIndex) => {
    const current = runs.get(columnIndex);
    if (current !== undefined && rowIndex <= current.lastRowIndex)
      return `<f t="shared" si="${current.id}"/>`;
    const text = escapeMarkup(formulaText(cell.formula, { rowIndex, columnIndex }, model.name));
    const lastRowIndex = canShareFormula(cell.formula)
      ? lastOfRun(model, cell, rowIndex, columnIndex)
      : rowIndex;
    if (lastRowIndex === rowIndex) return `<f>${text}</f>`;
    const run = { id: nextId, lastRowIndex };
    checkFormula(cell.formula, { rowIndex: lastRowIndex, columnIndex }, model.name);
    nextId += 1;
    runs.set(columnIndex, run);
    const letters = columnLetters(columnIndex);
    return `<f t="shared" ref="${letters}${rowIndex + 1}:${letters}${lastRowIndex + 1}" si="${run.id}">${text}</f>`;
  };
}

function lastOfRun(model: SheetModel, cell: FormulaCell, rowIndex: number, columnIndex: number): number {
  let last = rowIndex;
  for (;;) {
    const below = valueAt(model, last + 1, columnIndex);
    if (typeof below !== "object" || below?.kind !== "formula" || below.formula !== cell.formula) return last;
    last += 1;
  }
}
