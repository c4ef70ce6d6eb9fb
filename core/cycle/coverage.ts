import { openVersion } from "./state";
import type { CycleState, UnitState } from "./state";

/**
 * How far a cycle covers the units it asks: approved ≤ submitted ≤ asked, always. Skipped units are not asked; nil
 * units have answered, and their validator said so, hence they count as submitted and as approved.
 */
export interface Coverage {
  readonly asked: number;
  /** Units of which something waits for a decision or is approved. A unit that was given back does not count. */
  readonly submitted: number;
  readonly approved: number;
  readonly nil: number;
  readonly skipped: number;
}

/** The coverage of `cycle` as it stands. */
export function coverageOf(cycle: CycleState): Coverage {
  const units = [...cycle.units.values()];
  const count = (test: (unit: UnitState) => boolean): number => units.filter(test).length;
  const isNil = (unit: UnitState): boolean => unit.state === "nil";
  const isApproved = (unit: UnitState): boolean => unit.approved !== null || isNil(unit);
  const skipped = count((unit) => unit.state === "skipped");
  return {
    asked: units.length - skipped,
    submitted: count((unit) => isApproved(unit) || openVersion(unit) !== null),
    approved: count(isApproved),
    nil: count(isNil),
    skipped,
  };
}
