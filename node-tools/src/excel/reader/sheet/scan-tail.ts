import { asciiBytes, isBlank, startsWithBytes } from "../xml/byte-cursor";
import { decodeBytes } from "../xml/decode-bytes";
import { redeclaresNames } from "../xml/namespaces";
import { scanMerges } from "./scan-merges";
import type { SheetBuilder } from "./sheet-builder";

const DATA = asciiBytes("<sheetData");
const MERGES = asciiBytes("<mergeCells");
const MERGES_END = asciiBytes("</mergeCells>");
const SHEET_END = asciiBytes("</worksheet");
const NAMESPACE = asciiBytes("xmlns");
const EXCLAMATION = 33;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const LETTER_M = 109;
const LETTER_S = 115;
const LETTER_X = 120;

/**
 * Gives the merges after the rows of a sheet to `builder`. False when it does not go on as an ordinary sheet to its end: a
 * comment, CDATA, a second `<sheetData>`, another default namespace, a prefix for the main one. What else stands here
 * (validations, formats: most of a form's bytes) is neither decoded nor checked.
 */
export function scanTail(bytes: Uint8Array, from: number, builder: SheetBuilder): boolean {
  if (!endsSheet(bytes) || !keepsNamespaces(bytes, from)) return false;
  for (let at = bytes.indexOf(LESS, from); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next === EXCLAMATION || next === QUESTION) return false;
    if (next === LETTER_S && startsWithBytes(bytes, at, DATA)) return false;
    if (next !== LETTER_M || !startsWithBytes(bytes, at, MERGES)) continue;
    const end = endOfMerges(bytes, at);
    const list = end < 0 ? null : decodeBytes(bytes, at, end);
    if (list === null || !scanMerges(list, builder)) return false;
    at = end - 1;
  }
  return true;
}

/** Where the first `<mergeCells>` ends; -1 when it does not. */
function endOfMerges(bytes: Uint8Array, from: number): number {
  const open = bytes.indexOf(GREATER, from);
  if (open < 0) return -1;
  if (bytes[open - 1] === SLASH) return open + 1;
  for (let at = bytes.indexOf(LESS, open); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === SLASH && startsWithBytes(bytes, at, MERGES_END)) return at + MERGES_END.length;
  }
  return -1;
}

/** Whether the sheet's closing tag is the last thing in `bytes`. */
function endsSheet(bytes: Uint8Array): boolean {
  const last = bytes.lastIndexOf(LESS);
  if (last < 0 || !startsWithBytes(bytes, last, SHEET_END)) return false;
  let at = last + SHEET_END.length;
  while (isBlank(bytes[at] ?? 0)) at += 1;
  if (bytes[at] !== GREATER) return false;
  at += 1;
  while (isBlank(bytes[at] ?? 0)) at += 1;
  return at === bytes.length;
}

/** Whether names mean from `from` on what they meant before; the bytes are made text only where a namespace is named. */
function keepsNamespaces(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(LETTER_X, from); at >= 0; at = bytes.indexOf(LETTER_X, at + 1)) {
    if (bytes[at + 1] !== LETTER_M || !startsWithBytes(bytes, at, NAMESPACE)) continue;
    const tail = decodeBytes(bytes, from, bytes.length);
    return tail !== null && !redeclaresNames(tail);
  }
  return true;
}
