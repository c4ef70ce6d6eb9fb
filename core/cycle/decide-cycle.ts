import type { CycleCommands } from "./command";
import type { DecideContext } from "./context";
import type { AskedUnit, Opening } from "./cycle-event";
import { grant, missingText, refuse, unchanged } from "./decision";
import type { Decision } from "./decision";
import { finalEditions } from "./edition-id";
import { openVersion } from "./state";
import type { CycleState } from "./state";

type Begin<K extends "order" | "open"> = (
  cycle: CycleState | null,
  command: CycleCommands[K],
  context: DecideContext,
) => Decision;

/** Deciders of commands about the cycle as a whole; each is given the cycle in the phase that `decide` checked. */
type ForCycle<K extends keyof CycleCommands> = (
  cycle: CycleState,
  command: CycleCommands[K],
  context: DecideContext,
) => Decision;

/** An order begins a cycle; one that has begun cannot be ordered again. */
export const decideOrder: Begin<"order"> = (cycle, { cycleId, instruction }, { today }) => {
  if (cycle !== null) return refuse("cycle/already-begun", { cycleId });
  return missingText({ instruction }) ?? grant({ kind: "cycle.ordered", cycleId, day: today, instruction });
};

/** Opens an ordered or a new cycle. Opening it again the same way changes nothing, so that a killed run can be rerun. */
export const decideOpen: Begin<"open"> = (cycle, { cycleId, opening }, { today }) => {
  if (cycle?.phase === "archived") return refuse("cycle/wrong-phase", { cycleId, phase: cycle.phase });
  if (cycle !== null && cycle.opening !== null) {
    const differs = differences(cycle.opening, opening);
    return differs.length === 0
      ? unchanged("cycle/already-open", { cycleId })
      : refuse("cycle/opened-differently", { cycleId, differs });
  }
  if (opening.units.length === 0) return refuse("cycle/no-units", { cycleId });
  const twice = duplicateUnit(opening.units);
  if (twice !== null) return refuse("cycle/duplicate-unit", { unitId: twice });
  return grant({ kind: "cycle.opened", cycleId, day: today, opening });
};

/** Takes a changed form or register into an open cycle. No unit is dropped this way: that is a skip, with its reason. */
export const decideRevise: ForCycle<"revise"> = (cycle, command, { today }) => {
  const { cycleId, formFingerprint, registerHash, units, reason } = command;
  const missing = missingText({ reason });
  if (missing !== null) return missing;
  const twice = duplicateUnit(units);
  if (twice !== null) return refuse("cycle/duplicate-unit", { unitId: twice });
  const removed = [...cycle.units.keys()].filter((id) => !units.some((unit) => unit.unitId === id));
  if (removed.length > 0) return refuse("cycle/unit-removed", { unitIds: removed });
  const { opening } = cycle;
  if (
    opening !== null &&
    differences(opening, { ...opening, formFingerprint, registerHash, units }).length === 0
  )
    return unchanged("cycle/already-open", { cycleId });
  return grant({ kind: "cycle.revised", cycleId, day: today, formFingerprint, registerHash, units, reason });
};

/** A disposition passes the order on. */
export const decideDispose: ForCycle<"dispose"> = (_cycle, { cycleId, to, note }, { today }) =>
  missingText({ disposition: to }) ?? grant({ kind: "cycle.disposed", cycleId, day: today, to, note });

/** Moves every unit's deadline to a later day. */
export const decideExtend: ForCycle<"extend"> = (cycle, { cycleId, deadline, reason }, { today }) => {
  const missing = missingText({ reason });
  if (missing !== null) return missing;
  if (cycle.deadline !== null && deadline <= cycle.deadline)
    return refuse("deadline/not-later", { deadline, current: cycle.deadline });
  return grant({ kind: "deadline.extended", cycleId, day: today, deadline, reason });
};

/** Puts a cycle away that has a final edition and nothing left to decide. */
export const decideArchive: ForCycle<"archive"> = (cycle, { cycleId, place }, { today }) => {
  if (cycle.phase === "archived") return unchanged("cycle/already-archived", { cycleId });
  const missing = missingText({ place });
  if (missing !== null) return missing;
  if (finalEditions(cycle).length === 0) return refuse("cycle/no-final", { cycleId });
  const undecided = [...cycle.units.values()].filter((unit) => openVersion(unit) !== null);
  if (undecided.length > 0)
    return refuse("cycle/undecided", { unitIds: undecided.map((unit) => unit.unitId) });
  return grant({ kind: "cycle.archived", cycleId, day: today, place });
};

/** Takes a cycle out of the archive, so that it can be corrected. */
export const decideReopen: ForCycle<"reopen"> = (_cycle, { cycleId, reason }, { today }) =>
  missingText({ reason }) ?? grant({ kind: "cycle.reopened", cycleId, day: today, reason });

function duplicateUnit(units: readonly AskedUnit[]): string | null {
  const seen = new Set<string>();
  for (const { unitId } of units) {
    if (seen.has(unitId)) return unitId;
    seen.add(unitId);
  }
  return null;
}

/** The names of the fields in which two openings differ. The names of units are not compared, only their ids. */
function differences(a: Opening, b: Opening): readonly (keyof Opening)[] {
  const plain = [
    "formId",
    "formFingerprint",
    "year",
    "quarter",
    "registerHash",
    "procedureId",
    "deadline",
  ] as const;
  const settings = ["afterDeadline", "finalNeeds"] as const;
  const differs: (keyof Opening)[] = [...plain, ...settings].filter((key) => a[key] !== b[key]);
  const sameUnits =
    a.units.length === b.units.length &&
    a.units.every((unit, index) => unit.unitId === b.units[index]?.unitId);
  return sameUnits ? differs : [...differs, "units"];
}
