import {
  asciiBytes,
  indexOfMarkup,
  isBlank,
  skipToMarkup,
  startsWithBytes,
  type Cursor,
} from "../xml/byte-cursor";
import { isUtf8 } from "../xml/decode-xml";
import { decodeBytes } from "../xml/decode-bytes";
import { hasPlainNames } from "../xml/namespaces";
import { scanCell } from "./scan-cell";
import { createRawCell } from "./raw-cell";
import { scanIndex } from "./scan-number";
import { createScannedTag, scanTag, type ScannedTag } from "./scan-tag";
import { scanTail } from "./scan-tail";
import type { SheetBuilder } from "./sheet-builder";

const [DATA, DATA_END] = [asciiBytes("<sheetData"), asciiBytes("</sheetData>")];
const [ROW, ROW_END] = [asciiBytes("<row"), asciiBytes("</row>")];
const LETTER_C = 99;
const SLASH = 47;
const GREATER = 62;

/**
 * Gives the cells and merges of a sheet to `builder` in one pass over its bytes. It knows the XML that spreadsheet
 * programs write and nothing else: false means that something was not plain, and what the builder got is worth
 * nothing. Only rows, cells and merges are looked at; dimension, columns, validations and formats cost nothing.
 */
export function scanSheet(bytes: Uint8Array, builder: SheetBuilder): boolean {
  const start = isUtf8(bytes) ? indexOfMarkup(bytes, 0, DATA) : -1;
  if (start < 0) return false;
  const cursor = { bytes, at: start + DATA.length };
  const tag = createScannedTag();
  if (!scanTag(cursor, tag) || (!tag.isEmpty && !scanRows(cursor, tag, builder))) return false;
  return isPlainHead(bytes, start) && scanTail(bytes, cursor.at, builder);
}

/** Whether what stands before the rows is an ordinary sheet, with nothing that changes its meaning. */
function isPlainHead(bytes: Uint8Array, to: number): boolean {
  const head = decodeBytes(bytes, 0, to);
  if (head === null) return false;
  const root = head.indexOf("<", head.indexOf("<?") >= 0 ? head.indexOf("?>") : 0);
  return head.startsWith("<worksheet", root) && hasPlainNames(head);
}

function scanRows(cursor: Cursor, tag: ScannedTag, builder: SheetBuilder): boolean {
  const { bytes } = cursor;
  while (skipToMarkup(cursor) && startsWithBytes(bytes, cursor.at, ROW)) {
    cursor.at += ROW.length;
    if (!endsName(bytes[cursor.at] ?? 0) || !scanTag(cursor, tag)) return false;
    const hasNumber = tag.referenceFrom >= 0;
    const rowNumber = hasNumber ? scanIndex(bytes, tag.referenceFrom, tag.referenceTo) : 0;
    if (hasNumber && rowNumber < 1) return false;
    builder.openRow(rowNumber - 1);
    if (!tag.isEmpty && !scanCells(cursor, tag, builder)) return false;
  }
  if (!startsWithBytes(bytes, cursor.at, DATA_END)) return false;
  cursor.at += DATA_END.length;
  return true;
}

function scanCells(cursor: Cursor, tag: ScannedTag, builder: SheetBuilder): boolean {
  const { bytes } = cursor;
  const raw = createRawCell();
  while (skipToMarkup(cursor) && bytes[cursor.at + 1] === LETTER_C && endsName(bytes[cursor.at + 2] ?? 0)) {
    cursor.at += 2;
    if (!scanCell(cursor, tag, raw, builder)) return false;
  }
  if (!startsWithBytes(bytes, cursor.at, ROW_END)) return false;
  cursor.at += ROW_END.length;
  return true;
}

/** White space, "/" or ">": what may follow the name of an element. */
function endsName(byte: number): boolean {
  return byte === GREATER || byte === SLASH || isBlank(byte);
}
