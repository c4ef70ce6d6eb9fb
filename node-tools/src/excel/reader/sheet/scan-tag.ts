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

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
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
  const nameTo = nameEnd(bytes, nameFrom);
  const quote = bytes[nameTo + 1];
  if (!isLetter(bytes[nameFrom] ?? 0) || bytes[nameTo] !== EQUALS) return false;
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return false;
  const valueFrom = nameTo + 2;
  let at = valueFrom;
  for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
    if (byte === undefined || byte === LESS || byte === AMPERSAND) return false;
    at += 1;
  }
  cursor.at = at + 1;
  if (!endsAttribute(bytes[cursor.at] ?? 0)) return false;
  const name = bytes[nameFrom] ?? 0;
  // xmlns or xml:space: what follows may not mean what it seems to.
  if (name === LETTER_X && bytes[nameFrom + 1] === LETTER_M) return false;
  return nameTo !== nameFrom + 1 || noteAttribute(tag, name, valueFrom, at);
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isNameByte(bytes[at] ?? 0)) at += 1;
  return at;
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}

/** Letters, digits, "-", "." and ":", as attributes of spreadsheets are named. */
function isNameByte(byte: number): boolean {
  return (
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 45 && byte <= 58 && byte !== SLASH)
  );
}

function endsAttribute(byte: number): boolean {
  return byte === GREATER || byte === SLASH || isBlank(byte);
}

/** Keeps the place of a value that matters; false when the tag has that attribute already. */
function noteAttribute(tag: ScannedTag, name: number, from: number, to: number): boolean {
  if (name === LETTER_R) {
    if (tag.referenceFrom >= 0) return false;
    tag.referenceFrom = from;
    tag.referenceTo = to;
  } else if (name === LETTER_S) {
    if (tag.styleFrom >= 0) return false;
    tag.styleFrom = from;
    tag.styleTo = to;
  } else if (name === LETTER_T) {
    if (tag.typeFrom >= 0) return false;
    tag.typeFrom = from;
    tag.typeTo = to;
  }
  return true;
}
