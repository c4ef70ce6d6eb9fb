import type { FormDefinition } from "./definition";
import type { DefinitionFinding } from "./definition-finding";
import { lintExpressions } from "./lint-expressions";
import { lintStructure } from "./lint-structure";

/**
 * Everything that is wrong with a definition whose shape is right, all at once. Without an error among the findings
 * `compileForm` does not throw; `lintFormulas` then tells whether every program takes the formulas.
 */
export function lintDefinition(definition: FormDefinition): readonly DefinitionFinding[] {
  return [...lintStructure(definition), ...lintExpressions(definition)];
}
