const MAX_INDEX_DIGITS = 7;
/** Whole numbers of this many digits are exact in a double. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** The whole number written in digits between `from` and `to`; -1 when it is none below ten million. */
export function scanIndex(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > MAX_INDEX_DIGITS) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The decimal number written between `from` and `to`, exactly as `Number` reads it; null when it is not a plain
 * decimal of 15 digits at most. Digits and power of ten are both exact, so that one division rounds correctly.
 */
export function scanDecimal(bytes: Uint8Array, from: number, to: number): number | null {
  const negative = bytes[from] === MINUS;
  const start = negative ? from + 1 : from;
  let value = 0;
  let digits = 0;
  let pointAt = -1;
  for (let at = start; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && pointAt < 0 && digits > 0) pointAt = at;
    else if (byte < ZERO || byte > ZERO + 9) return null;
    else {
      value = value * 10 + byte - ZERO;
      digits += 1;
    }
  }
  if (digits === 0 || digits > EXACT_DIGITS) return null;
  const size = pointAt < 0 ? value : value / (POWERS_OF_TEN[to - pointAt - 1] ?? NaN);
  return negative ? -size : size;
}
