import type { Pass } from "./stopwatch";
import { medianPass } from "./stopwatch";

/** Files a second, by processor time. */
export function cpuSpeed({ files, cpuSeconds }: Pass): number {
  return files / cpuSeconds;
}

/** Files a second, by the clock on the wall. */
export function wallSpeed({ files, seconds }: Pass): number {
  return files / seconds;
}

/** One line for each: the first pass of a new process, then the median of all, files a second, and the most memory. */
export function printPasses(title: string, rows: ReadonlyMap<string, readonly Pass[]>): void {
  console.log(`\n${title.padEnd(20)}    detik CPU  jam dinding     pertama      memori`);
  for (const [name, passes] of rows) {
    const [first] = passes;
    if (first === undefined) console.log(`  ${name.padEnd(20)} tidak terpasang`);
    else console.log(`  ${name.padEnd(20)} ${figures(first, medianPass(passes))}`);
  }
}

function figures(first: Pass, median: Pass): string {
  const rate = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0).padStart(6)}/dtk`;
  return `${rate(cpuSpeed(median))}  ${rate(wallSpeed(median))}  ${rate(cpuSpeed(first))}  ${String(median.peakMb).padStart(7)} MB`;
}

/** A ratio that is wanted: `by` processor time, or by the wall for a job that uses several cores on purpose. */
export interface Target {
  readonly times: number;
  readonly by: "cpu" | "wall";
}

/** Says how many times faster `own` is than `other`, by both measures, and whether that is the target. */
export function printRatio(
  what: string,
  own: Pass | undefined,
  other: Pass | undefined,
  target: Target,
): void {
  if (own === undefined || other === undefined) {
    console.log(`  ${what.padEnd(34)} tidak diukur`);
    return;
  }
  const ratio = { cpu: cpuSpeed(own) / cpuSpeed(other), wall: wallSpeed(own) / wallSpeed(other) };
  const shown = (value: number): string => value.toFixed(1).padStart(6);
  const verdict = ratio[target.by] >= target.times ? "tercapai" : "BELUM TERCAPAI";
  const measure = target.by === "cpu" ? "CPU" : "jam";
  console.log(
    `  ${what.padEnd(34)} ${shown(ratio.cpu)} × CPU  ${shown(ratio.wall)} × jam  sasaran ${target.times} × ${measure}: ${verdict}`,
  );
}

/** Says what ten (or so) times the files cost, a file, against the smaller number. */
export function printGrowth(what: string, small: Pass, large: Pass): void {
  const perFile = large.cpuSeconds / large.files / (small.cpuSeconds / small.files);
  console.log(
    `  ${what.padEnd(10)} ${small.files} → ${large.files} berkas: CPU per berkas ${perFile.toFixed(2)} kali, memori ${small.peakMb} → ${large.peakMb} MB`,
  );
}
