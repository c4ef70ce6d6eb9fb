import type { Expression } from "./expression";
import { allOf, anyOf, notOf } from "./expression";
import { FUNCTION_TABLE } from "./function-table";

/** What is known of a form before any row is filled: the period, and the columns that this period does not ask. */
export interface KnownFacts {
  readonly year: number;
  /** The asked quarter, 1 to 4; 4 for a form of the whole year. */
  readonly quarter: number;
  readonly unaskedFields: ReadonlySet<string>;
}

/**
 * `expression` with everything known put in and worked out: parameters become numbers, columns that are not asked
 * become blank, truths that no longer depend on the row disappear. A sheet's formula then holds only what it needs.
 */
export function specialise(expression: Expression, facts: KnownFacts): Expression {
  const within = (part: Expression): Expression => specialise(part, facts);
  switch (expression.kind) {
    case "parameter":
      return { kind: "number", decimal: String(expression.name === "tahun" ? facts.year : facts.quarter) };
    case "field":
      return facts.unaskedFields.has(expression.id) ? { kind: "blank" } : expression;
    case "call":
      return foldCall({ ...expression, args: expression.args.map(within) });
    case "arithmetic":
      return { ...expression, left: within(expression.left), right: within(expression.right) };
    case "comparison":
      return foldComparison({
        ...expression,
        left: within(expression.left),
        right: within(expression.right),
      });
    case "and":
      return foldAnd(expression.parts.map(within));
    case "or":
      return foldOr(expression.parts.map(within));
    case "not": {
      const of = within(expression.of);
      return of.kind === "boolean" ? truth(!of.value) : notOf(of);
    }
    case "number":
    case "text":
    case "boolean":
    case "blank":
    case "listed":
    case "outside":
      return expression;
  }
}

function foldCall(call: Extract<Expression, { kind: "call" }>): Expression {
  const [first] = call.args;
  if (first?.kind === "blank") {
    if (call.function === "kosong") return truth(true);
    if (["terisi", "angka", "tidak_berlaku", "belum_ada", "beralasan", "galat"].includes(call.function))
      return truth(false);
  }
  return { ...call, args: withoutBlankGroups(call) };
}

/** Repeated groups whose last part is blank count as never given: a quarter not asked is not there at all. */
function withoutBlankGroups(call: Extract<Expression, { kind: "call" }>): readonly Expression[] {
  const { parameters, repeated } = FUNCTION_TABLE[call.function];
  if (repeated.length === 0) return call.args;
  const kept = [...call.args.slice(0, parameters.length)];
  for (let index = parameters.length; index < call.args.length; index += repeated.length) {
    const group = call.args.slice(index, index + repeated.length);
    if (group[group.length - 1]?.kind !== "blank") kept.push(...group);
  }
  return kept;
}

function foldComparison(comparison: Extract<Expression, { kind: "comparison" }>): Expression {
  const { left, right, operator } = comparison;
  if (left.kind !== "number" || right.kind !== "number") return comparison;
  const [a, b] = [Number(left.decimal), Number(right.decimal)];
  switch (operator) {
    case "=":
      return truth(a === b);
    case "<>":
      return truth(a !== b);
    case "<":
      return truth(a < b);
    case "<=":
      return truth(a <= b);
    case ">":
      return truth(a > b);
    case ">=":
      return truth(a >= b);
  }
}

function foldAnd(parts: readonly Expression[]): Expression {
  if (parts.some((part) => part.kind === "boolean" && !part.value)) return truth(false);
  return allOf(parts.filter((part) => part.kind !== "boolean"));
}

function foldOr(parts: readonly Expression[]): Expression {
  if (parts.some((part) => part.kind === "boolean" && part.value)) return truth(true);
  return anyOf(parts.filter((part) => part.kind !== "boolean"));
}

function truth(value: boolean): Expression {
  return { kind: "boolean", value };
}
