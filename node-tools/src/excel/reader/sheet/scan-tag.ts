import { isBlank, type Cursor } from "../xml/byte-cursor";

/** The three attributes that matter on `<row>` and `<c>`, as stretches of the bytes; `from` is -1 where missing. */
export interface ScannedTag {
  referenceFrom: number;
  referenceTo: number;
  styleFrom: number;
  styleTo: number;
  typeFrom: number;
  typeTo: number;
  isEmpty: boolean;
}

/** A record to fill. */
export function createScannedTag(): ScannedTag {
  return {
    referenceFrom: -1,
    referenceTo: -1,
    styleFrom: -1,
    styleTo: -1,
    typeFrom: -1,
    typeTo: -1,
    isEmpty: false,
  };
}

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const LETTER_M = 109;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_X = 120;

/** Reads a tag from after its name to after its ">"; false when it is not written as spreadsheet programs do. */
export function scanTag(cursor: Cursor, tag: ScannedTag): boolean {
  const { bytes } = cursor;
  tag.referenceFrom = tag.styleFrom = tag.typeFrom = -1;
  for (;;) {
    while (isBlank(bytes[cursor.at] ?? 0)) cursor.at += 1;
    const byte = bytes[cursor.at];
    if (byte === GREATER || byte === SLASH) break;
    if (!scanAttribute(cursor, tag)) return false;
  }
  tag.isEmpty = bytes[cursor.at] === SLASH;
  if (tag.isEmpty) cursor.at += 1;
  if (bytes[cursor.at] !== GREATER) return false;
  cursor.at += 1;
  return true;
}

function scanAttribute(cursor: Cursor, tag: ScannedTag): boolean {
  const { bytes } = cursor;
  const nameFrom = cursor.at;
  let at = nameFrom;
  while (isNameByte(bytes[at] ?? 0)) at += 1;
  const quote = bytes[at + 1];
  if (bytes[at] !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) return false;
  const valueFrom = at + 2;
  at = valueFrom;
  while (bytes[at] !== quote) {
    if (at >= bytes.length) return false;
    at += 1;
  }
  const name = bytes[nameFrom];
  // xmlns or xml:space: what follows may not mean what it seems to.
  if (name === LETTER_X && bytes[nameFrom + 1] === LETTER_M) return false;
  if (valueFrom === nameFrom + 3) noteAttribute(tag, name, valueFrom, at);
  cursor.at = at + 1;
  return true;
}

function isNameByte(byte: number): boolean {
  return byte > SPACE && byte !== EQUALS && byte !== GREATER;
}

function noteAttribute(tag: ScannedTag, name: number | undefined, from: number, to: number): void {
  if (name === LETTER_R) {
    tag.referenceFrom = from;
    tag.referenceTo = to;
  } else if (name === LETTER_S) {
    tag.styleFrom = from;
    tag.styleTo = to;
  } else if (name === LETTER_T) {
    tag.typeFrom = from;
    tag.typeTo = to;
  }
}
