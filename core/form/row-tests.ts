import type { EvaluateScope, Evaluator } from "../expression/evaluate-expression";
import { evaluatorOf } from "../expression/evaluate-expression";
import type { Expression } from "../expression/expression";
import type { Check } from "./checks";
import type { ComputedField } from "./definition";
import type { RequiredCell } from "./required-cells";

/** A computed column with its expression. */
export interface ComputedColumn {
  readonly field: ComputedField;
  readonly expression: Expression;
}

/** The expressions of a form that a row is tested by. */
export interface RowExpressions {
  readonly computed: readonly ComputedColumn[];
  readonly checks: readonly Check[];
  readonly required: readonly RequiredCell[];
  readonly openWhen: ReadonlyMap<string, Expression>;
  readonly used: Expression | null;
}

/** The evaluators of a form, each made once for all its rows. */
export interface RowTests {
  readonly computed: readonly { readonly fieldId: string; readonly valueOf: Evaluator }[];
  readonly checks: readonly { readonly check: Check; readonly when: Evaluator }[];
  readonly required: readonly { readonly when: Evaluator; readonly filled: Evaluator }[];
  readonly openWhen: ReadonlyMap<string, Evaluator>;
  /** null where every row counts as used. */
  readonly used: Evaluator | null;
}

/** The evaluators of `expressions`. */
export function rowTests(expressions: RowExpressions, scope: EvaluateScope): RowTests {
  const of = (expression: Expression): Evaluator => evaluatorOf(expression, scope);
  return {
    computed: expressions.computed.map(({ field, expression }) => ({
      fieldId: field.id,
      valueOf: of(expression),
    })),
    checks: expressions.checks.map((check) => ({ check, when: of(check.when) })),
    required: expressions.required.map(({ when, filled }) => ({ when: of(when), filled: of(filled) })),
    openWhen: new Map([...expressions.openWhen].map(([id, expression]) => [id, of(expression)])),
    used: expressions.used === null ? null : of(expressions.used),
  };
}
