import { typeOfExpression } from "../expression/compile-expression";
import type { Expression } from "../expression/expression";
import type { ExpressionType, FunctionSignature } from "../expression/function-table";
import { FUNCTION_TABLE } from "../expression/function-table";
import { NOWHERE } from "../validation/finding";
import type { DefinitionFinding } from "./definition-finding";

type TypeOf = (fieldId: string) => ExpressionType;

/** Where an expression gives, compares or passes what does not fit: truths, numbers and texts do not mix. */
export function lintTypes(
  expression: Expression,
  where: string,
  expected: ExpressionType,
  typeOf: TypeOf,
): readonly DefinitionFinding[] {
  const found = typeOfExpression(expression, typeOf);
  const own = fits(found, expected) ? [] : [mismatch(where, found, expected)];
  return [...own, ...withinParts(expression, where, typeOf)];
}

function withinParts(expression: Expression, where: string, typeOf: TypeOf): readonly DefinitionFinding[] {
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.parts.flatMap((part) => lintTypes(part, where, "truth", typeOf));
    case "not":
      return lintTypes(expression.of, where, "truth", typeOf);
    case "arithmetic":
      return [expression.left, expression.right].flatMap((part) => lintTypes(part, where, "number", typeOf));
    case "comparison":
      return comparisonFindings(expression, where, typeOf);
    case "call":
      return callFindings(expression, where, typeOf);
    case "number":
    case "text":
    case "boolean":
    case "blank":
    case "field":
    case "listed":
    case "outside":
    case "parameter":
      return [];
  }
}

function comparisonFindings(
  { left, right }: Extract<Expression, { kind: "comparison" }>,
  where: string,
  typeOf: TypeOf,
): readonly DefinitionFinding[] {
  const [a, b] = [typeOfExpression(left, typeOf), typeOfExpression(right, typeOf)];
  const own = a === "truth" || !fits(b, a) ? [mismatch(where, b, a === "truth" ? "number" : a)] : [];
  return [...own, ...withinParts(left, where, typeOf), ...withinParts(right, where, typeOf)];
}

function callFindings(
  { function: name, args }: Extract<Expression, { kind: "call" }>,
  where: string,
  typeOf: TypeOf,
): readonly DefinitionFinding[] {
  const signature = FUNCTION_TABLE[name];
  if (!takes(signature, args.length)) {
    const values = { where, function: name, found: args.length, expected: expectedCount(signature) };
    return [{ code: "definition/argument-count", severity: "error", place: NOWHERE, values }];
  }
  return args.flatMap((arg, index) => lintTypes(arg, where, typeOfArgument(signature, index), typeOf));
}

function takes({ parameters, repeated }: FunctionSignature, count: number): boolean {
  const more = count - parameters.length;
  return repeated.length === 0 ? more === 0 : more > 0 && more % repeated.length === 0;
}

function expectedCount({ parameters, repeated }: FunctionSignature): string {
  if (repeated.length === 0) return String(parameters.length);
  return `${parameters.length} + ${repeated.length} × n`;
}

function typeOfArgument({ parameters, repeated }: FunctionSignature, index: number): ExpressionType {
  const parameter = parameters[index];
  if (parameter !== undefined) return parameter;
  return repeated[(index - parameters.length) % Math.max(1, repeated.length)] ?? "cell";
}

/** A cell may hold anything, so whatever is not known before fits. */
function fits(found: ExpressionType, expected: ExpressionType): boolean {
  return expected === "cell" ? found !== "truth" : found === "cell" || found === expected;
}

function mismatch(where: string, found: ExpressionType, expected: ExpressionType): DefinitionFinding {
  const values = { where, found, expected };
  return { code: "definition/type-mismatch", severity: "error", place: NOWHERE, values };
}
