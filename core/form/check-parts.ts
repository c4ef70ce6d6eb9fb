import type { Check } from "./checks";
import { isCarried } from "./checks";
import type { CompiledForm } from "./compiled-form";
import { faultIds } from "./entry-layout";

/** The checks of a form by the helper column that says them. */
export interface CheckParts {
  readonly faults: readonly { readonly id: string; readonly checks: readonly Check[] }[];
  /** Whether carried values are still the approved ones; its column is there only where some are carried. */
  readonly carried: readonly Check[];
  readonly missing: readonly Check[];
}

/** What each helper column of a form says: the checks for faults spread evenly, in their order; those for blanks in one. */
export function checkParts({ definition, checks }: CompiledForm): CheckParts {
  const ids = faultIds(definition);
  const faults = checks.filter((check) => check.weight !== "missing" && !isCarried(check));
  const size = Math.ceil(faults.length / ids.length);
  return {
    faults: ids.map((id, index) => ({ id, checks: faults.slice(index * size, (index + 1) * size) })),
    carried: checks.filter(isCarried),
    missing: checks.filter(({ weight }) => weight === "missing"),
  };
}
