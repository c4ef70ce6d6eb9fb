import type { UnitCommands } from "./command";
import type { DecideContext } from "./context";
import type { Decision } from "./decision";
import type { CycleState, UnitState } from "./state";

/** A decider of one kind of command about a unit that takes part in an open cycle. */
export type ForUnit<K extends keyof UnitCommands> = (
  unit: UnitState,
  command: UnitCommands[K],
  context: DecideContext,
  cycle: CycleState,
) => Decision;
