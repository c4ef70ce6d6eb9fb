import { carriedOver } from "../crosscheck/carried-over";
import type { CarriedOver } from "../crosscheck/carried-over";
import type { NamedIndicator } from "../crosscheck/cross-finding";
import { openVersion } from "../cycle/state";
import type { CycleState } from "../cycle/state";
import type { Register } from "../register/register";
import type { CarrySource } from "./carry-over";
import { carriedFor } from "./carry-over";
import type { CycleBasis } from "./cycle-basis";

/**
 * What the units of a cycle say of earlier quarters, against what is approved for those now. `counted` looks at what a
 * recap counts only; otherwise at what is approved, or else waits. A past that was corrected later is found here.
 */
export function carriedFindings(
  basis: CycleBasis,
  cycle: CycleState,
  source: CarrySource,
  which: "counted" | "newest",
): CarriedOver {
  const results = [...cycle.units.values()].map((unit): CarriedOver => {
    const version = unit.approved ?? (which === "newest" ? openVersion(unit) : null);
    if (version === null) return { verified: 0, findings: [] };
    return carriedOver({
      carried: carriedFor(basis, unit.unitId, source),
      after: source.submissionOf(version.submission.submissionHash),
      definition: basis.form.definition,
      indicatorOf: indicatorNamer(basis.register, unit.unitId),
    });
  });
  return {
    verified: results.reduce((sum, { verified }) => sum + verified, 0),
    findings: results.flatMap(({ findings }) => findings),
  };
}

/** Names the rows of a unit by the register; a row that it lost is named by its key. */
export function indicatorNamer({ indicators }: Register, unitId: string): (rowKey: string) => NamedIndicator {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (rowKey) => {
    const found = byCode.get(rowKey);
    return found === undefined
      ? { code: rowKey, name: rowKey, unitId }
      : { code: found.code, name: found.name, unitId: found.unit };
  };
}
