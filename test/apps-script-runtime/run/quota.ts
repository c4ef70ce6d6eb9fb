import type { World } from "../world/world";
import { toWall } from "../values/zone";

/** Quotas start anew at midnight Pacific time [R]. */
function quotaKey(world: World, what: string, user: string): string {
  const day = Math.floor(toWall("America/Los_Angeles", world.state.nowMs) / 86_400_000);
  return `${what}/${user}/${day}`;
}

/** What is left of a person's daily quota. */
export function quotaLeft(world: World, what: string, user: string, limit: number): number {
  return limit - (world.state.quota.get(quotaKey(world, what, user)) ?? 0);
}

/** Counts against a person's daily quota without asking whether it suffices. */
export function countQuota(world: World, what: string, user: string, count: number): void {
  const key = quotaKey(world, what, user);
  world.update({ quota: new Map(world.state.quota).set(key, (world.state.quota.get(key) ?? 0) + count) });
}

/** Takes from a person's daily quota; throws `message` when it does not suffice. */
export function spendQuota(
  world: World,
  what: string,
  user: string,
  count: number,
  limit: number,
  message: string,
): void {
  if (quotaLeft(world, what, user, limit) < count) throw new Error(message);
  countQuota(world, what, user, count);
}
