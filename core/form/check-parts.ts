import type { Check } from "./checks";
import type { CompiledForm } from "./compiled-form";
import { faultIds } from "./entry-layout";

/** The checks of a form by the helper column that says them. */
export interface CheckParts {
  readonly faults: readonly { readonly id: string; readonly checks: readonly Check[] }[];
  readonly missing: readonly Check[];
}

/** What each helper column of a form says: the checks for faults spread evenly, in their order; those for blanks in one. */
export function checkParts({ definition, checks }: CompiledForm): CheckParts {
  const ids = faultIds(definition);
  const faults = checks.filter(({ weight }) => weight !== "missing");
  const size = Math.ceil(faults.length / ids.length);
  return {
    faults: ids.map((id, index) => ({ id, checks: faults.slice(index * size, (index + 1) * size) })),
    missing: checks.filter(({ weight }) => weight === "missing"),
  };
}
