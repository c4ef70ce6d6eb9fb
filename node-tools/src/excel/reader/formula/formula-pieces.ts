import { mayBeReference, tokenEnd } from "./formula-token";

/** One side of a reference: a column, a row, or both; null where the text names none. */
export interface FormulaReference {
  readonly columnIndex: number | null;
  readonly columnFixed: boolean;
  /** The column as written, its `$` included; "" where there is none. */
  readonly columnText: string;
  readonly rowIndex: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut at its references; everything else is text to keep. */
export type FormulaPiece = string | FormulaReference;

const DOLLAR = 36;
const ZERO = 48;
/** "$ABC$1048576:$XFD$1048576" */
const LONGEST_REFERENCE = 26;

/** Cuts `formula` at its A1 references. Strings, quoted sheet names, brackets and function names stay text. */
export function cutFormula(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let keptFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const end = tokenEnd(formula, at);
    const references = mayBeReference(formula.charCodeAt(at)) ? referencesIn(formula, at, end) : null;
    if (references !== null) {
      pieces.push(formula.slice(keptFrom, at), ...references);
      keptFrom = end;
    }
    at = end;
  }
  return [...pieces, formula.slice(keptFrom)];
}

function referencesIn(formula: string, from: number, to: number): readonly FormulaPiece[] | null {
  const next = formula.charAt(to);
  if (to - from > LONGEST_REFERENCE || next === "(" || next === "!") return null;
  const token = formula.slice(from, to);
  const colon = token.indexOf(":");
  const first = sideOf(token, 0, colon < 0 ? token.length : colon);
  if (first === null) return null;
  if (colon < 0) return first.columnIndex !== null && first.rowIndex !== null ? [first] : null;
  const second = sideOf(token, colon + 1, token.length);
  if (second === null || (first.columnIndex === null) !== (second.columnIndex === null)) return null;
  return (first.rowIndex === null) === (second.rowIndex === null) ? [first, ":", second] : null;
}

/** The side written as "$AB$12", "$AB" or "$12"; null when there is anything else. */
function sideOf(token: string, from: number, to: number): FormulaReference | null {
  const firstFixed = token.charCodeAt(from) === DOLLAR;
  let at = firstFixed ? from + 1 : from;
  const lettersFrom = at;
  let column = 0;
  for (let letter = letterAt(token, at); at < to && letter > 0; letter = letterAt(token, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  const letters = at - lettersFrom;
  const secondFixed = letters > 0 && token.charCodeAt(at) === DOLLAR;
  if (secondFixed) at += 1;
  const rowNumber = rowNumberIn(token, at, to);
  if (letters > 3 || rowNumber === null || (rowNumber === 0 && (letters === 0 || secondFixed))) return null;
  return {
    columnIndex: letters === 0 ? null : column - 1,
    columnFixed: letters > 0 && firstFixed,
    columnText: letters === 0 ? "" : token.slice(from, lettersFrom + letters),
    rowIndex: rowNumber === 0 ? null : rowNumber - 1,
    rowFixed: letters === 0 ? firstFixed : secondFixed,
  };
}

/** 1 to 26 for a letter of either case, else 0. */
function letterAt(token: string, at: number): number {
  const letter = (token.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** The row number up to `to`, 0 where nothing is left, null for anything else. */
function rowNumberIn(token: string, from: number, to: number): number | null {
  if (to - from > 7 || token.charCodeAt(from) === ZERO) return null;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = token.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
