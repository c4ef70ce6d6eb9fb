import type { World } from "../world/world";
import type { TriggerState } from "../world/world";

/** The virtual clock. Service calls move it too, at their cost. */
export interface Clock {
  readonly nowMs: number;
  /** Moves on by `ms`, firing clock triggers that fall due, in order of their time. */
  advance(ms: number): void;
  /** Fires what is already due without moving on. */
  fireDue(): void;
}

/** A clock that fires triggers through `fire`; what a handler throws is recorded by the run, not thrown here. */
export function createClock(world: World, fire: (trigger: TriggerState) => void): Clock {
  const runUntil = (endMs: number): void => {
    for (let next = firstDue(world, endMs); next !== undefined; next = firstDue(world, endMs)) {
      world.update({ nowMs: Math.max(world.state.nowMs, next.dueMs ?? 0) });
      reschedule(world, next);
      fire(next);
    }
  };
  return {
    get nowMs() {
      return world.state.nowMs;
    },
    advance: (ms) => {
      const endMs = world.state.nowMs + ms;
      runUntil(endMs);
      world.update({ nowMs: Math.max(world.state.nowMs, endMs) });
    },
    fireDue: () => {
      runUntil(world.state.nowMs);
    },
  };
}

function firstDue(world: World, endMs: number): TriggerState | undefined {
  return world.state.triggers
    .filter((one) => one.dueMs !== null && one.dueMs <= endMs)
    .sort((one, other) => (one.dueMs ?? 0) - (other.dueMs ?? 0))[0];
}

/** A fired one-shot trigger stays listed, spent, until the script deletes it: it counts against the limit. */
function reschedule(world: World, fired: TriggerState): void {
  const next = (one: TriggerState): TriggerState => {
    if (one.id !== fired.id) return one;
    return { ...one, dueMs: one.everyMs === null || one.dueMs === null ? null : one.dueMs + one.everyMs };
  };
  world.update({ triggers: world.state.triggers.map(next) });
}
