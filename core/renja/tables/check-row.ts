import { binary, call, integer, relativeCell, text } from "../../workbook/formula-build";
import type { Formula } from "../../workbook/formula";
import type { FormulaCell, PlanCell } from "../../workbook/plan";
import { DEPTH_COLUMN, printed } from "./printed-column";
import type { PrintedRow } from "./table-sheet";

/** What the result of a check says. */
export const CHECK_RESULTS = { right: "Sesuai", wrong: "TIDAK SESUAI" } as const;

/** The columns of a control sheet. */
export const CHECK_COLUMNS = [
  printed("no", ["No"], 5, "number"),
  printed("check", ["Yang Diperiksa"], 70, "text"),
  printed("expected", ["Seharusnya"], 20, "money"),
  printed("found", ["Ditemukan"], 20, "money"),
  printed("difference", ["Selisih"], 16, "money"),
  printed("result", ["Hasil"], 16, "center"),
  DEPTH_COLUMN,
];

/** What a figure must be and what it is; live where the sheet itself can work it out. */
export interface Compared {
  readonly expected: number | FormulaCell;
  readonly found: number | FormulaCell;
}

/** One row of a control sheet: both figures, their difference and what that says, live. */
export function checkRow(check: string, { expected, found }: Compared): PrintedRow {
  const difference = valueIn(found) - valueIn(expected);
  const isRight = difference === 0;
  const cells: { readonly [id: string]: PlanCell } = {
    check,
    expected,
    found,
    difference: live(binary("-", relativeCell(0, -1), relativeCell(0, -2)), difference),
    result: live(
      call(
        "IF",
        binary("=", relativeCell(0, -1), integer(0)),
        text(CHECK_RESULTS.right),
        text(CHECK_RESULTS.wrong),
      ),
      isRight ? CHECK_RESULTS.right : CHECK_RESULTS.wrong,
    ),
  };
  return { cells, look: isRight ? "item" : "bucket" };
}

function valueIn(cell: number | FormulaCell): number {
  return typeof cell === "number" ? cell : Number(cell.cached);
}

/** A formula with the result that the core has for it. */
export function live(formula: Formula, cached: FormulaCell["cached"]): FormulaCell {
  return { kind: "formula", formula, cached };
}
