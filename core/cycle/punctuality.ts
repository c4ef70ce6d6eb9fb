import { daysBetween } from "../cell/civil-date";
import type { CivilDate } from "../cell/civil-date";
import { isExcused } from "./recap-basis";
import { deadlineOf } from "./state";
import type { CycleState, UnitState } from "./state";

/**
 * Whether a unit was on time, which is not whether it is complete. `onTime` is null while that is open: no deadline,
 * not due yet, or nothing asked of the unit. `lateDays` grows until the first submission and then stands still.
 */
export interface Punctuality {
  readonly deadline: CivilDate | null;
  readonly firstSubmitted: CivilDate | null;
  readonly onTime: boolean | null;
  readonly lateDays: number;
}

/**
 * How punctual `unit` was, or is so far on `today`. The first accepted submission decides, so that a return does not
 * make a punctual unit late; a refused form is no submission. An extension also clears a submission that came before it.
 */
export function punctualityOf(cycle: CycleState, unit: UnitState, today: CivilDate): Punctuality {
  const deadline = deadlineOf(cycle, unit);
  const firstSubmitted = unit.versions[0]?.day ?? null;
  const open = { deadline, firstSubmitted, onTime: null, lateDays: 0 };
  if (deadline === null || isExcused(unit)) return open;
  const days = daysBetween(deadline, firstSubmitted ?? today);
  if (days > 0) return { ...open, onTime: false, lateDays: days };
  return firstSubmitted === null ? open : { ...open, onTime: true };
}
