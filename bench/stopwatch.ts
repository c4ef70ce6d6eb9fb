/**
 * What going once over `files` files took: wall time, processor time of all threads (what counts on a busy machine), and the
 * most memory the process has had so far.
 */
export interface Pass {
  readonly files: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

/** A moment to measure from. */
export interface Moment {
  readonly wall: bigint;
  readonly cpu: NodeJS.CpuUsage;
}

/** This moment. */
export function stopwatch(): Moment {
  return { wall: process.hrtime.bigint(), cpu: process.cpuUsage() };
}

/** The moment this process began. */
export function sinceStart(): Moment {
  const age = BigInt(Math.round(performance.now() * 1e6));
  return { wall: process.hrtime.bigint() - age, cpu: { user: 0, system: 0 } };
}

/** What this process has spent on `files` files since `moment`. */
export function since({ wall, cpu }: Moment, files: number): Pass {
  const used = process.cpuUsage(cpu);
  return {
    files,
    seconds: Number(process.hrtime.bigint() - wall) / 1e9,
    cpuSeconds: (used.user + used.system) / 1e6,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** The pass in the middle by processor time. */
export function medianPass(passes: readonly Pass[]): Pass {
  const sorted = [...passes].sort((a, b) => a.cpuSeconds - b.cpuSeconds);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}
