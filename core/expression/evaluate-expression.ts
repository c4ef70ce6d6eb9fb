import { decimalOf } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import type { Profile } from "../indicator/profile";
import { comparesTexts } from "./compile-expression";
import { evaluateFunction } from "./evaluate-function";
import type { ArithmeticOperator, ComparisonOperator, Expression } from "./expression";
import type { ExpressionType } from "./function-table";
import type { RowValue, RowValues } from "./row-value";
import { BLANK_VALUE, ERROR_VALUE, numberValue, textValue, trimmedText, truthValue } from "./row-value";

/** What evaluating needs to know: the row, what its fields are, and the arithmetic in force. */
export interface EvaluateScope {
  readonly values: RowValues;
  readonly typeOf: (fieldId: string) => ExpressionType;
  readonly profile: Profile;
}

/**
 * The value of a specialised `expression` for one row: the core's spelling of what `compileExpression` writes into
 * the sheet. Gives an error value where the sheet would show one; never throws on what a cell holds.
 */
export function evaluateExpression(expression: Expression, scope: EvaluateScope): RowValue {
  switch (expression.kind) {
    case "number":
      return numberValue(decimalOf(expression.decimal));
    case "text":
      return textValue(expression.text);
    case "boolean":
      return truthValue(expression.value);
    case "blank":
      return textValue("");
    case "field":
      return scope.values.get(expression.id) ?? BLANK_VALUE;
    case "parameter":
      throw new Error(`parameter ${expression.name} was not put in before evaluating`);
    case "call":
      return evaluateFunction(expression.function, expression.args, scope);
    case "arithmetic":
      return arithmetic(
        expression.operator,
        evaluateExpression(expression.left, scope),
        evaluateExpression(expression.right, scope),
      );
    case "comparison":
      return comparison(expression, scope);
    case "and":
      return junction(expression.parts, scope, (truths) => truths.every(Boolean));
    case "or":
      return junction(expression.parts, scope, (truths) => truths.some(Boolean));
    case "not":
      return junction([expression.of], scope, ([truth]) => truth !== true);
  }
}

function arithmetic(operator: ArithmeticOperator, left: RowValue, right: RowValue): RowValue {
  if (left.kind !== "number" || right.kind !== "number") return textValue("");
  switch (operator) {
    case "+":
      return numberValue(left.value.plus(right.value));
    case "-":
      return numberValue(left.value.minus(right.value));
    case "*":
      return numberValue(left.value.times(right.value));
    case "/":
      return right.value.eq(0) ? textValue("") : numberValue(left.value.div(right.value));
  }
}

function comparison(node: Extract<Expression, { kind: "comparison" }>, scope: EvaluateScope): RowValue {
  const left = evaluateExpression(node.left, scope);
  const right = evaluateExpression(node.right, scope);
  if (comparesTexts(node.left, node.right, scope.typeOf)) {
    const [a, b] = [trimmedText(left), trimmedText(right)];
    if (a === null || b === null) return ERROR_VALUE;
    return truthValue(holds(node.operator, textOrder(a, b)));
  }
  if (left.kind !== "number" || right.kind !== "number") return truthValue(false);
  return truthValue(holds(node.operator, decimalOrder(left.value, right.value)));
}

function decimalOrder(a: Decimal, b: Decimal): number {
  return a.cmp(b);
}

function textOrder(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function holds(operator: ComparisonOperator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** AND, OR and NOT of a sheet look at every part: one error makes the whole an error. */
function junction(
  parts: readonly Expression[],
  scope: EvaluateScope,
  judge: (truths: readonly boolean[]) => boolean,
): RowValue {
  const values = parts.map((part) => evaluateExpression(part, scope));
  if (values.some((value) => value.kind === "error")) return ERROR_VALUE;
  return truthValue(judge(values.map((value) => value.kind === "boolean" && value.value)));
}
