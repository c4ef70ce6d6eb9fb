import type { RecapInput } from "./event-parts";
import type { CycleState, UnitState } from "./state";

/** What a recap of a cycle rests on at this moment. All lists ascend by unit id. */
export interface RecapBasis {
  /** The approved submission of each unit that has one: what a recap counts. */
  readonly inputs: readonly RecapInput[];
  /** Asked, neither nil nor skipped, and nothing approved. */
  readonly missingUnitIds: readonly string[];
  /** Counted with the approved version while a newer one is open or asked for. */
  readonly pendingUnitIds: readonly string[];
}

/** What a recap made now would rest on; the adapter computes it from exactly these `inputs`. */
export function recapBasis(cycle: CycleState): RecapBasis {
  const units = [...cycle.units.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
  return {
    inputs: units.flatMap(inputOf),
    missingUnitIds: idsOf(units, (unit) => unit.approved === null && !isExcused(unit)),
    pendingUnitIds: idsOf(units, (unit) => unit.approved !== null && isUnderWay(unit)),
  };
}

/** The units whose approved submission differs between two lists of inputs, or that only one of them has. */
export function movedUnits(a: readonly RecapInput[], b: readonly RecapInput[]): readonly string[] {
  const [left, right] = [hashesByUnit(a), hashesByUnit(b)];
  const ids = [...new Set([...left.keys(), ...right.keys()])].sort();
  const moved = ids.filter((unitId) => left.get(unitId) !== right.get(unitId));
  return moved.length === 0 && a.length !== b.length ? ids : moved;
}

/** True for a unit that the recap need not wait for. */
export function isExcused(unit: UnitState): boolean {
  return unit.state === "nil" || unit.state === "skipped";
}

function inputOf(unit: UnitState): readonly RecapInput[] {
  if (unit.approved === null) return [];
  return [{ unitId: unit.unitId, submissionHash: unit.approved.submission.submissionHash }];
}

function isUnderWay(unit: UnitState): boolean {
  return unit.state === "submitted" || unit.state === "returned";
}

function idsOf(units: readonly UnitState[], test: (unit: UnitState) => boolean): readonly string[] {
  return units.filter(test).map((unit) => unit.unitId);
}

function hashesByUnit(inputs: readonly RecapInput[]): ReadonlyMap<string, string> {
  return new Map(inputs.map(({ unitId, submissionHash }) => [unitId, submissionHash]));
}
