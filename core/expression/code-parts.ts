import type { RowValue } from "./row-value";
import { trimmedText } from "./row-value";

/** The longest name that is taken from a cell: what MID is asked for. */
export const LONGEST_NAME = 500;

/** The code in a cell such as `5.01.02 PROGRAM …`: what stands before the first blank; "" for no text. */
export function codePart(cell: RowValue): string {
  return partsOf(cell)[0];
}

/** The name in a cell such as `5.01.02 PROGRAM …`: what stands after the first blank; "" where there is none. */
export function namePart(cell: RowValue): string {
  return partsOf(cell)[1];
}

/** True when `child` is `parent` or stands under it: `5.01.02` under `5.01`; false for a blank parent. */
export function isBelow(child: string, parent: string): boolean {
  return parent !== "" && `${child}.`.toLowerCase().startsWith(`${parent}.`.toLowerCase());
}

/** True for a code of a Program Penunjang (`….01`), whatever its bidang urusan. */
export function isSupportingCode(code: string): boolean {
  return `${code}.`.slice(4, 8) === ".01.";
}

/** True for a text that begins as a figure and is no range such as `80-90`: a figure that was typed as text. */
export function looksLikeFigure(cell: RowValue): boolean {
  if (cell.kind !== "text" || /[-–]/.test(cell.text)) return false;
  return /^[0-9]/.test(trimmedText(cell) ?? "");
}

function partsOf(cell: RowValue): readonly [code: string, name: string] {
  if (cell.kind !== "text") return ["", ""];
  const text = trimmedText(cell) ?? "";
  const at = text.indexOf(" ");
  if (at < 0) return [text, ""];
  return [text.slice(0, at), text.slice(at + 1, at + 1 + LONGEST_NAME).replace(/ $/, "")];
}
