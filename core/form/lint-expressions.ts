import type { Expression } from "../expression/expression";
import { fieldsIn } from "../expression/expression";
import type { ExpressionType } from "../expression/function-table";
import type { ExpressionFault } from "../expression/parse-expression";
import { parseExpression } from "../expression/parse-expression";
import { NOWHERE } from "../validation/finding";
import { typeOfField } from "./compiled-form";
import type { Field, FormDefinition } from "./definition";
import type { DefinitionFinding, ExpressionProblem, ReadBefore } from "./definition-finding";
import { lintTypes } from "./lint-types";

/** An expression of a definition: where it stands, what it must give, and what it may read. */
interface Source {
  readonly where: string;
  readonly text: string;
  readonly expected: ExpressionType;
  readonly mayRead: ReadBefore | "row";
}

/** What is wrong with the expressions of a definition: unreadable, of unknown or too early fields, mistyped, circular. */
export function lintExpressions(definition: FormDefinition): readonly DefinitionFinding[] {
  const parsed = sourcesOf(definition).map((source) => ({ source, result: parseExpression(source.text) }));
  const types = new Map(definition.fields.map((field) => [field.id, typeOfField(field)]));
  const typeOf = (id: string): ExpressionType => types.get(id) ?? "cell";
  const findings = parsed.flatMap(({ source, result }): readonly DefinitionFinding[] => {
    if (!result.ok) return [unreadable(source, result.fault)];
    const { expression } = result;
    return [
      ...unknownFields(definition, source, expression),
      ...lintTypes(expression, source.where, source.expected, typeOf),
    ];
  });
  const formulas = new Map(
    parsed.flatMap(({ source, result }) =>
      result.ok && source.where.endsWith(".formula")
        ? [[source.where.replace(/\.formula$/, ""), fieldsIn(result.expression)] as const]
        : [],
    ),
  );
  return [...findings, ...circles(formulas)];
}

function sourcesOf({ fields, rules, across = [] }: FormDefinition): readonly Source[] {
  return [
    ...across.flatMap((rule): readonly Source[] =>
      rule.kind === "some"
        ? [{ where: `${rule.id}.when`, text: rule.when, expected: "truth", mayRead: "row" }]
        : [],
    ),
    ...fields.flatMap(sourcesOfField),
    ...rules.map(({ id, when }): Source => ({
      where: `${id}.when`,
      text: when,
      expected: "truth",
      mayRead: "row",
    })),
  ];
}

function sourcesOfField(field: Field): readonly Source[] {
  if (field.role === "computed") {
    const expected = field.type === "text" ? "text" : "number";
    return [{ where: `${field.id}.formula`, text: field.formula, expected, mayRead: "row" }];
  }
  if (field.role !== "input") return [];
  const parts: readonly (readonly [name: string, text: string | undefined, mayRead: Source["mayRead"]])[] = [
    ["asked", field.asked, "period"],
    ["onlyWhen", field.onlyWhen, "given"],
    ["required", field.required, "row"],
  ];
  return parts.flatMap(([name, text, mayRead]): readonly Source[] =>
    text === undefined ? [] : [{ where: `${field.id}.${name}`, text, expected: "truth", mayRead }],
  );
}

function unknownFields(
  definition: FormDefinition,
  { where, mayRead }: Source,
  expression: Expression,
): readonly DefinitionFinding[] {
  return fieldsIn(expression).flatMap((id): readonly DefinitionFinding[] => {
    const field = definition.fields.find((candidate) => candidate.id === id);
    if (field === undefined || field.role === "check")
      return [{ code: "definition/unknown-field", severity: "error", place: NOWHERE, values: { where, id } }];
    if (mayRead === "row" || (mayRead === "given" && field.role === "given")) return [];
    const values = { where, id, allowed: mayRead };
    return [{ code: "definition/too-early", severity: "error", place: NOWHERE, values }];
  });
}

/** Computed columns that need each other: each circle once, in the order of reading. */
function circles(reads: ReadonlyMap<string, readonly string[]>): readonly DefinitionFinding[] {
  const done = new Set<string>();
  const found: DefinitionFinding[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) {
      const values = { ids: path.slice(at) };
      found.push({ code: "definition/circular", severity: "error", place: NOWHERE, values });
    }
    if (at >= 0 || done.has(id)) return;
    for (const next of reads.get(id) ?? []) if (reads.has(next)) visit(next, [...path, id]);
    done.add(id);
  };
  for (const id of reads.keys()) visit(id, []);
  return found;
}

function unreadable({ where, text }: Source, fault: ExpressionFault): DefinitionFinding {
  const values = { where, source: text, at: fault.at, fault: problemOf(fault) };
  return { code: "definition/expression", severity: "error", place: NOWHERE, values };
}

function problemOf(fault: ExpressionFault): ExpressionProblem {
  switch (fault.code) {
    case "expression/unknown-character":
      return { kind: "character" };
    case "expression/unknown-function":
      return { kind: "function", name: fault.name };
    case "expression/unexpected":
      return { kind: "unexpected", found: fault.found, expected: fault.expected };
    case "expression/too-deep":
      return { kind: "depth" };
  }
}
