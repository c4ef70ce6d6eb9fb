import type { Indicator, Register } from "./register";

/** The indicators of each unit of a register, found once and kept as long as the register is. */
const BY_UNIT = new WeakMap<Register, ReadonlyMap<string, readonly Indicator[]>>();

/** The indicators of a unit in the order of the register; none for a unit without any. */
export function indicatorsOfUnit(register: Register, unitId: string): readonly Indicator[] {
  const known = BY_UNIT.get(register);
  if (known !== undefined) return known.get(unitId) ?? [];
  const byUnit = new Map<string, Indicator[]>();
  for (const indicator of register.indicators) {
    const own = byUnit.get(indicator.unit);
    if (own === undefined) byUnit.set(indicator.unit, [indicator]);
    else own.push(indicator);
  }
  BY_UNIT.set(register, byUnit);
  return byUnit.get(unitId) ?? [];
}
