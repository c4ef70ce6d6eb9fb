import { areaColumns, areaOf, areaRows } from "../../world/area";
import { copiedFormula } from "../../formula/references";
import { cloneSheet } from "../../world/sheet-state";
import { readValue } from "./cells";
import { editedSheet, PLACE, readerOf } from "./place";
import type { Placed } from "./place";

interface SortKey {
  readonly columnIndex: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a range: numbers before text before booleans, blanks last; cells move with format and note. */
export function sortRows(range: Placed, spec: unknown): void {
  const { area } = range[PLACE];
  const keys = sortKeys(spec);
  const reader = readerOf(range);
  const original = cloneSheet(reader.sheet, 0);
  const source = { ...reader, sheet: original };
  const order = Array.from({ length: areaRows(area) }, (_, index) => area.top + index);
  const keyed = order.map((row) => ({
    row,
    values: keys.map((key) => readValue(source, row, key.columnIndex)),
  }));
  keyed.sort((one, other) => compareRows(one.values, other.values, keys) || one.row - other.row);
  const sheet = editedSheet(range);
  keyed.forEach(({ row: from }, index) => {
    const to = area.top + index;
    for (let column = area.left; column < area.left + areaColumns(area); column += 1) {
      const content = original.content.get(from, column);
      sheet.content.set(
        to,
        column,
        content?.kind === "formula"
          ? { kind: "formula", text: copiedFormula(content.text, to - from, 0) }
          : content,
      );
      sheet.format.set(to, column, original.format.get(from, column));
      sheet.notes.set(to, column, original.notes.get(from, column));
      sheet.validation.set(to, column, original.validation.get(from, column));
    }
  });
}

/** The whole range of a sheet below its frozen rows, for Sheet.sort. */
export function sortableArea(rows: number, columns: number, frozenRows: number): ReturnType<typeof areaOf> {
  return areaOf(frozenRows, 0, Math.max(1, rows - frozenRows), Math.max(1, columns));
}

function sortKeys(spec: unknown): SortKey[] {
  const list = Array.isArray(spec) ? (spec as unknown[]) : [spec];
  return list.map((one) => {
    if (typeof one === "number") return { columnIndex: one - 1, ascending: true };
    if (typeof one === "object" && one !== null && "column" in one) {
      return {
        columnIndex: Number(one.column) - 1,
        ascending: !("ascending" in one) || one.ascending !== false,
      };
    }
    throw new Error("Invalid argument: sortSpecObj");
  });
}

function compareRows(one: readonly unknown[], other: readonly unknown[], keys: readonly SortKey[]): number {
  for (const [index, key] of keys.entries()) {
    const compared = compareValues(one[index], other[index], key.ascending);
    if (compared !== 0) return compared;
  }
  return 0;
}

function compareValues(one: unknown, other: unknown, ascending: boolean): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const ranked = rank(one) - rank(other);
  const compared = ranked !== 0 ? ranked : within(one, other);
  return ascending ? compared : -compared;
}

function rank(value: unknown): number {
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 0;
}

function within(one: unknown, other: unknown): number {
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other);
  return Number(one) - Number(other);
}
