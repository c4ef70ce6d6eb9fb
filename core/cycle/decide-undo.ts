import type { CycleCommands, UnitCommands } from "./command";
import type { DecideContext } from "./context";
import type { ForEdition } from "./decide-edition";
import { grant, missingText, refuse } from "./decision";
import type { Decision } from "./decision";
import type { LastAct } from "./last-act";
import type { CycleState } from "./state";
import type { ForUnit } from "./unit-decider";

/** Takes the last act on the cycle as a whole back, while nothing at all happened in the cycle since. */
export function decideUndoCycle(
  cycle: CycleState,
  command: CycleCommands["undo-cycle"],
  context: DecideContext,
): Decision {
  const { cycleId, undone, reason } = command;
  return (
    refuseUndo(cycle.last, command, context) ??
    grant({ kind: "cycle.undone", cycleId, day: context.today, undone, reason })
  );
}

/** Takes the last act on a unit back, while nothing happened to the unit since and no recap was made. */
export const decideUndoUnit: ForUnit<"undo-unit"> = (unit, command, context) => {
  const { cycleId, unitId, undone, reason } = command;
  return (
    refuseUndo(unit.last, command, context) ??
    grant({ kind: "unit.undone", cycleId, unitId, day: context.today, undone, reason })
  );
};

/** Takes the last act on an edition back; directions only while no unit that they opened has moved. */
export const decideUndoEdition: ForEdition<"undo-edition"> = (edition, command, context, cycle) => {
  const { cycleId, editionId, undone, reason } = command;
  const base = { cycleId, day: context.today, reason };
  if (cycle.phase === "archived" && !undone.startsWith("publication."))
    return refuse("cycle/wrong-phase", { cycleId, phase: cycle.phase });
  const refused = refuseUndo(edition.last, command, context);
  if (refused !== null) return refused;
  const opened = undone === "edition.directed" ? edition.directedUnitIds : [];
  for (const unitId of opened) {
    const last = cycle.units.get(unitId)?.last ?? null;
    if (last?.kind !== "unit.reopened") return builtOn(last, undone);
  }
  return grant(
    { kind: "edition.undone", ...base, editionId, undone },
    ...opened.map((unitId) => ({
      ...{ kind: "unit.undone" as const, ...base, unitId, undone: "unit.reopened" as const },
    })),
  );
};

type Undo = Pick<UnitCommands["undo-unit"], "by" | "reason"> & {
  readonly undone: Parameters<typeof builtOn>[1];
};

function refuseUndo(
  last: LastAct<unknown> | null,
  { undone, by, reason }: Undo,
  { actor }: DecideContext,
): Decision | null {
  if (last?.kind !== undone || last.before === null) return builtOn(last, undone);
  if (actor.name !== by) return refuse("undo/other-person", { undone, by });
  return missingText({ reason });
}

function builtOn(last: LastAct<unknown> | null, undone: LastAct<unknown>["kind"]): Decision {
  return refuse("undo/built-on", { undone, later: last?.kind ?? null });
}
