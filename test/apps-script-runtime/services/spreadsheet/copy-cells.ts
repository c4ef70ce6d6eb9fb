import { copiedFormula } from "../../formula/references";
import { serialOfInstant } from "../../values/serial";
import { areaColumns, areaOf, areaRows, forEachCell } from "../../world/area";
import { cloneSheet } from "../../world/sheet-state";
import type { Content } from "../../world/sheet-state";
import { bookState, editableSheet } from "./book";
import { readValue } from "./cells";
import { PLACE, readerOf } from "./place";
import type { Placed } from "./place";

export type CopyWhat = "all" | "format" | "values" | "formula" | "validation";

/** Copies cells within one spreadsheet; a larger destination is filled by repeating the source. */
export function copyCells(from: Placed, to: Placed, what: CopyWhat): void {
  const source = from[PLACE];
  const target = to[PLACE];
  if (source.book.id !== target.book.id)
    throw new Error("Target range and source range must be on the same spreadsheet.");
  const [rows, columns] = [areaRows(source.area), areaColumns(source.area)];
  const area = areaOf(
    target.area.top,
    target.area.left,
    Math.max(rows, Math.floor(areaRows(target.area) / rows) * rows),
    Math.max(columns, Math.floor(areaColumns(target.area) / columns) * columns),
  );
  const reader = readerOf(from);
  const original = cloneSheet(reader.sheet, 0);
  const sheet = editableSheet(target.book, target.sheetId, area);
  forEachCell(area, (row, column) => {
    const at = {
      row: source.area.top + ((row - area.top) % rows),
      column: source.area.left + ((column - area.left) % columns),
    };
    if (what !== "format" && what !== "validation") {
      const content = original.content.get(at.row, at.column);
      const value =
        what === "values"
          ? fixedContent(
              readValue({ ...reader, sheet: original }, at.row, at.column),
              bookState(source.book).timeZone,
            )
          : content;
      sheet.content.set(row, column, movedContent(value, row - at.row, column - at.column));
    }
    if (what === "all" || what === "format")
      sheet.format.set(row, column, original.format.get(at.row, at.column));
    if (what === "all" || what === "validation")
      sheet.validation.set(row, column, original.validation.get(at.row, at.column));
    if (what === "all") sheet.notes.set(row, column, original.notes.get(at.row, at.column));
  });
}

function movedContent(content: Content | undefined, rows: number, columns: number): Content | undefined {
  return content?.kind === "formula"
    ? { kind: "formula", text: copiedFormula(content.text, rows, columns) }
    : content;
}

function fixedContent(value: string | number | boolean | Date, timeZone: string): Content | undefined {
  if (value === "") return undefined;
  return { kind: "value", value: value instanceof Date ? serialOfInstant(timeZone, value.getTime()) : value };
}
