import { assertWithin } from "../read-fault";
import { asciiBytes, indexOfMarkup, skipToMarkup, startsWithBytes, type Cursor } from "../xml/byte-cursor";
import { decodeBytes } from "../xml/decode-bytes";
import { decodeText } from "../xml/decode-text";
import { isUtf8 } from "../xml/decode-xml";
import { hasPlainNames } from "../xml/namespaces";
import { unescapeControls } from "../xml/unescape";

const [ROOT, ROOT_END] = [asciiBytes("<sst"), asciiBytes("</sst>")];
const [ITEM, ITEM_END] = [asciiBytes("<si><t"), asciiBytes("</t></si>")];
const [EMPTY_ITEM, PRESERVED] = [asciiBytes("<si><t/></si>"), asciiBytes(' xml:space="preserve"')];
const LESS = 60;
const GREATER = 62;

/**
 * The shared strings of a part that holds only plain ones, in one pass over its bytes; null when something else
 * stands there (rich text, comments, another encoding), which is then for the full reading.
 */
export function scanSharedStrings(
  bytes: Uint8Array,
  part: string,
  maxStrings: number,
): readonly string[] | null {
  const cursor = startAfterRoot(bytes);
  if (cursor === null) return null;
  const strings: string[] = [];
  while (skipToMarkup(cursor) && !startsWithBytes(bytes, cursor.at, ROOT_END)) {
    const text = scanItem(cursor);
    if (text === null) return null;
    assertWithin("strings", strings.length + 1, maxStrings, part);
    strings.push(unescapeControls(text));
  }
  const rest = decodeBytes(bytes, cursor.at, bytes.length);
  return rest?.trim() === "</sst>" ? strings : null;
}

function startAfterRoot(bytes: Uint8Array): Cursor | null {
  const root = isUtf8(bytes) ? indexOfMarkup(bytes, 0, ROOT) : -1;
  const end = root < 0 ? -1 : bytes.indexOf(GREATER, root);
  const head = end < 0 ? null : decodeBytes(bytes, 0, end + 1);
  return head !== null && hasPlainNames(head) && !head.endsWith("/>") ? { bytes, at: end + 1 } : null;
}

function scanItem(cursor: Cursor): string | null {
  const { bytes, at } = cursor;
  if (startsWithBytes(bytes, at, EMPTY_ITEM)) {
    cursor.at = at + EMPTY_ITEM.length;
    return "";
  }
  if (!startsWithBytes(bytes, at, ITEM)) return null;
  const name = at + ITEM.length;
  const end = startsWithBytes(bytes, name, PRESERVED) ? name + PRESERVED.length : name;
  const to = bytes[end] === GREATER ? bytes.indexOf(LESS, end) : -1;
  if (to < 0 || !startsWithBytes(bytes, to, ITEM_END)) return null;
  cursor.at = to + ITEM_END.length;
  return decodeText(bytes, end + 1, to);
}
