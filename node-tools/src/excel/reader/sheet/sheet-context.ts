import type { CharacterBudget } from "../formula/shared-formulas";
import type { ReadLimits } from "../read-limits";
import type { NoteLog } from "../read-note";
import type { SharedFormulaTexts } from "../read-options";
import type { StyleTable } from "../style/style-table";

/** What the cells of a sheet lean on, and what they may cost together with those of the other sheets. */
export interface SheetContext {
  readonly sheet: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly uses1904: boolean;
  readonly limits: ReadLimits;
  readonly formulaBudget: CharacterBudget;
  readonly sharedFormulas: SharedFormulaTexts;
  /** Cells held so far by the sheets before this one. */
  readonly cellsBefore: number;
  readonly notes: NoteLog;
}
