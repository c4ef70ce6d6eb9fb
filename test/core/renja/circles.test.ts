import { expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { planEvaluationWorkbook } from "#core/renja/evaluation/plan-evaluation-workbook";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import type { Formula } from "#core/workbook/formula";
import type { SheetPlan } from "#core/workbook/plan";
import { evaluationOf, evaluationRow, pair } from "./sample-evaluation";
import { inputOf, row } from "./sample-renja";

const SIGNATURE = blankSignature("Kepala,");
const CODES = ["5.01.02", "5.01.02.2.01.0001", "5.01.02.2.02.0001", "X.XX.01.2.06.0009", "tanpa kode"];

/** Cells whose formula takes in a range of its own sheet that they stand in: `Tabel 4.1 11,9`. Sheets gives them #REF!. */
function circles({ name, edits }: SheetPlan): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "write") return [];
    return edit.cells.flatMap((cells, rowOffset) =>
      cells.flatMap((cell, columnOffset) => {
        if (typeof cell !== "object" || cell?.kind !== "formula") return [];
        const at = { row: edit.rowIndex + rowOffset, column: edit.columnIndex + columnOffset };
        return holdsItself(cell.formula, at) ? [`${name} ${at.row + 1},${at.column + 1}`] : [];
      }),
    );
  });
}

function holdsItself(formula: Formula, at: { readonly row: number; readonly column: number }): boolean {
  switch (formula.op) {
    case "call":
      return formula.args.some((part) => holdsItself(part, at));
    case "binary":
      return holdsItself(formula.left, at) || holdsItself(formula.right, at);
    case "negate":
      return holdsItself(formula.of, at);
    case "range": {
      const place = (one: typeof formula.from, axis: "row" | "column"): number =>
        "index" in one[axis] ? one[axis].index : at[axis] + one[axis].offset;
      const within = (axis: "row" | "column"): boolean =>
        place(formula.from, axis) <= at[axis] && at[axis] <= place(formula.to, axis);
      return formula.from.sheet === null && within("row") && within("column");
    }
    case "cell":
    case "name":
    case "text":
    case "integer":
    case "boolean":
      return false;
  }
}

it("sums no cell that lies in its own sum", () => {
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  const proposals = CODES.map((code, index) =>
    row(index, "ekon", code, code === "5.01.02" ? null : 100 + index),
  );
  const renja = planRenjaWorkbook(buildRenja(inputOf(proposals)), SIGNATURE, today);
  const reached = CODES.map((code, index) => evaluationRow(index, code, {}, pair("1", 50)));
  const signatures = { made: SIGNATURE, evaluated: SIGNATURE };
  const evaluation = planEvaluationWorkbook(evaluationOf(4, reached), signatures, "");
  expect([...renja.sheets, ...evaluation.sheets].flatMap(circles)).toEqual([]);
});
