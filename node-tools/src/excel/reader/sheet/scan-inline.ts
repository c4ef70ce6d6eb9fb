import { asciiBytes, skipToMarkup, startsWithBytes, type Cursor } from "../xml/byte-cursor";
import { decodeText } from "../xml/decode-text";

const INLINE = asciiBytes("<is>");
const INLINE_END = asciiBytes("</is>");
const TEXT = asciiBytes("<t");
const TEXT_END = asciiBytes("</t>");
const PRESERVED = asciiBytes(' xml:space="preserve"');
const LESS = 60;
const GREATER = 62;

/** The text of an `<is>` with a single `<t>`; null for all else: rich text is left to the full parser. */
export function scanInline(cursor: Cursor): string | null {
  const { bytes } = cursor;
  if (!skipOver(cursor, INLINE) || !skipOver(cursor, TEXT)) return null;
  if (startsWithBytes(bytes, cursor.at, PRESERVED)) cursor.at += PRESERVED.length;
  const from = cursor.at + 1;
  const to = bytes[cursor.at] === GREATER ? bytes.indexOf(LESS, from) : -1;
  if (to < 0) return null;
  cursor.at = to;
  return skipOver(cursor, TEXT_END) && skipOver(cursor, INLINE_END) ? decodeText(bytes, from, to) : null;
}

/** Moves over white space and `markup`; false when it does not come next. */
function skipOver(cursor: Cursor, markup: Uint8Array): boolean {
  if (!skipToMarkup(cursor) || !startsWithBytes(cursor.bytes, cursor.at, markup)) return false;
  cursor.at += markup.length;
  return true;
}
