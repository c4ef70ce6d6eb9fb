/** Google ends a run after six minutes; a job stops in good order before that. */
const BUDGET_MS = 330_000;

/** How much of a run's time is left to begin another step. */
export interface TimeBudget {
  /** True when a step that takes about as long as the longest one so far would no longer fit. */
  readonly isSpent: () => boolean;
}

/** A budget that starts now. */
export function startBudget(): TimeBudget {
  const startedMs = Date.now();
  let lastMs = startedMs;
  let longestMs = 0;
  return {
    isSpent: () => {
      const nowMs = Date.now();
      longestMs = Math.max(longestMs, nowMs - lastMs);
      lastMs = nowMs;
      return nowMs - startedMs + longestMs > BUDGET_MS;
    },
  };
}
