import { NOWHERE } from "../validation/finding";
import type { Formula } from "../workbook/formula";
import { printFormula } from "../workbook/formula";
import type { CompiledForm } from "./compiled-form";
import type { DefinitionFinding } from "./definition-finding";
import { entryLayout } from "./entry-layout";
import { rowFormulas } from "./row-formulas";

/** What Excel takes: the narrowest of all programs. */
const LONGEST_FORMULA = 8192;
const DEEPEST_NESTING = 64;

/** A row so far down that its number is as long as in any form. */
const FAR_ROW = 9999;

/** The columns of a compiled form whose formulas are too long or too deep for some program. */
export function lintFormulas(form: CompiledForm): readonly DefinitionFinding[] {
  const layout = entryLayout(form.definition, 1);
  return [...rowFormulas(form, layout)].flatMap(([column, formula]): readonly DefinitionFinding[] => {
    const columnIndex = layout.columnOf.get(column) ?? 0;
    const { length } = printFormula(formula, { rowIndex: FAR_ROW, columnIndex }, "comma");
    const depth = depthOf(formula);
    const long = { column, length, limit: LONGEST_FORMULA };
    const deep = { column, depth, limit: DEEPEST_NESTING };
    return [
      ...(length > LONGEST_FORMULA
        ? [{ code: "definition/formula-too-long", severity: "error", place: NOWHERE, values: long } as const]
        : []),
      ...(depth > DEEPEST_NESTING
        ? [{ code: "definition/formula-too-deep", severity: "error", place: NOWHERE, values: deep } as const]
        : []),
    ];
  });
}

/** How many calls stand inside each other at the deepest place. */
export function depthOf(formula: Formula): number {
  switch (formula.op) {
    case "call":
      return 1 + formula.args.reduce((deepest, arg) => Math.max(deepest, depthOf(arg)), 0);
    case "binary":
      return Math.max(depthOf(formula.left), depthOf(formula.right));
    case "negate":
      return depthOf(formula.of);
    case "integer":
    case "text":
    case "boolean":
    case "cell":
    case "range":
    case "name":
      return 0;
  }
}
