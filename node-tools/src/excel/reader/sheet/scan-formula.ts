import { asciiBytes, startsWithBytes, type Cursor } from "../xml/byte-cursor";
import { decodeBytes } from "../xml/decode-bytes";
import { decodeText } from "../xml/decode-text";
import { plainFormula, type RawFormula } from "./raw-cell";

const SHARER = asciiBytes('<f t="shared" si="');
const SHARER_END = asciiBytes('"/>');
/** What a cell holds that shares a formula, by its number: the same for every cell of every file. */
const SHARERS: RawFormula[] = [];
const SHARERS_KEPT = 1000;
const ZERO = 48;
const FORMULA_END = asciiBytes("</f>");
/** Names without a prefix that begin as names do, values in double quotes, one blank before each. */
const PLAIN_ATTRIBUTES = /^(?: [A-Za-z_]\w*="[^"<&]*")* ?$/;
const TWICE = / (\w+)="[^"]*"(?: \w+="[^"]*")* \1="/;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;

/** Reads an `<f>` that has attributes; null when it is not plain (single quotes, ">" inside a value). */
export function scanFormula(cursor: Cursor, at: number): RawFormula | null {
  const { bytes } = cursor;
  if (startsWithBytes(bytes, at, SHARER)) {
    const sharer = scanSharer(cursor, at + SHARER.length);
    if (sharer !== null) return sharer;
  }
  const end = bytes.indexOf(GREATER, at);
  if (end < 0) return null;
  const isEmpty = bytes[end - 1] === SLASH;
  const attributes = decodeBytes(bytes, at + 2, isEmpty ? end - 1 : end);
  if (attributes === null || !PLAIN_ATTRIBUTES.test(attributes) || TWICE.test(attributes)) return null;
  cursor.at = end + 1;
  const text = isEmpty ? "" : formulaText(cursor);
  return text === null ? null : formulaOf(text, attributes);
}

/** `<f t="shared" si="7"/>`, which all cells of a filled column hold but the first; null for anything else. */
function scanSharer(cursor: Cursor, from: number): RawFormula | null {
  const { bytes } = cursor;
  let at = from;
  let index = 0;
  for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
    index = index * 10 + digit;
    at += 1;
  }
  if (at === from || index >= SHARERS_KEPT || !startsWithBytes(bytes, at, SHARER_END)) return null;
  if (at - from > 1 && digitAt(bytes, from) === 0) return null;
  cursor.at = at + SHARER_END.length;
  return (SHARERS[index] ??= { ...plainFormula(""), type: "shared", sharedIndex: String(index) });
}

function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] ?? 0) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function formulaText(cursor: Cursor): string | null {
  const { bytes, at } = cursor;
  const to = bytes.indexOf(LESS, at);
  if (to < 0 || !startsWithBytes(bytes, to, FORMULA_END)) return null;
  cursor.at = to + FORMULA_END.length;
  return decodeText(bytes, at, to);
}

function formulaOf(text: string, attributes: string): RawFormula {
  return {
    text,
    type: valueOf(attributes, " t="),
    sharedIndex: valueOf(attributes, " si="),
    range: valueOf(attributes, " ref="),
    firstInput: valueOf(attributes, " r1="),
    secondInput: valueOf(attributes, " r2="),
  };
}

function valueOf(attributes: string, name: string): string {
  const at = attributes.indexOf(name);
  const from = at + name.length + 1;
  return at < 0 ? "" : attributes.slice(from, attributes.indexOf('"', from));
}
