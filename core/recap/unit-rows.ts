import type { Indicator, Register } from "../register/register";
import type { SubmissionRow } from "../submission/submission";
import type { RecapUnitInput } from "./recap-input";

/** One unit as the recap works on it: its indicators in register order, and the row each was answered in. */
export interface UnitRows {
  readonly input: RecapUnitInput;
  readonly name: string;
  readonly counted: boolean;
  readonly indicators: readonly Indicator[];
  /** By indicator code; a key that two rows claim has none. */
  readonly rowOf: ReadonlyMap<string, SubmissionRow>;
}

/**
 * The units in the order of the register, those it does not know last, by id. A skipped unit is never counted, and
 * neither is one without a submission.
 */
export function unitRows(register: Register, inputs: readonly RecapUnitInput[]): readonly UnitRows[] {
  const rank = new Map(register.units.map(({ id }, index) => [id, index]));
  const place = ({ unitId }: RecapUnitInput): number => rank.get(unitId) ?? register.units.length;
  return [...inputs]
    .sort((a, b) => place(a) - place(b) || (a.unitId < b.unitId ? -1 : 1))
    .map((input) => ({
      input,
      name: register.units.find(({ id }) => id === input.unitId)?.name ?? input.unitId,
      counted: input.counted && input.submission !== null && input.state !== "skipped",
      indicators: register.indicators.filter(({ unit }) => unit === input.unitId),
      rowOf: rowsByKey(input.submission?.rows ?? []),
    }));
}

function rowsByKey(rows: readonly SubmissionRow[]): ReadonlyMap<string, SubmissionRow> {
  const claims = new Map<string, number>();
  for (const { key } of rows) claims.set(key, (claims.get(key) ?? 0) + 1);
  return new Map(rows.filter(({ key }) => claims.get(key) === 1).map((row) => [row.key, row]));
}
