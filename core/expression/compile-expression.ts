import type { Profile } from "../indicator/profile";
import type { Formula } from "../workbook/formula";
import { binary, call, decimalFormula, integer, text } from "../workbook/formula-build";
import { belowFormula } from "./code-formulas";
import { compileFunction } from "./compile-function";
import type { Expression } from "./expression";
import type { ExpressionType } from "./function-table";
import { FUNCTION_TABLE } from "./function-table";
import { isNumber } from "./number-test";

/** What compiling needs to know of the sheet. */
export interface CompileScope {
  /** The cell of a field, seen from the formula's own cell. */
  readonly cellOf: (fieldId: string) => Formula;
  /** Whether a field holds numbers or texts. */
  readonly typeOf: (fieldId: string) => ExpressionType;
  readonly profile: Profile;
  /** The helper cell that holds what was chosen in a field, "" where that is in no list; from the formula's own cell. */
  readonly listedCellOf: (fieldId: string) => Formula;
}

/**
 * The native formula of a specialised `expression`: gives TRUE/FALSE, a number, a text, or "" for blank. Numbers are
 * read only from cells that hold numbers; anything else makes arithmetic blank and a comparison false.
 */
export function compileExpression(expression: Expression, scope: CompileScope): Formula {
  switch (expression.kind) {
    case "number":
      return decimalFormula(Number(expression.decimal));
    case "text":
      return text(expression.text);
    case "boolean":
      return { op: "boolean", value: expression.value };
    case "blank":
      return text("");
    case "field":
      return scope.cellOf(expression.id);
    case "listed":
      return binary("<>", scope.listedCellOf(expression.id), text(""));
    case "outside":
      return compileOutside(scope.listedCellOf(expression.id), scope.listedCellOf(expression.parent));
    case "parameter":
      throw new Error(`parameter ${expression.name} was not put in before compiling`);
    case "call":
      return compileFunction(expression.function, expression.args, scope);
    case "arithmetic":
      return compileArithmetic(expression, scope);
    case "comparison":
      return compileComparison(expression, scope);
    case "and":
      return call("AND", ...expression.parts.map((part) => compileExpression(part, scope)));
    case "or":
      return call("OR", ...expression.parts.map((part) => compileExpression(part, scope)));
    case "not":
      return call("NOT", compileExpression(expression.of, scope));
  }
}

/** What `expression` gives: a truth, a number, a text, or whatever a cell holds. */
export function typeOfExpression(
  expression: Expression,
  typeOf: (fieldId: string) => ExpressionType,
): ExpressionType {
  switch (expression.kind) {
    case "number":
    case "arithmetic":
    case "parameter":
      return "number";
    case "text":
      return "text";
    case "field":
      return typeOf(expression.id);
    case "call":
      return FUNCTION_TABLE[expression.function].result;
    case "boolean":
    case "listed":
    case "outside":
    case "comparison":
    case "and":
    case "or":
    case "not":
      return "truth";
    case "blank":
      return "cell";
  }
}

/** True when a comparison of these two is one of texts. */
export function comparesTexts(
  left: Expression,
  right: Expression,
  typeOf: (fieldId: string) => ExpressionType,
): boolean {
  return typeOfExpression(left, typeOf) === "text" || typeOfExpression(right, typeOf) === "text";
}

function compileOutside(child: Formula, parent: Formula): Formula {
  const isThere = (cell: Formula): Formula => binary("<>", cell, text(""));
  return call("AND", isThere(child), isThere(parent), call("NOT", belowFormula(child, parent)));
}

/** A chain of arithmetic in one piece: what must be a number, what must not be zero (inner ones first), and the value. */
interface Chain {
  readonly operands: readonly Formula[];
  readonly divisors: readonly Formula[];
  readonly value: Formula;
}

/** Blank unless every operand of the whole chain is a number and no divisor is zero; each is asked once. */
function compileArithmetic(node: Extract<Expression, { kind: "arithmetic" }>, scope: CompileScope): Formula {
  const { operands, divisors, value } = chainOf(node, scope);
  const safe = divisors.reduceRight<Formula>(
    (within, divisor) => call("IF", binary("=", divisor, integer(0)), text(""), within),
    value,
  );
  return guardedBy(
    operands.map((operand) => isNumber(operand)),
    safe,
    text(""),
  );
}

function chainOf(node: Expression, scope: CompileScope): Chain {
  if (node.kind !== "arithmetic") {
    const value = compileExpression(node, scope);
    return { operands: node.kind === "number" ? [] : [value], divisors: [], value };
  }
  const [left, right] = [chainOf(node.left, scope), chainOf(node.right, scope)];
  const own = node.operator === "/" ? [right.value] : [];
  return {
    operands: [...left.operands, ...right.operands],
    divisors: [...left.divisors, ...right.divisors, ...own],
    value: binary(node.operator, left.value, right.value),
  };
}

function compileComparison(node: Extract<Expression, { kind: "comparison" }>, scope: CompileScope): Formula {
  const left = compileExpression(node.left, scope);
  const right = compileExpression(node.right, scope);
  if (comparesTexts(node.left, node.right, scope.typeOf)) {
    return binary(node.operator, trimmed(left), trimmed(right));
  }
  const conditions = numberConditions([node.left, node.right], [left, right]);
  return guardedBy(conditions, binary(node.operator, left, right), { op: "boolean", value: false });
}

function numberConditions(nodes: readonly Expression[], formulas: readonly Formula[]): readonly Formula[] {
  return formulas.filter((_, index) => nodes[index]?.kind !== "number").map((formula) => isNumber(formula));
}

function guardedBy(conditions: readonly Formula[], value: Formula, otherwise: Formula): Formula {
  const [first] = conditions;
  if (first === undefined) return value;
  return call("IF", conditions.length === 1 ? first : call("AND", ...conditions), value, otherwise);
}

function trimmed(formula: Formula): Formula {
  return formula.op === "text" ? formula : call("TRIM", formula);
}
