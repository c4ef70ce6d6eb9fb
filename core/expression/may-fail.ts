import type { Expression } from "./expression";
import { childrenOf } from "./expression";

/** True when `expression` can give an error on some row: it passes on what a cell holds, or compares texts. */
export function mayFail(expression: Expression): boolean {
  switch (expression.kind) {
    case "field":
    case "comparison":
      return !comparesNumbersOnly(expression);
    case "call":
      return expression.function === "jika";
    case "and":
    case "or":
    case "not":
      return childrenOf(expression).some(mayFail);
    case "number":
    case "text":
    case "boolean":
    case "blank":
    case "listed":
    case "outside":
    case "parameter":
    case "arithmetic":
      return false;
  }
}

/** A comparison with a number literal is one of numbers: what is no number makes it false, an error as well. */
function comparesNumbersOnly(expression: Expression): boolean {
  if (expression.kind !== "comparison") return false;
  return expression.left.kind === "number" || expression.right.kind === "number";
}
