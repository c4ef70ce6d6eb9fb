import type { CellRange } from "./snapshot";

/** Column letters of a 0-based index: 0 → "A", 27 → "AB". */
export function columnLetters(columnIndex: number): string {
  let rest = columnIndex + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** 0-based index of column letters ("A" → 0), or null when `letters` is not a column name. */
export function columnIndexOf(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a 0-based place: (6, 5) → "F7". */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** A1 text of a range; a single cell is written alone: "B2" or "B2:D9". */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** The place an A1 address names (`$` signs ignored), 0-based, or null when it is none. */
export function parseAddress(address: string): { rowIndex: number; columnIndex: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (parts === null) return null;
  const columnIndex = columnIndexOf(parts[1] ?? "");
  return columnIndex === null ? null : { rowIndex: Number(parts[2]) - 1, columnIndex };
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that looks like no cell. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}
