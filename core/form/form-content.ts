import type { RowValue } from "../expression/row-value";
import type { PlanCell } from "../workbook/plan";

/** A cell that a correction points out, and the sentence that says why. */
export interface CellMark {
  readonly rowKey: string;
  readonly fieldId: string;
  readonly text: string;
}

/** What a form already holds when it is made: nothing for a request, the filler's own values for a correction. */
export interface FormContent {
  /** Typed values by row key and field id. */
  readonly typed: ReadonlyMap<string, ReadonlyMap<string, RowValue>>;
  readonly marks: readonly CellMark[];
  readonly filledBy: string | null;
  /** Why the form has no rows; null or absent where it has, or where that was not said. */
  readonly nihil?: string | null;
  /** What the filler said of the form; a form without it is a draft. */
  readonly status?: "Draf" | "Diajukan";
}

/** A form that nobody has filled. */
export const EMPTY_CONTENT: FormContent = { typed: new Map(), marks: [], filledBy: null };

/** What a plan writes for a value; an error or nothing leaves the cell empty. */
export function planCellOf(value: RowValue | undefined): PlanCell {
  if (value === undefined) return null;
  switch (value.kind) {
    case "number":
      return Number(value.value.toFixed());
    case "text":
      return value.text;
    case "boolean":
      return value.value;
    case "blank":
    case "error":
      return null;
  }
}
