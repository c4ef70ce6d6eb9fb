// Builds dist/: the command line program, and the Apps Script bundle that clasp pushes.
import { copyFile, mkdir, readFile, writeFile, access } from "node:fs/promises";
import { build } from "esbuild";

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Apps Script calls top-level functions only; every export of main.ts gets one that forwards to the bundle. */
async function buildAppsScript(entry, outFolder, manifest) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "__himpun",
    target: "es2020",
    charset: "utf8",
    legalComments: "inline",
  });
  const exportsOf = Object.values(result.metafile.outputs)[0].exports;
  const names = exportsOf.length > 0 ? exportsOf : await exportedNames(entry);
  const forwards = names.map(
    (name) => `function ${name}() { return __himpun.${name}.apply(this, arguments); }`,
  );
  await mkdir(outFolder, { recursive: true });
  await writeFile(`${outFolder}/Code.js`, `${result.outputFiles[0].text}${forwards.join("\n")}\n`);
  await copyFile(manifest, `${outFolder}/appsscript.json`);
}

async function exportedNames(entry) {
  const text = await readFile(entry, "utf8");
  return [...text.matchAll(/^export function (\w+)/gm)].map((match) => match[1]);
}

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
  await buildAppsScript("apps-script/src/main.ts", "dist/apps-script", "apps-script/appsscript.json");
}
if (process.argv.includes("--uji")) {
  await buildAppsScript("apps-script/uji/main.ts", "dist/apps-script-uji", "apps-script/appsscript.json");
}
