import type { Indicator, PlanItem, Register, Unit } from "./register";

/**
 * The register as it stands on `day` (an ISO day), so that a period is asked of the units that are there then. The rows
 * of a unit that has ended go to its successor, those of one that has not begun to its predecessor, where there is
 * exactly one; otherwise the unit stays and answers for its own rows, so that no row is ever without a unit. Each row has
 * one unit, hence coverage cannot exceed 100 percent. What comes of it has no terms any more: done twice it is done once.
 */
export function registerAt(register: Register, day: string): Register {
  const heirs = new Map(register.units.map((unit) => [unit.id, heirOf(unit, register.units, day)]));
  const indicators = register.indicators.map((indicator): Indicator => {
    const heir = heirs.get(indicator.unit);
    return heir === undefined || heir === indicator.unit ? indicator : { ...indicator, unit: heir };
  });
  const plan = register.plan?.map((item): PlanItem => ({ ...item, unit: heirs.get(item.unit) ?? item.unit }));
  const answering = new Set([...indicators, ...(plan ?? [])].map(({ unit }) => unit));
  if (register.units.every(({ term }) => term === undefined)) return register;
  const units = register.units
    .filter((unit) => isThere(unit, day) || answering.has(unit.id))
    .map(withoutTerm);
  return { ...register, units, indicators, ...(plan === undefined ? {} : { plan }) };
}

function withoutTerm({ id, name, kind, validator, limits }: Unit): Unit {
  return { id, name, kind, validator, ...(limits === undefined ? {} : { limits }) };
}

/** True when the unit exists on `day`; both ends of its term are inside. */
export function isThere({ term }: Unit, day: string): boolean {
  if (term === undefined) return true;
  return (term.from === null || term.from <= day) && (term.until === null || day <= term.until);
}

/** The id of the unit that answers for `unit` on `day`: itself, or the end of a chain of single successors. */
function heirOf(unit: Unit, units: readonly Unit[], day: string): string {
  const seen = new Set<string>();
  let current: Unit | undefined = unit;
  while (current !== undefined && !seen.has(current.id)) {
    if (isThere(current, day)) return current.id;
    seen.add(current.id);
    const others: readonly Unit[] = hasEnded(current, day)
      ? successorsOf(current, units)
      : predecessorsOf(current, units);
    current = others.length === 1 ? others[0] : undefined;
  }
  return unit.id;
}

function hasEnded({ term }: Unit, day: string): boolean {
  return term !== undefined && term.until !== null && term.until < day;
}

function successorsOf({ term }: Unit, units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ id }) => term?.successors.includes(id));
}

function predecessorsOf({ id }: Unit, units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ term }) => term?.successors.includes(id));
}
