/** The `<f>` of a cell as stored. */
export interface RawFormula {
  readonly text: string;
  /** `shared`, `array`, `dataTable`; "" for an ordinary one. */
  readonly type: string;
  readonly sharedIndex: string;
  readonly range: string;
  readonly firstInput: string;
  readonly secondInput: string;
}

/**
 * One `<c>` as stored, before its meaning is known. A scanner fills the same record again for every cell.
 * `value` is the text of `<v>`, or its number where the scanner has read that at once; `inlineText` is the text of
 * `<is>`; null where the cell has none.
 */
export interface RawCell {
  rowIndex: number;
  columnIndex: number;
  styleIndex: number;
  /** Attribute `t`; "n" where it is missing. */
  type: string;
  value: string | number | null;
  inlineText: string | null;
  formula: RawFormula | null;
}

/** A record to fill. */
export function createRawCell(): RawCell {
  return {
    rowIndex: 0,
    columnIndex: 0,
    styleIndex: 0,
    type: "n",
    value: null,
    inlineText: null,
    formula: null,
  };
}

/** An ordinary formula of that text. */
export function plainFormula(text: string): RawFormula {
  return { text, type: "", sharedIndex: "", range: "", firstInput: "", secondInput: "" };
}
