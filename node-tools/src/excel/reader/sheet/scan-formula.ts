import { asciiBytes, startsWithBytes, type Cursor } from "../xml/byte-cursor";
import { decodeBytes } from "../xml/decode-bytes";
import { decodeText } from "../xml/decode-text";
import type { RawFormula } from "./raw-cell";

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
  const end = bytes.indexOf(GREATER, at);
  if (end < 0) return null;
  const isEmpty = bytes[end - 1] === SLASH;
  const attributes = decodeBytes(bytes, at + 2, isEmpty ? end - 1 : end);
  if (attributes === null || !PLAIN_ATTRIBUTES.test(attributes) || TWICE.test(attributes)) return null;
  cursor.at = end + 1;
  const text = isEmpty ? "" : formulaText(cursor);
  return text === null ? null : formulaOf(text, attributes);
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
