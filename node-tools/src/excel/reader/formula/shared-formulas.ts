import { assertWithin } from "../read-fault";
import type { SharedFormulaTexts } from "../read-options";
import { cutFormula, type FormulaPiece } from "./formula-pieces";
import { shiftFormula } from "./shift-formula";

/** The formulas of one sheet that several cells share; each is written out for the cells that only name it. */
export interface SharedFormulas {
  /** Remembers the cell that holds the text. The first one of an index counts. */
  readonly define: (index: string, formula: string, rowIndex: number, columnIndex: number) => void;
  /** The formula as it stands in a cell that shares it, or null when its text has not been met. */
  readonly textAt: (index: string, rowIndex: number, columnIndex: number) => string | null;
}

/** Counts the characters written out over all sheets of a file. */
export interface CharacterBudget {
  spent: number;
  readonly allowed: number;
}

interface Master {
  readonly formula: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  pieces: readonly FormulaPiece[] | null;
}

/** No formulas yet; with `written-out`, text written out counts against `budget` (`file/too-large`, formula-characters). */
export function createSharedFormulas(
  budget: CharacterBudget,
  part: string,
  texts: SharedFormulaTexts,
): SharedFormulas {
  const masters = new Map<string, Master>();
  return {
    define: (index, formula, rowIndex, columnIndex) => {
      if (!masters.has(index)) masters.set(index, { formula, rowIndex, columnIndex, pieces: null });
    },
    textAt: (index, rowIndex, columnIndex) => {
      const master = masters.get(index);
      if (master === undefined) return null;
      if (texts === "as-shared") return master.formula;
      master.pieces ??= cutFormula(master.formula);
      budget.spent += master.formula.length;
      assertWithin("formula-characters", budget.spent, budget.allowed, part);
      return shiftFormula(master.pieces, rowIndex - master.rowIndex, columnIndex - master.columnIndex);
    },
  };
}
