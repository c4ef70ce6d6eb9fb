import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeRenja } from "./renja-scale";
import { writeRenjaFiles } from "./renja-table";

/** Processor time of one roll-up (others may keep the machine busy): reading both files, then summing every code. */
interface RolledUp {
  readonly readSeconds: number;
  readonly rollSeconds: number;
  readonly peakMb: number;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const PANDAS = join(process.cwd(), "bench/renja-pandas.py");

/** Prints the bench of codes and Renja: 2.000 and 20.000 rows beside pandas, then our other steps once each. */
export async function printRenjaBench(folder: string, isQuick: boolean): Promise<void> {
  console.log("\nRenja: gulung naik sampai urusan, waktu prosesor; pandas menghitung jumlah yang sama");
  const sizes = isQuick ? [2_000] : [2_000, 20_000];
  const ours = sizes.map((count) => compareRollUp(join(folder, "renja"), count, isQuick ? 1 : 3));
  const [small, large] = ours;
  if (small !== undefined && large !== undefined)
    console.log(
      `  dari 2.000 ke 20.000 baris: hitung ${(large.rollSeconds / small.rollSeconds).toFixed(1)} kali, memori ${small.peakMb} → ${large.peakMb} MB`,
    );
  console.log("\nKode dan Renja, sekali jalan (waktu, waktu prosesor, memori terpakai sesudahnya)");
  for (const { what, millis, cpuMillis, megabytes } of await timeRenja(isQuick))
    console.log(
      `    ${what.padEnd(38)} ${millis.toFixed(0).padStart(7)} ms ${String(cpuMillis).padStart(7)} ms ${String(megabytes).padStart(5)} MB`,
    );
}

function compareRollUp(folder: string, count: number, rounds: number): RolledUp {
  const { codes, rows } = writeRenjaFiles(folder, count);
  const sumsOf = (name: string): string => join(folder, `${name}-${count}.json`);
  const ours = best(rounds, () =>
    rolledUp(process.execPath, [join(HERE, "renja-contestant.mjs"), codes, rows, sumsOf("himpun")]),
  );
  const theirs = best(rounds, () => rolledUp("/usr/bin/python3", [PANDAS, codes, rows, sumsOf("pandas")]));
  if (ours === null) throw new Error("the roll-up failed");
  console.log(`  * himpun ${line(count, ours)}`);
  if (theirs === null) console.log("    pandas tidak terpasang");
  else console.log(`    pandas ${line(count, theirs)}  ${sameSums(sumsOf("himpun"), sumsOf("pandas"))}`);
  return ours;
}

function best(rounds: number, run: () => RolledUp | null): RolledUp | null {
  const all = Array.from({ length: rounds }, run);
  return all.reduce((a, b) => (a === null || b === null ? null : b.rollSeconds < a.rollSeconds ? b : a));
}

function rolledUp(program: string, parts: readonly string[]): RolledUp | null {
  const { status, stdout } = spawnSync(program, parts, { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as RolledUp) : null;
}

function line(count: number, { readSeconds, rollSeconds, peakMb }: RolledUp): string {
  const millis = (seconds: number): string => (seconds * 1000).toFixed(0).padStart(6);
  return `${String(count).padStart(6)} baris  baca ${millis(readSeconds)} ms  hitung ${millis(rollSeconds)} ms  ${String(peakMb).padStart(4)} MB`;
}

function sameSums(one: string, other: string): string {
  const [ours, theirs] = [one, other].map(
    (file) => JSON.parse(readFileSync(file, "utf8")) as Record<string, number>,
  );
  const codes = [...new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])];
  const differing = codes.filter((code) => ours?.[code] !== theirs?.[code]);
  return differing.length === 0
    ? `(${codes.length} jumlah sama)`
    : `(BERBEDA pada ${differing.length} dari ${codes.length} jumlah, mis. ${differing[0] ?? ""})`;
}
