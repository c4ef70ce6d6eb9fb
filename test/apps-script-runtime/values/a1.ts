import { columnIndexOf, columnLetters } from "#core/workbook/address";
import type { Area } from "../world/area";

/** A range in A1 spelling: the sheet it names, if any, and its rectangle; null ends reach to the sheet's edge. */
export interface A1Range {
  readonly sheetName: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number | null;
}

const PART = /^(?:'((?:[^']|'')+)'|([^!]+))!(.*)$/;
const ENDS = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** Reads A1 spelling: `A1`, `B2:D9`, `A:C`, `2:5`, `A2:C`, with or without a sheet; null when it is none. */
export function parseA1(text: string): A1Range | null {
  const sheetPart = PART.exec(text);
  const sheetName = sheetPart === null ? null : (sheetPart[1]?.replace(/''/g, "'") ?? sheetPart[2] ?? null);
  const ends = ENDS.exec(sheetPart === null ? text : (sheetPart[3] ?? ""));
  if (ends === null) return null;
  const first = place(ends[1], ends[2]);
  if (first === null) return null;
  if (ends[3] === undefined && ends[4] === undefined) {
    if (first.row === null || first.column === null) return null;
    return { sheetName, top: first.row, left: first.column, bottom: first.row, right: first.column };
  }
  const second = place(ends[3], ends[4]);
  return second === null ? null : { sheetName, ...between(first, second) };
}

interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

function place(letters: string | undefined, digits: string | undefined): Place | null {
  const column = letters === undefined || letters === "" ? null : columnIndexOf(letters);
  const row = digits === undefined || digits === "" ? null : Number(digits) - 1;
  return (column === null && row === null) || row === -1 ? null : { row, column };
}

function between(one: Place, other: Place): Omit<A1Range, "sheetName"> {
  const [top, bottom] = ordered(one.row, other.row);
  const [left, right] = ordered(one.column, other.column);
  return { top: top ?? 0, left: left ?? 0, bottom, right };
}

function ordered(one: number | null, other: number | null): [number | null, number | null] {
  if (one === null || other === null) return [one ?? other, null];
  return [Math.min(one, other), Math.max(one, other)];
}

/** A1 spelling of a rectangle: one cell alone, otherwise both corners. */
export function formatA1(area: Area): string {
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands before the `!` of a formula. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
