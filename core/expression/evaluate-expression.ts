import { decimalOf, isZero } from "../cell/decimal";
import type { Profile } from "../indicator/profile";
import { isBelow } from "./code-parts";
import { comparesTexts } from "./compile-expression";
import { evaluatorOfCall } from "./evaluate-function";
import type { ArithmeticOperator, ComparisonOperator, Expression } from "./expression";
import type { ExpressionType } from "./function-table";
import { mayFail } from "./may-fail";
import type { RowValue, RowValues } from "./row-value";
import { BLANK_VALUE, ERROR_VALUE, numberValue, textValue, trimmedText, truthValue } from "./row-value";

/** What evaluating needs to know besides the row: what its fields are, and the arithmetic in force. */
export interface EvaluateScope {
  readonly typeOf: (fieldId: string) => ExpressionType;
  readonly profile: Profile;
  /** What was chosen in a field as its list tells it apart, its code where it has one; "" when it is in no list. */
  readonly chosenIn: (fieldId: string, value: RowValue) => string;
}

/** Gives the value of an expression for one row; never throws on what a cell holds. */
export type Evaluator = (row: RowValues) => RowValue;

const EMPTY = textValue("");
const TRUE = truthValue(true);
const FALSE = truthValue(false);

/**
 * The evaluator of a specialised `expression`: the core's spelling of what `compileExpression` writes into the sheet.
 * It gives an error value where the sheet would show one. Made once, it serves every row.
 */
export function evaluatorOf(expression: Expression, scope: EvaluateScope): Evaluator {
  switch (expression.kind) {
    case "number":
      return always(numberValue(decimalOf(expression.decimal)));
    case "text":
      return always(textValue(expression.text));
    case "boolean":
      return always(truthValue(expression.value));
    case "blank":
      return always(EMPTY);
    case "field":
      return (row) => row.get(expression.id) ?? BLANK_VALUE;
    case "listed":
      return (row) => truthValue(chosen(row, expression.id, scope) !== "");
    case "outside":
      return (row) => {
        const [child, parent] = [chosen(row, expression.id, scope), chosen(row, expression.parent, scope)];
        return truthValue(child !== "" && parent !== "" && !isBelow(child, parent));
      };
    case "parameter":
      throw new Error(`parameter ${expression.name} was not put in before evaluating`);
    case "call":
      return evaluatorOfCall(
        expression.function,
        expression.args.map((arg) => evaluatorOf(arg, scope)),
        scope.profile,
      );
    case "arithmetic":
      return arithmetic(
        expression.operator,
        evaluatorOf(expression.left, scope),
        evaluatorOf(expression.right, scope),
      );
    case "comparison":
      return comparison(expression, scope);
    case "and":
      return junction(expression.parts, scope, false);
    case "or":
      return junction(expression.parts, scope, true);
    case "not":
      return negation(evaluatorOf(expression.of, scope));
  }
}

function chosen(row: RowValues, fieldId: string, scope: EvaluateScope): string {
  return scope.chosenIn(fieldId, row.get(fieldId) ?? BLANK_VALUE);
}

/** True where `value` is the truth TRUE. */
export function isTrue(value: RowValue): boolean {
  return value.kind === "boolean" && value.value;
}

function always(value: RowValue): Evaluator {
  return () => value;
}

function arithmetic(operator: ArithmeticOperator, leftOf: Evaluator, rightOf: Evaluator): Evaluator {
  return (row) => {
    const [left, right] = [leftOf(row), rightOf(row)];
    if (left.kind !== "number" || right.kind !== "number") return EMPTY;
    switch (operator) {
      case "+":
        return numberValue(left.value.plus(right.value));
      case "-":
        return numberValue(left.value.minus(right.value));
      case "*":
        return numberValue(left.value.times(right.value));
      case "/":
        return isZero(right.value) ? EMPTY : numberValue(left.value.div(right.value));
    }
  };
}

function comparison(node: Extract<Expression, { kind: "comparison" }>, scope: EvaluateScope): Evaluator {
  const [leftOf, rightOf] = [evaluatorOf(node.left, scope), evaluatorOf(node.right, scope)];
  const { operator } = node;
  if (comparesTexts(node.left, node.right, scope.typeOf)) {
    return (row) => {
      const [left, right] = [trimmedText(leftOf(row)), trimmedText(rightOf(row))];
      if (left === null || right === null) return ERROR_VALUE;
      return truthValue(holds(operator, textOrder(left, right)));
    };
  }
  return (row) => {
    const [left, right] = [leftOf(row), rightOf(row)];
    if (left.kind !== "number" || right.kind !== "number") return FALSE;
    return truthValue(holds(operator, left.value.cmp(right.value)));
  };
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

/**
 * AND (`decisive` false) and OR (`decisive` true). A sheet looks at every part: one error makes the whole an error.
 * So the first decisive part may settle it only where no part can give an error.
 */
function junction(parts: readonly Expression[], scope: EvaluateScope, decisive: boolean): Evaluator {
  const evaluators = parts.map((part) => evaluatorOf(part, scope));
  const [settled, otherwise] = decisive ? [TRUE, FALSE] : [FALSE, TRUE];
  if (!parts.some(mayFail)) {
    return (row) => (evaluators.some((of) => isTrue(of(row)) === decisive) ? settled : otherwise);
  }
  return (row) => {
    const values = evaluators.map((of) => of(row));
    if (values.some((value) => value.kind === "error")) return ERROR_VALUE;
    return values.some((value) => isTrue(value) === decisive) ? settled : otherwise;
  };
}

function negation(of: Evaluator): Evaluator {
  return (row) => {
    const value = of(row);
    return value.kind === "error" ? ERROR_VALUE : truthValue(!isTrue(value));
  };
}
