import { shiftedFormula } from "../../formula/references";
import { shiftArea } from "../../world/area";
import type { Area } from "../../world/area";
import type { Metadata } from "../../world/sheet-state";
import { bookState, changeBook, editableSheet } from "./book";
import type { Book } from "./book";

type Axis = "row" | "column";

/** Inserts (count > 0) or deletes (count < 0) rows or columns at a 0-based index; everything that points moves along. */
export function shiftLines(book: Book, sheetId: number, axis: Axis, at: number, count: number): void {
  const sheet = editableSheet(book, sheetId, null);
  const size = axis === "row" ? sheet.maxRows : sheet.maxColumns;
  const word = axis === "row" ? "rows" : "columns";
  if (at < 0 || at > size || at - Math.min(count, 0) > size)
    throw new Error(`Those ${word} are out of bounds.`);
  if (count < 0 && -count >= size) throw new Error(`You can't delete all the ${word} on the sheet.`);
  for (const grid of [sheet.content, sheet.format, sheet.validation, sheet.notes]) {
    if (axis === "row" && count > 0) grid.insertRows(at, count);
    else if (axis === "row") grid.deleteRows(at, -count);
    else if (count > 0) grid.insertColumns(at, count);
    else grid.deleteColumns(at, -count);
  }
  if (axis === "row") sheet.maxRows += count;
  else sheet.maxColumns += count;
  const shift = (area: Area): Area | null => shiftArea(area, axis, at, count);
  sheet.merges = present(sheet.merges.map(shift));
  sheet.filter = sheet.filter === null ? null : shift(sheet.filter);
  sheet.conditional = sheet.conditional
    .map((rule) => ({ ...rule, areas: present(rule.areas.map(shift)) }))
    .filter((rule) => rule.areas.length > 0);
  const lines = (old: ReadonlySet<number>): Set<number> =>
    new Set(present([...old].map((line) => movedLine(line, at, count))));
  if (axis === "row") sheet.hiddenRows = lines(sheet.hiddenRows);
  else sheet.hiddenColumns = lines(sheet.hiddenColumns);
  shiftBook(book, sheetId, axis, at, count);
  shiftFormulas(book, sheet.name, axis, at, count);
}

function shiftBook(book: Book, sheetId: number, axis: Axis, at: number, count: number): void {
  const state = bookState(book);
  const moved = <T extends { sheetId: number; area: Area | null }>(one: T): T[] => {
    if (one.sheetId !== sheetId || one.area === null) return [one];
    const area = shiftArea(one.area, axis, at, count);
    return area === null ? [] : [{ ...one, area }];
  };
  changeBook(book, {
    names: state.names.flatMap(moved),
    protections: state.protections.flatMap(moved).map((one) => ({
      ...one,
      unprotected:
        one.sheetId === sheetId
          ? present(one.unprotected.map((area) => shiftArea(area, axis, at, count)))
          : one.unprotected,
    })),
    metadata: state.metadata.flatMap((one) => movedMetadata(one, sheetId, axis, at, count)),
  });
}

function movedMetadata(one: Metadata, sheetId: number, axis: Axis, at: number, count: number): Metadata[] {
  const { place } = one;
  if (place.type !== (axis === "row" ? "ROW" : "COLUMN") || place.sheetId !== sheetId) return [one];
  const index = movedLine(place.index, at, count);
  return index === null ? [] : [{ ...one, place: { ...place, index } }];
}

function movedLine(line: number, at: number, count: number): number | null {
  if (line < at) return line;
  return count < 0 && line < at - count ? null : line + count;
}

function shiftFormulas(book: Book, shifted: string, axis: Axis, at: number, count: number): void {
  for (const { id, name, content } of bookState(book).sheets) {
    const changed: { row: number; column: number; text: string }[] = [];
    content.forEach((cell, row, column) => {
      if (cell.kind !== "formula") return;
      const text = shiftedFormula(cell.text, name, shifted, axis, at, count);
      if (text !== cell.text) changed.push({ row, column, text });
    });
    if (changed.length === 0) continue;
    const sheet = book.world.editSheet(book.id, id);
    for (const { row, column, text } of changed) sheet?.content.set(row, column, { kind: "formula", text });
  }
}

function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((one) => one !== null);
}
