const OTHER = 0;
const WORD = 1;
const NUMBER = 2;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const ASCII = 128;

/** What a character may begin: a word, a number, or nothing that goes on. Letters beyond ASCII are of words. */
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_$\\?]/.test(character)) return WORD;
  return /[0-9.]/.test(character) ? NUMBER : OTHER;
});

/**
 * Where the token that begins at `at` ends: a string, a quoted sheet name, a bracket, a number, a word, a range of
 * columns or rows, or a single character. One look at each character, however the formula is made.
 */
export function tokenEnd(formula: string, at: number): number {
  const code = formula.charCodeAt(at);
  if (code === QUOTE || code === APOSTROPHE) return quotedEnd(formula, at, formula.charAt(at));
  if (code === OPEN_BRACKET) return bracketEnd(formula, at);
  const kind = kindOf(code);
  if (kind === OTHER) return at + 1;
  const end = wordEnd(formula, at);
  if (formula.charCodeAt(end) === COLON) return rangeEnd(formula, at, end);
  if (kind === WORD) return end;
  const hasSign = /[Ee]$/.test(formula.slice(at, end)) && /[+-]/.test(formula.charAt(end));
  return hasSign ? wordEnd(formula, end + 1) : end;
}

/** Whether a token that begins with this character may be a reference. */
export function mayBeReference(code: number): boolean {
  return kindOf(code) !== OTHER;
}

/** "A:C", "2:5" and "TW1:TW4!A1" are one token: only both sides together tell what they are. "A1:B2" is three. */
function rangeEnd(formula: string, at: number, end: number): number {
  const second = wordEnd(formula, end + 1);
  const isCell = /^\$?[A-Za-z]{1,3}\$?\d+$/.test(formula.slice(at, end));
  return isCell && formula.charAt(second) !== "!" ? end : second;
}

function kindOf(code: number): number {
  return code < ASCII ? (KINDS[code] ?? OTHER) : WORD;
}

function wordEnd(formula: string, from: number): number {
  let end = from;
  while (end < formula.length && kindOf(formula.charCodeAt(end)) !== OTHER) end += 1;
  return end;
}

function quotedEnd(formula: string, at: number, quote: string): number {
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula.charAt(end + 1) === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const code = formula.charCodeAt(end);
    if (code === OPEN_BRACKET) depth += 1;
    if (code === CLOSE_BRACKET) depth -= 1;
    if (depth === 0) return end + 1;
  }
  return formula.length;
}
