import type { Run } from "./run";

/** Starts something else (another user's run, a trigger, a person's edit) at a chosen service call of a run. */
export interface Interleaving {
  /** Does `action` once, just before the n-th counted call from now of the run in progress. */
  at(n: number, action: () => void): void;
  meet(run: Run): void;
  readonly pending: boolean;
  clear(): void;
}

/** Nothing planned. */
export function createInterleaving(): Interleaving {
  let planned: { remaining: number; action: () => void } | null = null;
  let watched: number | null = null;
  return {
    at: (n, action) => {
      planned = { remaining: n, action };
      watched = null;
    },
    get pending() {
      return planned !== null;
    },
    clear: () => {
      planned = null;
    },
    meet: (run) => {
      if (planned === null) return;
      watched ??= run.id;
      if (watched !== run.id) return;
      planned.remaining -= 1;
      if (planned.remaining > 0) return;
      const { action } = planned;
      planned = null;
      action();
    },
  };
}
