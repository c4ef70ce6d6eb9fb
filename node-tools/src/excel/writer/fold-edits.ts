import { cellAddress, rangeAddress } from "#core/workbook/address";
import type { Edit, PlanCell, SheetPlan } from "#core/workbook/plan";
import { formatRange, lookAt, type LookChange } from "./format-range";
import { foldSizes } from "./fold-sizes";
import { checkedRange } from "./sheet-limits";
import { emptySheetModel, touchRow, type SheetModel } from "./sheet-model";
import type { CellLook, StyleBook } from "./style-book";
import { subtractRange } from "./subtract-range";

/** The sheet that `plan` describes, its edits laid over each other in their order. */
export function foldEdits(plan: SheetPlan, book: StyleBook): SheetModel {
  const model = emptySheetModel(plan.name, plan.state);
  for (const edit of plan.edits) foldEdit(model, edit, book);
  const unlock = lookChange(book, { unlocked: true });
  for (const range of model.unlocked ?? []) formatRange(model, range, unlock);
  return model;
}

function foldEdit(model: SheetModel, edit: Edit, book: StyleBook): void {
  switch (edit.kind) {
    case "write": {
      writeBlock(model, edit.rowIndex, edit.columnIndex, edit.cells);
      return;
    }
    case "format": {
      foldFormat(model, edit, lookChange(book, edit.style));
      return;
    }
    case "validate": {
      foldValidation(model, edit);
      return;
    }
    case "highlight": {
      foldHighlight(model, edit);
      return;
    }
    case "protect":
      model.unlocked = edit.unlocked.map((range) => checkedRange(range, model.name));
      model.rowsMayChange = edit.rowsMayChange === true;
      return;
    case "merge": {
      foldMerges(model, edit);
      return;
    }
    case "freeze":
      checkedRange({ top: 0, left: 0, bottom: edit.rows, right: edit.columns }, model.name);
      model.freeze = edit.rows + edit.columns > 0 ? edit : null;
      return;
    case "note":
      foldNote(model, edit);
      return;
    case "page":
      model.page = edit.setup;
      return;
    case "chart":
      model.charts.push(edit.chart);
      return;
    case "columnWidths":
    case "rowHeights":
    case "hideColumns":
    case "hideRows": {
      foldSizes(model, edit);
      return;
    }
  }
}

function writeBlock(
  model: SheetModel,
  top: number,
  left: number,
  cells: readonly (readonly PlanCell[])[],
): void {
  const widest = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (widest === 0) return;
  checkedRange({ top, left, bottom: top + cells.length - 1, right: left + widest - 1 }, model.name);
  cells.forEach((values, i) => {
    const row = touchRow(model, top + i);
    values.forEach((value, j) => {
      row.values[left + j] = value;
      row.looks[left + j] = lookAt(model, row, left + j);
    });
  });
}

function foldFormat(model: SheetModel, edit: Extract<Edit, { kind: "format" }>, change: LookChange): void {
  for (const range of edit.ranges) formatRange(model, checkedRange(range, model.name), change);
}

function foldValidation(model: SheetModel, edit: Extract<Edit, { kind: "validate" }>): void {
  const kept = edit.ranges.map((range) => checkedRange(range, model.name));
  const earlier = model.validations.map((validation) => ({
    ...validation,
    ranges: kept.reduce<typeof validation.ranges>(
      (ranges, cut) => ranges.flatMap((range) => subtractRange(range, cut)),
      validation.ranges,
    ),
  }));
  model.validations = [...earlier.filter(({ ranges }) => ranges.length > 0), { ...edit, ranges: kept }];
}

function foldHighlight(model: SheetModel, edit: Extract<Edit, { kind: "highlight" }>): void {
  for (const range of edit.ranges) checkedRange(range, model.name);
  model.highlights.push(edit);
}

function foldMerges(model: SheetModel, edit: Extract<Edit, { kind: "merge" }>): void {
  for (const range of edit.ranges) {
    const address = rangeAddress(checkedRange(range, model.name));
    if (address.includes(":")) model.merges.set(address, range);
  }
}

function foldNote(model: SheetModel, edit: Extract<Edit, { kind: "note" }>): void {
  const { rowIndex, columnIndex } = edit;
  checkedRange({ top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex }, model.name);
  model.notes.set(cellAddress(rowIndex, columnIndex), edit);
}

/** A change of looks that remembers what it has worked out, so that a large range costs a lookup a cell. */
function lookChange(book: StyleBook, style: CellLook): LookChange {
  const known = new Map<number, number>();
  return (lookId) => {
    const found = known.get(lookId);
    if (found !== undefined) return found;
    const changed = book.overlay(lookId, style);
    known.set(lookId, changed);
    return changed;
  };
}
