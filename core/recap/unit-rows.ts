import type { Indicator, Register } from "../register/register";
import type { SubmissionRow } from "../submission/submission";
import { gatheredUnits } from "./gathered-units";
import type { GatheredUnit } from "./gathered-units";
import type { RecapUnitInput } from "./recap-input";

/** One unit as the recap works on it: its indicators in register order, and the row each was answered in. */
export interface UnitRows extends GatheredUnit {
  readonly indicators: readonly Indicator[];
  /** By indicator code; a key that two rows claim has none. */
  readonly rowOf: ReadonlyMap<string, SubmissionRow>;
}

/** The units with their indicators and rows. */
export function unitRows(register: Register, inputs: readonly RecapUnitInput[]): readonly UnitRows[] {
  return gatheredUnits(register, inputs).map((unit) => ({
    ...unit,
    indicators: register.indicators.filter((indicator) => indicator.unit === unit.input.unitId),
    rowOf: rowsByKey(unit.input.submission?.rows ?? []),
  }));
}

function rowsByKey(rows: readonly SubmissionRow[]): ReadonlyMap<string, SubmissionRow> {
  const claims = new Map<string, number>();
  for (const { key } of rows) claims.set(key, (claims.get(key) ?? 0) + 1);
  return new Map(rows.filter(({ key }) => claims.get(key) === 1).map((row) => [row.key, row]));
}
