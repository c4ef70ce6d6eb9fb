import type { Area } from "../world/area";

/** What a formula gives: a value, nothing, or an error with its code as the sheet shows it. */
export type Computed =
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly isDate: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly code: string };

/** A sheet as the engine sees it: rows of plain values and formulas in engine spelling. */
export interface EngineSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export interface EngineName {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** Computes workbooks. The runtime's only door to a formula library. */
export interface FormulaEngine {
  /** Names of the functions the engine knows, upper case. */
  readonly functionNames: ReadonlySet<string>;
  /** Results by sheet, row and column for the cells asked. */
  evaluate(
    sheets: readonly EngineSheet[],
    names: readonly EngineName[],
    asked: readonly AskedCell[],
  ): Computed[];
}

export interface AskedCell {
  readonly sheetIndex: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
}
