/** A position in the text of a sheet; scanners move it forward. */
export interface Cursor {
  readonly xml: string;
  at: number;
}

/** The three attributes that matter on `<row>` and `<c>`, as stretches of the text; `from` is -1 where missing. */
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

const [SPACE, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, EQUALS, GREATER] = [32, 34, 39, 47, 61, 62];
const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116];

/** Reads a tag from after its name to after its ">"; false when it is not written as spreadsheet programs do. */
export function scanTag(cursor: Cursor, tag: ScannedTag): boolean {
  const { xml } = cursor;
  tag.referenceFrom = tag.styleFrom = tag.typeFrom = -1;
  let at = cursor.at;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code === SPACE || code === 10 || code === 13 || code === 9) code = xml.charCodeAt(++at);
    if (code === GREATER || code === SLASH) break;
    const nameFrom = at;
    while (code > SPACE && code !== EQUALS && code !== GREATER) code = xml.charCodeAt(++at);
    const quote = xml.charCodeAt(at + 1);
    if (code !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) return false;
    const valueFrom = at + 2;
    for (code = xml.charCodeAt((at = valueFrom)); code !== quote; code = xml.charCodeAt(++at)) {
      if (at >= xml.length) return false;
    }
    if (valueFrom === nameFrom + 3) noteAttribute(tag, xml.charCodeAt(nameFrom), valueFrom, at);
    at += 1;
  }
  tag.isEmpty = xml.charCodeAt(at) === SLASH;
  if (tag.isEmpty && xml.charCodeAt(++at) !== GREATER) return false;
  cursor.at = at + 1;
  return true;
}

function noteAttribute(tag: ScannedTag, name: number, from: number, to: number): void {
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

/** The whole number written in digits between `from` and `to`; -1 when it is none below ten million. */
export function scanDigits(xml: string, from: number, to: number): number {
  if (to <= from || to - from > 7) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many capital letters stand from `from` on, four at most. */
export function scanLetters(xml: string, from: number): number {
  let count = 0;
  while (count < 4 && isCapital(xml.charCodeAt(from + count))) count += 1;
  return count;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
