// `npm run bench [-- --quick]`: bundles the benches and runs them.
import { mkdtempSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

// `terima` reads files in the workers of dist/node: they must be of today.
if (spawnSync(process.execPath, ["node-tools/build/build.mjs"], { stdio: "inherit" }).status !== 0)
  process.exit(1);
const out = resolve("dist/bench");
await build({
  entryPoints: {
    main: "bench/main.ts",
    contestant: "bench/contestant.ts",
    "renja-contestant": "bench/renja-contestant.ts",
  },
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  packages: "external",
  splitting: true,
  outdir: out,
  outExtension: { ".js": ".mjs" },
  charset: "utf8",
});
const folder = mkdtempSync(join(tmpdir(), "himpun-bench-"));
const { status } = spawnSync(process.execPath, [join(out, "main.mjs"), folder, ...process.argv.slice(2)], {
  stdio: "inherit",
});
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
