import { decodeBytes } from "./decode-bytes";

const LONGEST = 64;
const SLOTS = 1024;
const CARRIAGE_RETURN = 13;
const AMPERSAND = 38;
const LAST_ASCII = 127;

/** Texts met before, each at the place its letters lead to; a later one takes the place of an earlier one. */
const RECENT: (string | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

/**
 * The text of at most 64 plain ASCII bytes; null for longer ones and where a byte needs more than copying (`&`, a carriage
 * return, letters beyond ASCII). Sheets say the same few things over and over ("Lengkap", a field's id, a goal that
 * many rows share), and comparing letters costs less than making a text, so that one that was met before is given again.
 */
export function recentText(bytes: Uint8Array, from: number, to: number): string | null {
  const length = to - from;
  if (length > LONGEST) return null;
  let mark = length;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > LAST_ASCII || byte === AMPERSAND || byte === CARRIAGE_RETURN) return null;
    mark = (Math.imul(mark, 31) + byte) | 0;
  }
  const slot = (mark ^ (mark >>> 10)) & (SLOTS - 1);
  const known = RECENT[slot];
  if (known?.length === length && spells(bytes, from, known)) return known;
  const text = decodeBytes(bytes, from, to);
  if (text !== null) RECENT[slot] = text;
  return text;
}

function spells(bytes: Uint8Array, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
