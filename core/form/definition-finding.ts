import type { ExpressionType } from "../expression/function-table";
import type { FindingOf } from "../validation/finding";

/** What can be wrong with a form's definition; `where` names the part, e.g. `realisasi_tw1.required`. */
export type DefinitionFinding =
  | FindingOf<"definition/duplicate-id", { readonly id: string }>
  | FindingOf<"definition/duplicate-label", { readonly label: string; readonly ids: readonly string[] }>
  | FindingOf<"definition/duplicate-rule", { readonly id: string }>
  | FindingOf<"definition/unknown-source", { readonly field: string; readonly source: string }>
  | FindingOf<"definition/unknown-list", { readonly list: string }>
  | FindingOf<"definition/unknown-reference", { readonly where: string; readonly id: string }>
  | FindingOf<"definition/no-check-column", object>
  | FindingOf<"definition/no-input", object>
  | FindingOf<"definition/choices-missing", { readonly field: string }>
  | FindingOf<
      "definition/limits-reversed",
      { readonly field: string; readonly minimum: number; readonly maximum: number }
    >
  | FindingOf<
      "definition/text-too-long",
      { readonly where: string; readonly length: number; readonly limit: number }
    >
  | FindingOf<
      "definition/expression",
      {
        readonly where: string;
        readonly source: string;
        readonly at: number;
        readonly fault: ExpressionProblem;
      }
    >
  | FindingOf<"definition/unknown-field", { readonly where: string; readonly id: string }>
  | FindingOf<
      "definition/too-early",
      { readonly where: string; readonly id: string; readonly allowed: ReadBefore }
    >
  | FindingOf<"definition/circular", { readonly ids: readonly string[] }>
  | FindingOf<
      "definition/argument-count",
      { readonly where: string; readonly function: string; readonly found: number; readonly expected: string }
    >
  | FindingOf<
      "definition/type-mismatch",
      { readonly where: string; readonly found: ExpressionType; readonly expected: ExpressionType }
    >
  | FindingOf<
      "definition/formula-too-long",
      { readonly column: string; readonly length: number; readonly limit: number }
    >
  | FindingOf<
      "definition/formula-too-deep",
      { readonly column: string; readonly depth: number; readonly limit: number }
    >;

/** Why an expression cannot be read, as its sentence needs it. */
export type ExpressionProblem =
  | { readonly kind: "character" }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "unexpected"; readonly found: string; readonly expected: string }
  | { readonly kind: "depth" };

/** What an expression may read at the time it is worked out: the period only, or given fields as well. */
export type ReadBefore = "period" | "given";
