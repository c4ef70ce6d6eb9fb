import { columnIndexOf } from "#core/workbook/address";

/** One side of a reference: a column, a row, or both; null where the text names none. */
export interface FormulaReference {
  readonly columnIndex: number | null;
  readonly columnFixed: boolean;
  readonly rowIndex: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut at its references; everything else is text to keep. */
export type FormulaPiece = string | FormulaReference;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const WORD_CHARACTER = /[\p{L}\p{N}_.$\\?]/u;

/** Cuts `formula` at its A1 references. Strings, quoted sheet names, brackets and function names stay text. */
export function cutFormula(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let kept = "";
  for (let at = 0; at < formula.length;) {
    const end = tokenEnd(formula, at);
    const references = referencesIn(formula, at, end);
    if (references === null) kept += formula.slice(at, end);
    else {
      pieces.push(kept, ...references);
      kept = "";
    }
    at = end;
  }
  return [...pieces, kept];
}

function tokenEnd(formula: string, at: number): number {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") return quotedEnd(formula, at, first);
  if (first === "[") return bracketEnd(formula, at);
  if (!WORD_CHARACTER.test(first)) return at + 1;
  const end = wordEnd(formula, at);
  if (/\d|\./.test(first)) return numberEnd(formula, at, end);
  if (formula.charAt(end) !== ":") return end;
  // "A:C" and "TW1:TW4!A1" are one token: only both sides together tell what they are.
  const second = wordEnd(formula, end + 1);
  return formula.charAt(second) === "!" || !CELL.test(formula.slice(at, end)) ? second : end;
}

function wordEnd(formula: string, from: number): number {
  let end = from;
  while (end < formula.length && WORD_CHARACTER.test(formula.charAt(end))) end += 1;
  return end;
}

/** A number with its exponent, or a row range as "2:5". */
function numberEnd(formula: string, at: number, end: number): number {
  if (formula.charAt(end) === ":") return wordEnd(formula, end + 1);
  const hasSign = /e$/i.test(formula.slice(at, end)) && /[+-]/.test(formula.charAt(end));
  return hasSign ? wordEnd(formula, end + 1) : end;
}

function quotedEnd(formula: string, at: number, quote: string): number {
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula.charAt(end + 1) === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula.charAt(end) === "[") depth += 1;
    if (formula.charAt(end) === "]") depth -= 1;
    if (depth === 0) return end + 1;
  }
  return formula.length;
}

function referencesIn(formula: string, at: number, end: number): readonly FormulaPiece[] | null {
  if (/[(!]/.test(formula.charAt(end))) return null;
  const sides = formula.slice(at, end).split(":");
  const [first, second, ...rest] = sides.map(sideOf);
  if (first === undefined || first === null || rest.length > 0) return null;
  if (second === undefined) return isCell(first) ? [first] : null;
  if (second === null || isCell(first) !== isCell(second)) return null;
  return (first.rowIndex === null) === (second.rowIndex === null) ? [first, ":", second] : null;
}

function isCell(reference: FormulaReference): boolean {
  return reference.columnIndex !== null && reference.rowIndex !== null;
}

function sideOf(text: string): FormulaReference | null {
  const cell = CELL.exec(text) ?? COLUMN.exec(text);
  const row = cell === null ? ROW.exec(text) : null;
  if (row !== null) {
    return { columnIndex: null, columnFixed: false, rowIndex: Number(row[2]) - 1, rowFixed: row[1] === "$" };
  }
  if (cell === null) return null;
  return {
    columnIndex: columnIndexOf(cell[2] ?? ""),
    columnFixed: cell[1] === "$",
    rowIndex: cell[4] === undefined ? null : Number(cell[4]) - 1,
    rowFixed: cell[3] === "$",
  };
}
