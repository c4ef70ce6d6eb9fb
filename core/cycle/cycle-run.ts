import type { Command } from "./command";
import type { DecideContext } from "./context";
import { decide } from "./decide";
import type { Decision } from "./decision";
import { evolveInto } from "./evolve";
import type { CycleState } from "./state";

/** A cycle under a long job, such as the import of a folder. */
export interface CycleRun {
  /** Decides and, when granted, moves the cycle on. The events are the caller's to append. */
  readonly give: (command: Command, context: DecideContext) => Decision;
  /** The cycle as it stands. It shares its units with the run: do not keep it across the next `give`. */
  readonly cycle: () => CycleState | null;
}

/** A run that starts at `cycle`, which it leaves as it is. Each command costs the same however many units there are. */
export function startRun(cycle: CycleState | null): CycleRun {
  const units = new Map(cycle?.units);
  let state = cycle;
  const give = (command: Command, context: DecideContext): Decision => {
    const decision = decide(state, command, context);
    if (decision.ok) for (const event of decision.events) state = evolveInto(units, state, event);
    return decision;
  };
  return { give, cycle: () => state };
}
