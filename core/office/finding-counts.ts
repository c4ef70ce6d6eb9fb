import type { FindingCounts } from "../cycle/event-parts";
import { isUnexplained } from "../submission/receive-form";
import type { FormFinding } from "../submission/receive-form";

/** How many of the findings are errors, warnings, and warnings that nobody explained. */
export function findingCounts(findings: readonly FormFinding[]): FindingCounts {
  return {
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    unexplained: findings.filter(isUnexplained).length,
  };
}
