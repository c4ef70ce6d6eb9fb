import { asciiBytes, closesElement, skipToMarkup, startsWithBytes, type Cursor } from "../xml/byte-cursor";
import { decodeBytes } from "../xml/decode-bytes";
import { decodeText } from "../xml/decode-text";
import { plainFormula, type RawCell } from "./raw-cell";
import { scanFormula } from "./scan-formula";
import { scanInline } from "./scan-inline";
import { scanDecimal, scanIndex } from "./scan-number";
import { scanTag, type ScannedTag } from "./scan-tag";
import { EMPTY, scanUsualTag, UNUSUAL } from "./scan-usual-tag";
import type { SheetBuilder } from "./sheet-builder";

const EMPTY_VALUE = asciiBytes("<v/>");
/** Bytes of `</c>`, `</v>`, `</f>`. */
const CLOSING_LENGTH = 4;
const ZERO = 48;
const LESS = 60;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_V = 118;

/** Reads one cell from after "<c" to after "</c>" and gives it to `builder`; false when it is not plain. */
export function scanCell(cursor: Cursor, tag: ScannedTag, raw: RawCell, builder: SheetBuilder): boolean {
  const usual = scanUsualTag(cursor, raw);
  if (usual === UNUSUAL && !scanOtherTag(cursor, tag, raw)) return false;
  builder.place(raw);
  if (usual === EMPTY || (usual === UNUSUAL && tag.isEmpty)) return true;
  raw.value = raw.inlineText = raw.formula = null;
  if (!scanContent(cursor, raw)) return false;
  builder.add(raw);
  return true;
}

/** The tag with its attributes in any order and spelling. */
function scanOtherTag(cursor: Cursor, tag: ScannedTag, raw: RawCell): boolean {
  const { bytes } = cursor;
  if (!scanTag(cursor, tag) || !scanPlace(bytes, tag, raw)) return false;
  raw.styleIndex = tag.styleFrom < 0 ? 0 : scanIndex(bytes, tag.styleFrom, tag.styleTo);
  raw.type = tag.typeFrom < 0 ? "n" : (decodeBytes(bytes, tag.typeFrom, tag.typeTo) ?? "");
  return raw.styleIndex >= 0;
}

/** The address in capitals, as "AB12"; -1 twice where the cell has none. */
function scanPlace(bytes: Uint8Array, tag: ScannedTag, raw: RawCell): boolean {
  raw.rowIndex = raw.columnIndex = -1;
  if (tag.referenceFrom < 0) return true;
  let at = tag.referenceFrom;
  let column = 0;
  for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26; letter = (bytes[at] ?? 0) - 64) {
    column = column * 26 + letter;
    at += 1;
  }
  const letters = at - tag.referenceFrom;
  raw.rowIndex = scanIndex(bytes, at, tag.referenceTo) - 1;
  raw.columnIndex = column - 1;
  return letters >= 1 && letters <= 3 && raw.rowIndex >= 0 && bytes[at] !== ZERO;
}

function scanContent(cursor: Cursor, raw: RawCell): boolean {
  const { bytes } = cursor;
  for (;;) {
    if (!skipToMarkup(cursor)) return false;
    const at = cursor.at;
    const name = bytes[at + 1];
    const isBare = bytes[at + 2] === GREATER;
    if (name === LETTER_V && isBare) {
      if (!scanValue(cursor, at + 3, raw)) return false;
    } else if (name === LETTER_F) {
      raw.formula = isBare ? plainFormulaAt(cursor, at + 3) : scanFormula(cursor, at);
      if (raw.formula === null) return false;
    } else if (closesElement(bytes, at, LETTER_C)) {
      cursor.at = at + CLOSING_LENGTH;
      return true;
    } else if (!scanRareContent(cursor, raw)) return false;
  }
}

function plainFormulaAt(cursor: Cursor, from: number): RawCell["formula"] {
  const text = scanText(cursor, from, LETTER_F);
  return text === null ? null : plainFormula(text);
}

function scanRareContent(cursor: Cursor, raw: RawCell): boolean {
  const { bytes, at } = cursor;
  if (startsWithBytes(bytes, at, EMPTY_VALUE)) {
    raw.value = "";
    cursor.at = at + EMPTY_VALUE.length;
    return true;
  }
  raw.inlineText = scanInline(cursor);
  return raw.inlineText !== null;
}

/** `<v>`: as a number at once where that is what it holds, else as text. */
function scanValue(cursor: Cursor, from: number, raw: RawCell): boolean {
  const { bytes } = cursor;
  if (raw.type !== "n" && raw.type !== "s") return (raw.value = scanText(cursor, from, LETTER_V)) !== null;
  let to = from;
  while (bytes[to] !== LESS) {
    if (to >= bytes.length) return false;
    to += 1;
  }
  const value = scanDecimal(bytes, from, to);
  if (value === null) return (raw.value = scanText(cursor, from, LETTER_V)) !== null;
  raw.value = value;
  cursor.at = to + CLOSING_LENGTH;
  return closesElement(bytes, to, LETTER_V);
}

/** The text from `from` to the closing tag of that letter, which must come next; null when it does not. */
function scanText(cursor: Cursor, from: number, letter: number): string | null {
  const to = cursor.bytes.indexOf(LESS, from);
  if (to < 0 || !closesElement(cursor.bytes, to, letter)) return null;
  cursor.at = to + CLOSING_LENGTH;
  return decodeText(cursor.bytes, from, to);
}
