import { grant, missingText, refuse } from "./decision";
import type { Decision } from "./decision";
import { deadlineOf, openVersion } from "./state";
import type { UnitState } from "./state";
import type { ForUnit } from "./unit-decider";

/** Leaves the unit out of the cycle, unless something of it waits or counts. */
export const decideSkip: ForUnit<"skip"> = (unit, { cycleId, unitId, reason }, { today }) =>
  missingText({ reason }) ??
  refuseIfBound(unit) ??
  grant({ kind: "unit.skipped", cycleId, unitId, day: today, reason });

/** Records that the unit has nothing to report, unless something of it waits or counts. */
export const decideNil: ForUnit<"nil"> = (unit, { cycleId, unitId, reason }, { today }) =>
  missingText({ reason }) ??
  refuseIfBound(unit) ??
  grant({ kind: "unit.nil", cycleId, unitId, day: today, reason });

/** Lets a skipped or nil unit take part again. */
export const decideResume: ForUnit<"resume"> = (unit, { cycleId, unitId, reason }, { today }) => {
  if (unit.state !== "skipped" && unit.state !== "nil") return refuse("unit/taking-part", { unitId });
  return missingText({ reason }) ?? grant({ kind: "unit.resumed", cycleId, unitId, day: today, reason });
};

/** Moves the deadline of this unit alone to a later day. */
export const decideExtendUnit: ForUnit<"extend-unit"> = (unit, command, { today }, cycle) => {
  const { cycleId, unitId, deadline, reason } = command;
  const missing = missingText({ reason });
  if (missing !== null) return missing;
  const current = deadlineOf(cycle, unit);
  if (current !== null && deadline <= current) return refuse("deadline/not-later", { deadline, current });
  return grant({ kind: "unit.deadline-extended", cycleId, unitId, day: today, deadline, reason });
};

function refuseIfBound(unit: UnitState): Decision | null {
  const { unitId } = unit;
  if (openVersion(unit) !== null) return refuse("unit/undecided", { unitId });
  return unit.approved === null ? null : refuse("unit/already-approved", { unitId });
}
