// Builds dist/: the command line program, and the Apps Script bundle that clasp pushes.
import { access } from "node:fs/promises";
import { build } from "esbuild";
import { buildAppsScript } from "./build-apps-script.mjs";

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

async function buildNode() {
  await build({
    entryPoints: {
      himpun: "node-tools/src/cli.ts",
      "isi-contoh": "node-tools/src/isi-contoh-cli.ts",
      "inspect-worker": "node-tools/src/archive/inspect-worker.ts",
    },
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    packages: "external",
    outdir: "dist/node",
    outExtension: { ".js": ".mjs" },
    banner: { js: "#!/usr/bin/env node" },
    charset: "utf8",
    splitting: false,
    logLevel: "error",
  });
}

if (await exists("node-tools/src/cli.ts")) await buildNode();
if (await exists("apps-script/src/main.ts")) {
  await buildAppsScript({
    entry: "apps-script/src/main.ts",
    pages: "apps-script/src/ui/pages",
    outFolder: "dist/apps-script",
    manifest: "apps-script/appsscript.json",
  });
}
if (process.argv.includes("--uji")) {
  await buildAppsScript({
    entry: "apps-script/uji/main.ts",
    pages: null,
    outFolder: "dist/apps-script-uji",
    manifest: "apps-script/appsscript.json",
  });
}
