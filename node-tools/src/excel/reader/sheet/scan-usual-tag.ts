import type { Cursor } from "../xml/byte-cursor";
import type { RawCell } from "./raw-cell";

/** What `scanUsualTag` found: something it does not know, a cell that is empty, or one whose content follows. */
export type UsualTag = typeof UNUSUAL | typeof EMPTY | typeof OPEN;
/** Not the usual tag; nothing was read. */
export const UNUSUAL = 0;
/** `<c … />`: a cell that has a style at most. */
export const EMPTY = 1;
/** `<c … >`: the content comes next. */
export const OPEN = 2;

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const EQUALS = 61;
const GREATER = 62;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const MAX_ROW_DIGITS = 7;
const MAX_STYLE_DIGITS = 7;

/**
 * Reads ` r="AB12" s="3" t="str">` (style and type may be missing), the tag in the spelling and order that nearly every
 * program writes. Anything else is `UNUSUAL`, and the cursor stays, so that `scanTag` can look at it.
 */
export function scanUsualTag(cursor: Cursor, raw: RawCell): UsualTag {
  const { bytes } = cursor;
  let at = cursor.at;
  if (!opensAttribute(bytes, at, LETTER_R)) return UNUSUAL;
  at = scanAddress(bytes, at + 4, raw);
  if (at < 0) return UNUSUAL;
  raw.styleIndex = 0;
  if (opensAttribute(bytes, at, LETTER_S)) at = scanStyle(bytes, at + 4, raw);
  raw.type = "n";
  if (at > 0 && opensAttribute(bytes, at, LETTER_T)) at = scanType(bytes, at + 4, raw);
  if (at < 0) return UNUSUAL;
  const isEmpty = bytes[at] === SLASH;
  if (isEmpty) at += 1;
  if (bytes[at] !== GREATER) return UNUSUAL;
  cursor.at = at + 1;
  return isEmpty ? EMPTY : OPEN;
}

/** Whether ` x="` stands at `at`, x being that letter. */
function opensAttribute(bytes: Uint8Array, at: number, letter: number): boolean {
  return (
    bytes[at] === SPACE && bytes[at + 1] === letter && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE
  );
}

/** The address in capitals, as "AB12"; where its quote ends, -1 for anything else. */
function scanAddress(bytes: Uint8Array, from: number, raw: RawCell): number {
  let at = from;
  let column = 0;
  let row = 0;
  let byte = bytes[at] ?? 0;
  while (byte > 64 && byte < 91) {
    column = column * 26 + byte - 64;
    at += 1;
    byte = bytes[at] ?? 0;
  }
  const letters = at - from;
  if (letters < 1 || letters > 3 || byte === ZERO) return -1;
  while (byte >= ZERO && byte <= NINE) {
    row = row * 10 + byte - ZERO;
    at += 1;
    byte = bytes[at] ?? 0;
  }
  const digits = at - from - letters;
  if (digits < 1 || digits > MAX_ROW_DIGITS || byte !== QUOTE) return -1;
  raw.columnIndex = column - 1;
  raw.rowIndex = row - 1;
  return at + 1;
}

function scanStyle(bytes: Uint8Array, from: number, raw: RawCell): number {
  let at = from;
  let style = 0;
  let byte = bytes[at] ?? 0;
  while (byte >= ZERO && byte <= NINE) {
    style = style * 10 + byte - ZERO;
    at += 1;
    byte = bytes[at] ?? 0;
  }
  if (at === from || at - from > MAX_STYLE_DIGITS || byte !== QUOTE) return -1;
  raw.styleIndex = style;
  return at + 1;
}

/** One of the types that cells have, as one and the same text each time. */
function scanType(bytes: Uint8Array, from: number, raw: RawCell): number {
  const first = bytes[from] ?? 0;
  if (bytes[from + 1] === QUOTE) {
    const type = ONE_LETTER[first];
    if (type === undefined) return -1;
    raw.type = type;
    return from + 2;
  }
  for (const type of LONGER) {
    if (first !== type.charCodeAt(0) || bytes[from + type.length] !== QUOTE) continue;
    if (!spells(bytes, from, type)) continue;
    raw.type = type;
    return from + type.length + 1;
  }
  return -1;
}

const ONE_LETTER: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  "sbedn".includes(String.fromCharCode(code)) ? String.fromCharCode(code) : undefined,
);
const LONGER = ["str", "inlineStr"] as const;

function spells(bytes: Uint8Array, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
