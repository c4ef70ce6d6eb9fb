import { isConsumer } from "../world/drive-state";
import { GOOGLE } from "./google-texts";
import type { Machine } from "./machine";
import { countQuota, quotaLeft } from "./quota";
import type { RunStart } from "./run";

/** Runs of one person at once, and the time that a person's triggers may run in a day [D]. */
export const RUN_LIMITS = {
  atOnce: 30,
  triggerMsPerDay: { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
} as const;

const TRIGGER_TIME = "trigger time";

/** Takes a place among the person's runs; gives what ends it again, told how long the run was. Throws Google's refusals. */
export function enterRun(machine: Machine, { user, kind }: RunStart): (durationMs: number) => void {
  const { world, running } = machine;
  const now = running.get(user) ?? 0;
  if (now >= RUN_LIMITS.atOnce) throw new Error(GOOGLE.tooManyAtOnce);
  const limit = RUN_LIMITS.triggerMsPerDay[isConsumer(user) ? "consumer" : "workspace"];
  if (kind === "trigger" && quotaLeft(world, TRIGGER_TIME, user, limit) <= 0)
    throw new Error(GOOGLE.tooMuchTriggerTime);
  running.set(user, now + 1);
  return (durationMs) => {
    running.set(user, (running.get(user) ?? 1) - 1);
    if (kind === "trigger") countQuota(world, TRIGGER_TIME, user, durationMs);
  };
}
