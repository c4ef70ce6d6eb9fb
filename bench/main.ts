import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openingOf } from "#core/office/cycle-basis";
import { storeJson } from "#node/archive/content-store";
import { appendToLedger, readLedger } from "#node/archive/ledger-file";
import { createWorkspace } from "#node/archive/workspace";
import type { Workspace } from "#node/archive/workspace";
import { writeRequests } from "#node/archive/request-files";
import { take, start } from "#core/office/arrival";
import { plannedCycle } from "#core/cycle/evolve";
import { civilDateOf } from "#core/cell/civil-date";
import { benchBasis, writeFilledForms } from "./forms";
import { printRenjaBench } from "./renja-bench";

/** What one contestant needed. */
interface Measured {
  readonly files: number;
  readonly seconds: number;
  readonly peakMb: number;
}

const [folder = ".", ...flags] = process.argv.slice(2);
const quick = flags.includes("--quick");
const COUNT = quick ? 60 : 200;
const ROWS = 60;
const ROUNDS = quick ? 1 : 3;
const here = dirname(fileURLToPath(import.meta.url));

console.log(
  `himpun bench: ${COUNT} formulir, ${ROWS} baris, ${cpus().length} core, Node ${process.version}${quick ? ", cepat" : ""}`,
);
const office = await makeOffice(join(folder, "badan"), COUNT);
const forms = join(office.workspace.folder, "isian");

const reading = new Map<string, Measured | null>();
for (const name of ["baca:inflate", "baca:himpun", "baca:sheetjs", "baca:exceljs"])
  reading.set(name, best(name, forms, 0));
reading.set("baca:openpyxl", openpyxl(forms));
print("Membaca", reading, "baca:himpun");

const writing = new Map<string, Measured | null>();
for (const name of ["tulis:himpun", "tulis:exceljs"]) writing.set(name, best(name, folder, COUNT));
print("Menulis", writing, "tulis:himpun");

const whole = new Map<string, Measured | null>([
  ["minta", office.requested],
  ["terima", once("terima", office.workspace.folder, 0)],
]);
print("Seluruh pekerjaan", whole, "terima");

const ratio = (a: string, b: string, from: ReadonlyMap<string, Measured | null>, to = from): string => {
  const [left, right] = [from.get(a), to.get(b)];
  return left == null || right == null ? "tidak diukur" : (speed(left) / speed(right)).toFixed(1);
};
console.log("\nPerbandingan (berkas per detik, kali):");
console.log(`  pembaca : SheetJS        ${ratio("baca:himpun", "baca:sheetjs", reading)}   (sasaran 6)`);
console.log(`  pembaca : exceljs        ${ratio("baca:himpun", "baca:exceljs", reading)}   (sasaran 10)`);
console.log(`  pembaca : openpyxl       ${ratio("baca:himpun", "baca:openpyxl", reading)}   (sasaran 10)`);
console.log(`  penulis : exceljs        ${ratio("tulis:himpun", "tulis:exceljs", writing)}   (sasaran 4)`);
console.log(`  terima  : SheetJS membaca ${ratio("terima", "baca:sheetjs", whole, reading)}   (sasaran 3)`);

if (!quick) {
  const many = await makeOffice(join(folder, "badan-besar"), COUNT * 10);
  const small = reading.get("baca:himpun");
  const large = best("baca:himpun", join(many.workspace.folder, "isian"), 0);
  const received = once("terima", many.workspace.folder, 0);
  console.log(`\nDari ${COUNT} ke ${COUNT * 10} berkas:`);
  if (small != null)
    console.log(
      `  pembaca: waktu ${(large.seconds / small.seconds).toFixed(1)} kali, memori ${small.peakMb} → ${large.peakMb} MB`,
    );
  const before = whole.get("terima");
  if (before != null)
    console.log(
      `  terima : waktu ${(received.seconds / before.seconds).toFixed(1)} kali, memori ${before.peakMb} → ${received.peakMb} MB`,
    );
}

await printRenjaBench(folder, quick);

/** A workspace with an open cycle, its requests written (timed), and the filled forms under `isian/`. */
async function makeOffice(
  path: string,
  count: number,
): Promise<{ workspace: Workspace; requested: Measured }> {
  const workspace = createWorkspace(path);
  const basis = benchBasis(workspace.settings.idInstansi, count, ROWS);
  storeJson(workspace, "buku-induk", basis.register);
  storeJson(workspace, "formulir", { definition: basis.form.definition, profile: basis.form.profile });
  const today = civilDateOf(2026, 1, 15);
  if (today === null) throw new Error("no such day");
  const actor = { name: "Contoh", role: "data-officer", unitId: null, capacity: "definitive" } as const;
  const planned = plannedCycle(basis.cycleId);
  const opened = take(
    start(planned),
    { kind: "open", cycleId: basis.cycleId, opening: openingOf(basis, null) },
    actor,
    today,
  );
  appendToLedger(workspace, readLedger(workspace), opened.acted, "2026-01-15T10:00:00+07:00");
  const begin = process.hrtime.bigint();
  await writeRequests(workspace, basis, opened.cycle, { dryRun: false, onWritten: () => undefined });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  await writeFilledForms(basis, join(path, "isian"));
  return {
    workspace,
    requested: { files: count, seconds, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) },
  };
}

function best(name: string, path: string, count: number): Measured {
  const rounds = Array.from({ length: ROUNDS }, () => once(name, path, count));
  return rounds.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function once(name: string, path: string, count: number): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(here, "contestant.mjs"), name, path, String(count)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").pop() ?? "") as Measured;
}

/** openpyxl in the Python that Debian installs it for; null where it is missing. */
function openpyxl(path: string): Measured | null {
  const script = `
import glob, json, resource, sys, time, openpyxl
files = sorted(glob.glob(sys.argv[1] + "/*.xlsx"))
begin = time.perf_counter()
for file in files: openpyxl.load_workbook(file)
print(json.dumps({"files": len(files), "seconds": time.perf_counter() - begin, "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))
`;
  const { status, stdout } = spawnSync("/usr/bin/python3", ["-c", script, path], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Measured) : null;
}

function speed({ files, seconds }: Measured): number {
  return files / seconds;
}

function print(title: string, rows: ReadonlyMap<string, Measured | null>, own: string): void {
  console.log(`\n${title}`);
  for (const [name, measured] of rows) {
    const figures =
      measured === null
        ? "tidak terpasang"
        : `${speed(measured).toFixed(0).padStart(6)} berkas/detik  ${String(measured.peakMb).padStart(5)} MB`;
    console.log(`  ${name === own ? "*" : " "} ${name.padEnd(16)} ${figures}`);
  }
}
