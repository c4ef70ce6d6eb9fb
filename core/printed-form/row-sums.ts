import { call, fixedRange, integer } from "../workbook/formula-build";
import type { BodyPlace } from "../renja/tables/level-sums";
import type { FormulaCell } from "../workbook/plan";

/** The depth that marks a row of the form; headings have another, so that no sum counts them. */
export const DEPTH_OF_ROW = 5;

/** The live sum of a column over the rows of the form in the lines `from` to `to`; `cached` is what it is now. */
export function sumOfRows(
  {
    body,
    column,
    from,
    to,
  }: {
    readonly body: BodyPlace;
    readonly column: number;
    readonly from: number;
    readonly to: number;
  },
  cached: number,
): FormulaCell {
  const rows = { top: body.firstRow + from, bottom: body.firstRow + to };
  const at = (place: number) => fixedRange({ ...rows, left: place, right: place });
  return {
    kind: "formula",
    formula: call("SUMIF", at(body.depthColumn), integer(DEPTH_OF_ROW), at(column)),
    cached,
  };
}
