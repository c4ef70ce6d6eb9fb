/** A position in the bytes of a part; scanners move it forward. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The ASCII bytes of a piece of markup, to compare with. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether `markup` stands at `at`. */
export function startsWithBytes(bytes: Uint8Array, at: number, markup: Uint8Array): boolean {
  for (let index = 0; index < markup.length; index += 1) {
    if (bytes[at + index] !== markup[index]) return false;
  }
  return true;
}

/** Whether the closing tag of an element with a one-letter name stands at `at`. */
export function closesElement(bytes: Uint8Array, at: number, letter: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === 47 && bytes[at + 2] === letter && bytes[at + 3] === 62;
}

/** Where `markup`, which starts with "<", stands next from `from` on; -1 when it does not. */
export function indexOfMarkup(bytes: Uint8Array, from: number, markup: Uint8Array): number {
  let at = bytes.indexOf(LESS, from);
  while (at >= 0 && !startsWithBytes(bytes, at, markup)) at = bytes.indexOf(LESS, at + 1);
  return at;
}

/** Space, tab, line feed or carriage return. */
export function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Moves over white space; true when a "<" stands there. */
export function skipToMarkup(cursor: Cursor): boolean {
  while (isBlank(cursor.bytes[cursor.at] ?? 0)) cursor.at += 1;
  return cursor.bytes[cursor.at] === LESS;
}

const LESS = 60;
