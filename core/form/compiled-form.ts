import type { Expression } from "../expression/expression";
import { anyOf, callOf, fieldRef, fieldsIn } from "../expression/expression";
import type { ExpressionType } from "../expression/function-table";
import { parseExpression } from "../expression/parse-expression";
import { specialise } from "../expression/specialise";
import type { KnownFacts } from "../expression/specialise";
import type { Profile } from "../indicator/profile";
import { checksOf } from "./checks";
import type { Check } from "./checks";
import { choiceColumns } from "./choice-columns";
import type { ChoiceColumn } from "./choice-columns";
import { carriedColumnId, carriedFields, isCarriedIn } from "./carried-form";
import type { ComputedField, Field, FormDefinition, InputField } from "./definition";
import { NO_LISTS } from "./form-lists";
import type { FormLists } from "./form-lists";
import { requiredCells } from "./required-cells";
import type { RequiredCell } from "./required-cells";
import { rowTests } from "./row-tests";
import type { ComputedColumn, RowTests } from "./row-tests";
import { withYears } from "./year-texts";

/** What a form is compiled for: its year, and the asked quarter (4 for a form of the whole year). */
export interface FormPeriod {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A definition made ready for one period: every expression read, specialised, and in the order it is worked out. */
export interface CompiledForm {
  readonly definition: FormDefinition;
  readonly period: FormPeriod;
  readonly profile: Profile;
  /** What the drop-downs are made from. */
  readonly lists: FormLists;
  /** The choices of every field that chooses from a list. */
  readonly choices: ReadonlyMap<string, ChoiceColumn>;
  /** When a row counts as used; null where every row does, because the register gives it. */
  readonly used: Expression | null;
  /** Ids of the input fields that this period asks. */
  readonly asked: ReadonlySet<string>;
  /** In which rows an input field is open; a field that is not here is open in every row. */
  readonly openWhen: ReadonlyMap<string, Expression>;
  /** In dependency order: a column comes after those it reads. */
  readonly computed: readonly ComputedColumn[];
  readonly checks: readonly Check[];
  /** The cells that count as asked for in the status line. */
  readonly required: readonly RequiredCell[];
  readonly typeOf: (fieldId: string) => ExpressionType;
  /** The same expressions, ready to be worked out on rows. */
  readonly tests: RowTests;
}

/**
 * Compiles a linted definition for one period. Throws Error on an expression that does not parse or a circle of
 * computed columns: `lintDefinition` names those to the author first.
 */
export function compileForm(
  source: FormDefinition,
  period: FormPeriod,
  profile: Profile,
  lists: FormLists = NO_LISTS,
): CompiledForm {
  const definition = withYears(source, period.year);
  const facts = factsOf(definition, period);
  const expressionOf = (source: string): Expression => specialise(parsed(source), facts);
  const inputs = definition.fields.filter((field): field is InputField => field.role === "input");
  const openWhen = new Map(
    inputs.flatMap(({ id, onlyWhen }) =>
      onlyWhen === undefined ? [] : [[id, expressionOf(onlyWhen)] as const],
    ),
  );
  const checks = checksOf(definition, {
    asked: (id) => !facts.unaskedFields.has(id),
    carried: (id) => isCarriedIn({ definition, period }, id),
    openWhen,
    expressionOf,
  });
  const choices = choiceColumns(definition, lists);
  const used = definition.rows.kind === "open" ? usedWhen(definition, facts.unaskedFields) : null;
  const types = new Map([
    ...definition.fields.map((field) => [field.id, typeOfField(field)] as const),
    ...carriedFields(definition).map(({ id }) => [carriedColumnId(id), "text"] as const),
  ]);
  const typeOf = (fieldId: string): ExpressionType => types.get(fieldId) ?? "text";
  const computed = orderedColumns(definition, expressionOf);
  const required = requiredCells(checks);
  return {
    definition,
    period,
    profile,
    lists,
    choices,
    used,
    asked: new Set(inputs.map(({ id }) => id).filter((id) => !facts.unaskedFields.has(id))),
    openWhen,
    computed,
    checks,
    required,
    typeOf,
    tests: rowTests(
      { computed, checks, required, openWhen, used },
      { typeOf, profile, chosenIn: (id, value) => choices.get(id)?.chosen(value) ?? "" },
    ),
  };
}

/** True for a row in which anything but an explanation was typed, in whatever column the period asks. */
function usedWhen(definition: FormDefinition, unasked: ReadonlySet<string>): Expression {
  const asked = definition.fields.filter(
    ({ id, role }) => role === "input" && id !== definition.explanation && !unasked.has(id),
  );
  return anyOf(asked.map(({ id }) => callOf("terisi", fieldRef(id))));
}

/** Numbers for measures, money and percentages (a target too); texts for the rest. */
export function typeOfField(field: Field): ExpressionType {
  if (field.role === "check") return "text";
  return ["measure", "rupiah", "percent", "target"].includes(field.type) ? "number" : "text";
}

function factsOf(definition: FormDefinition, period: FormPeriod): KnownFacts {
  const nothing = { year: period.year, quarter: period.quarter, unaskedFields: new Set<string>() };
  const unasked = definition.fields.filter((field) => {
    if (field.role !== "input" || field.asked === undefined) return false;
    const asked = specialise(parsed(field.asked), nothing);
    return asked.kind === "boolean" && !asked.value;
  });
  return { ...nothing, unaskedFields: new Set(unasked.map((field) => field.id)) };
}

function parsed(source: string): Expression {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(`${result.fault.code} at ${result.fault.at} in "${source}"`);
  return result.expression;
}

function orderedColumns(
  definition: FormDefinition,
  expressionOf: (source: string) => Expression,
): readonly ComputedColumn[] {
  const columns = definition.fields
    .filter((field): field is ComputedField => field.role === "computed")
    .map((field) => ({ field, expression: expressionOf(field.formula) }));
  const ordered: ComputedColumn[] = [];
  const visiting = new Set<string>();
  const place = (column: ComputedColumn): void => {
    if (ordered.includes(column)) return;
    if (visiting.has(column.field.id)) throw new Error(`computed column ${column.field.id} reads itself`);
    visiting.add(column.field.id);
    const reads = fieldsIn(column.expression);
    for (const other of columns) if (reads.includes(other.field.id)) place(other);
    ordered.push(column);
  };
  columns.forEach(place);
  return ordered;
}
