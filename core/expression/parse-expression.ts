import type { ComparisonOperator, Expression, ExpressionFunction } from "./expression";
import { allOf, anyOf, callOf, fieldRef, notOf } from "./expression";
import { functionNamed } from "./function-table";
import { tokenize } from "./tokenize";
import type { Token } from "./tokenize";

/** What was wrong with an expression's text, and where (0-based character). */
export type ExpressionFault =
  | { readonly code: "expression/unknown-character"; readonly at: number }
  | { readonly code: "expression/unknown-function"; readonly at: number; readonly name: string }
  | {
      readonly code: "expression/unexpected";
      readonly at: number;
      readonly found: string;
      readonly expected: string;
    }
  | { readonly code: "expression/too-deep"; readonly at: number };

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly fault: ExpressionFault };

const COMPARISONS: readonly string[] = ["=", "<>", "<", "<=", ">", ">="];
const MAX_DEPTH = 40;

/** The tokens still to read; reading moves `position`. A fault stops everything by being thrown and caught below. */
interface Reader {
  readonly tokens: readonly Token[];
  readonly length: number;
  position: number;
  depth: number;
}

class FaultFound extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.code);
  }
}

/**
 * Reads an expression: `dan`, `atau`, `bukan`, comparisons, arithmetic, calls `nama(a; b)`, numbers (`12,5`), texts
 * in double quotes, field ids, and the parameters `tahun` and `triwulan`. Functions are known, fields are not checked.
 */
export function parseExpression(source: string): ParsedExpression {
  const tokens = tokenize(source);
  if ("badAt" in tokens)
    return { ok: false, fault: { code: "expression/unknown-character", at: tokens.badAt } };
  const reader: Reader = { tokens, length: source.length, position: 0, depth: 0 };
  try {
    const expression = readOr(reader);
    if (peek(reader) !== null) throw unexpected(reader, "akhir rumus");
    return { ok: true, expression };
  } catch (problem) {
    if (problem instanceof FaultFound) return { ok: false, fault: problem.fault };
    throw problem;
  }
}

function readOr(reader: Reader): Expression {
  const parts = [readAnd(reader)];
  while (takeWord(reader, "atau")) parts.push(readAnd(reader));
  return anyOf(parts);
}

function readAnd(reader: Reader): Expression {
  const parts = [readNot(reader)];
  while (takeWord(reader, "dan")) parts.push(readNot(reader));
  return allOf(parts);
}

function readNot(reader: Reader): Expression {
  return takeWord(reader, "bukan") ? notOf(deeper(reader, readNot)) : readComparison(reader);
}

function readComparison(reader: Reader): Expression {
  const left = readSum(reader);
  const token = peek(reader);
  if (token?.kind !== "symbol" || !COMPARISONS.includes(token.text)) return left;
  reader.position += 1;
  return { kind: "comparison", operator: token.text as ComparisonOperator, left, right: readSum(reader) };
}

function readSum(reader: Reader): Expression {
  let left = readProduct(reader);
  for (
    let operator = takeSymbol(reader, "+", "-");
    operator !== null;
    operator = takeSymbol(reader, "+", "-")
  ) {
    left = { kind: "arithmetic", operator, left, right: readProduct(reader) };
  }
  return left;
}

function readProduct(reader: Reader): Expression {
  let left = readPrimary(reader);
  for (
    let operator = takeSymbol(reader, "*", "/");
    operator !== null;
    operator = takeSymbol(reader, "*", "/")
  ) {
    left = { kind: "arithmetic", operator, left, right: readPrimary(reader) };
  }
  return left;
}

function readPrimary(reader: Reader): Expression {
  const token = peek(reader);
  if (token === null) throw unexpected(reader, "nilai");
  reader.position += 1;
  switch (token.kind) {
    case "number":
      return { kind: "number", decimal: token.text };
    case "text":
      return { kind: "text", text: token.text };
    case "word":
      return readWord(reader, token);
    case "symbol":
      if (token.text === "-") {
        const operand = deeper(reader, readPrimary);
        return { kind: "arithmetic", operator: "-", left: { kind: "number", decimal: "0" }, right: operand };
      }
      if (token.text === "(") return closing(reader, deeper(reader, readOr));
      reader.position -= 1;
      throw unexpected(reader, "nilai");
  }
}

function readWord(reader: Reader, token: Token): Expression {
  if (takeSymbol(reader, "(") !== null) {
    const name = functionNamed(token.text);
    if (name === null)
      throw new FaultFound({ code: "expression/unknown-function", at: token.at, name: token.text });
    return deeper(reader, (inner) => readArguments(inner, name));
  }
  const word = token.text.toLowerCase();
  if (word === "tahun" || word === "triwulan") return { kind: "parameter", name: word };
  return fieldRef(token.text);
}

function readArguments(reader: Reader, name: ExpressionFunction): Expression {
  if (takeSymbol(reader, ")") !== null) return callOf(name);
  const args = [readOr(reader)];
  while (takeSymbol(reader, ";") !== null) args.push(readOr(reader));
  return closing(reader, callOf(name, ...args));
}

function closing(reader: Reader, expression: Expression): Expression {
  if (takeSymbol(reader, ")") === null) throw unexpected(reader, ")");
  return expression;
}

function deeper(reader: Reader, read: (reader: Reader) => Expression): Expression {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH)
    throw new FaultFound({ code: "expression/too-deep", at: peek(reader)?.at ?? reader.length });
  const expression = read(reader);
  reader.depth -= 1;
  return expression;
}

function peek(reader: Reader): Token | null {
  return reader.tokens[reader.position] ?? null;
}

function takeWord(reader: Reader, word: string): boolean {
  const token = peek(reader);
  if (token?.kind !== "word" || token.text.toLowerCase() !== word) return false;
  reader.position += 1;
  return true;
}

function takeSymbol<S extends string>(reader: Reader, ...symbols: readonly S[]): S | null {
  const token = peek(reader);
  const found = token?.kind === "symbol" ? symbols.find((symbol) => symbol === token.text) : undefined;
  if (found === undefined) return null;
  reader.position += 1;
  return found;
}

function unexpected(reader: Reader, expected: string): FaultFound {
  const token = peek(reader);
  return new FaultFound({
    code: "expression/unexpected",
    at: token?.at ?? reader.length,
    found: token?.text ?? "akhir rumus",
    expected,
  });
}
