import type { Unit } from "../register/register";

/** Units that became each other by merging or splitting, and what their figures add up to in two periods. */
export interface FamilyTotal {
  /** Ids in the order of the register; one id for a unit that nothing happened to. */
  readonly unitIds: readonly string[];
  readonly before: number;
  readonly after: number;
}

/**
 * The units as families: those that are linked by succession belong together, since only their sum can be compared
 * across a reorganisation. Every unit is in exactly one family.
 */
export function unitFamilies(units: readonly Unit[]): readonly (readonly string[])[] {
  const families: string[][] = [];
  for (const unit of units) {
    const linked = new Set([unit.id, ...(unit.term?.successors ?? [])]);
    const touching = families.filter((family) => family.some((id) => linked.has(id)));
    const merged = [...new Set([...touching.flat(), ...linked])];
    for (const family of touching) families.splice(families.indexOf(family), 1);
    families.push(merged);
  }
  const order = units.map(({ id }) => id);
  const known = families.map((family) => order.filter((id) => family.includes(id)));
  return known
    .filter((family) => family.length > 0)
    .sort((a, b) => order.indexOf(a[0] ?? "") - order.indexOf(b[0] ?? ""));
}

/** The figures of two periods by family; the families' sums are the periods' sums, whatever was merged or split. */
export function familyTotals(
  units: readonly Unit[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly FamilyTotal[] {
  const listed = unitFamilies(units);
  const unlisted = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => !listed.some((ids) => ids.includes(id)),
  );
  const total = (ids: readonly string[], figures: ReadonlyMap<string, number>): number =>
    ids.reduce((sum, id) => sum + (figures.get(id) ?? 0), 0);
  return [...listed, ...unlisted.map((id) => [id])].map((unitIds) => ({
    ...{ unitIds, before: total(unitIds, before), after: total(unitIds, after) },
  }));
}
