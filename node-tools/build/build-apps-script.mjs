// Builds what clasp pushes: one plain script with a global function for each export of the entry, the pages, the manifest.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import Papa from "papaparse";

/** A .csv of the templates becomes its rows of texts, so that the script needs no CSV reader. */
const csvRows = {
  name: "csv-rows",
  setup(plugin) {
    plugin.onLoad({ filter: /\.csv$/ }, async ({ path }) => {
      const text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
      const { data } = Papa.parse(text, { skipEmptyLines: true });
      return { contents: `module.exports = ${JSON.stringify(data)};`, loader: "js" };
    });
  },
};

/** Sentences name acts by `#act-words`: in the add-on these are the ways through its menu. */
const conditions = ["sheets", "module"];

/** Builds `entry` and, where there is a folder `pages`, its pages, into `outFolder`. */
export async function buildAppsScript({ entry, pages, outFolder, manifest }) {
  await mkdir(outFolder, { recursive: true });
  const names = await exportedNames(entry);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "__himpun",
    target: "es2020",
    charset: "utf8",
    legalComments: "inline",
    conditions,
    plugins: [csvRows],
  });
  const forwards = names.map(
    (name) => `function ${name}() { return __himpun.${name}.apply(this, arguments); }`,
  );
  const built = new Map([
    ["Code.js", `${outputFiles[0].text}${forwards.join("\n")}\n`],
    ["appsscript.json", await readFile(manifest, "utf8")],
    ...(pages !== null && existsSync(pages) ? await buildPages(pages) : []),
  ]);
  for (const [name, text] of built) await replaceFile(join(outFolder, name), text);
  for (const name of await readdir(outFolder))
    if (!built.has(name)) await rm(join(outFolder, name), { recursive: true });
}

/** Whoever reads the folder meanwhile sees the old file or the new one. */
async function replaceFile(path, text) {
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, path);
}

/** The names that the entry exports, re-exports too. */
async function exportedNames(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "out",
    conditions,
    plugins: [csvRows],
  });
  return Object.values(metafile.outputs)[0].exports;
}

/** Each `<page>.html` with the shared style and its own `<page>.ts` put inside: the sandbox loads no other file. */
async function buildPages(folder) {
  const pages = [];
  const style = await readFile(join(folder, "gaya.css"), "utf8");
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".html"))) {
    const page = file.replace(/\.html$/, "");
    const { outputFiles } = await build({
      entryPoints: [join(folder, `${page}.ts`)],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2020",
      charset: "utf8",
      conditions,
    });
    const html = (await readFile(join(folder, file), "utf8"))
      .replace("<!-- gaya -->", () => `<style>\n${style}</style>`)
      .replace("<!-- skrip -->", () => `<script>\n${safeScript(outputFiles[0].text)}</script>`);
    pages.push([file, html]);
  }
  return pages;
}

/** A script inside a page must not end it. */
function safeScript(text) {
  return text.replace(/<\/script/gi, "<\\/script");
}
