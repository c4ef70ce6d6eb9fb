import type { CodeLevel } from "../code/code-level";
import { cellText } from "../register/cell-text";
import type { Cell } from "../workbook/snapshot";

const PART_WIDTHS: { readonly [L in CodeLevel]?: number } = { bidang: 2, program: 2, "sub-kegiatan": 2 };

/**
 * A part of a code as it must have been: in a column of its own, `1` is bidang or program `01` and sub kegiatan `0001`,
 * and the number 2,1 is kegiatan `2.10` (`2.01` would still show its zero).
 */
export function fullPart(cell: Cell, level: CodeLevel | undefined): string {
  const text = cellText(cell);
  const width = level === undefined ? undefined : PART_WIDTHS[level];
  if (level === "kegiatan" && cell.kind === "number" && /^\d[.,]\d$/.test(text)) return `${text}0`;
  return width === undefined || !/^\d+$/.test(text) ? text : text.padStart(width, "0");
}

/** The parts of a row up to its last filled one, blank ones before that taken from above; none when all are blank. */
export function joinedParts(parts: readonly string[], above: readonly string[]): readonly string[] {
  const last = parts.reduce((found, part, index) => (part === "" ? found : index), -1);
  return parts.slice(0, last + 1).map((part, index) => (part === "" ? (above[index] ?? "") : part));
}
