// `npm start`: runs the main job on the sample agency, with made-up answers, and says where the results are.
import { existsSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";

const FOLDER = "contoh-badan";
const DEADLINE = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
const PROGRAM = "dist/node/himpun.mjs";

if (!existsSync(PROGRAM)) run("node-tools/build/build.mjs");
rmSync(FOLDER, { recursive: true, force: true });

himpun("mulai", FOLDER, "--contoh");
himpun("minta", FOLDER, "--formulir", "kinerja", "--tahun", "2025", "--triwulan", "4", "--tenggat", DEADLINE);
run("dist/node/isi-contoh.mjs", FOLDER);
himpun("terima", FOLDER, `${FOLDER}/isian-contoh`);
himpun("sahkan", FOLDER, "--semua", "--oleh", "Contoh Pemeriksa");
himpun("status", FOLDER);
himpun("rekap", FOLDER, "--edisi", "sementara");
himpun("verifikasi", FOLDER);
console.log(
  `\nHasilnya ada di ${FOLDER}/: permintaan/, isian-contoh/, koreksi/, rekap/sementara/rekap.xlsx, riwayat.jsonl`,
);

function himpun(...args) {
  console.log(`\n$ npx himpun ${args.join(" ")}`);
  run(PROGRAM, ...args);
}

/** A finding (exit code 1) is part of the example: one unit sends a form that is refused. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  if (status !== 0 && status !== 1) process.exit(status ?? 70);
}
