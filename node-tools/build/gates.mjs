// What must hold of dist/apps-script before anybody pushes it. Each gate prints what it found; one failure fails all.
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "acorn";

const FOLDER = "dist/apps-script";
/** Every page of the sources, and nothing else, is pushed beside the script. */
const PAGES = (await readdir("apps-script/src/ui/pages")).filter((name) => name.endsWith(".html"));
const SERVICES =
  /\b(?:SpreadsheetApp|DriveApp|MailApp|PropertiesService|CacheService|LockService|ScriptApp|Session|Utilities|HtmlService|UrlFetchApp|Charts|Logger)\b/;

const code = await readFile(join(FOLDER, "Code.js"), "utf8");
const tree = parse(code, { ecmaVersion: 2020, sourceType: "script" });
const globals = new Set(
  tree.body.filter(({ type }) => type === "FunctionDeclaration").map(({ id }) => id.name),
);

const gates = {
  "Code.js is a plain ES2020 script": () => `${tree.body.length} statements`,
  "nothing at the top level calls a Google service": topLevelCalls,
  "every menu item, trigger and server function is a global function": namedFunctions,
  "the manifest asks for the scopes that docs/izin.md explains": scopes,
  "clasp pushes exactly the built files": claspFiles,
  "core names no platform": coreIsPure,
};

let failed = 0;
for (const [name, gate] of Object.entries(gates)) {
  try {
    console.log(`ok      ${name}: ${await gate()}`);
  } catch (problem) {
    failed += 1;
    console.error(`FAILED  ${name}: ${problem.message}`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;

/** Walks everything that runs when the script is loaded: all code but the bodies of functions. */
function topLevelCalls() {
  let seen = 0;
  const walk = (node, isBundle) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach((part) => walk(part, isBundle));
    const isFunction = /Function/.test(node.type ?? "");
    if (isFunction && !isBundle) return;
    seen += 1;
    if (node.type === "Identifier" && SERVICES.test(node.name))
      throw new Error(`${node.name} at ${node.start}`);
    for (const [key, part] of Object.entries(node)) {
      // The bundle itself is one function that is called at once: its body does run.
      const callsNow = node.type === "CallExpression" && key === "callee" && /Function/.test(part.type);
      if (callsNow) walk(part.body, false);
      else if (!(node.type === "MemberExpression" && key === "property" && !node.computed)) walk(part, false);
    }
  };
  tree.body.forEach((statement) => walk(statement, false));
  if (seen < 100) throw new Error(`only ${seen} nodes were looked at`);
  return `${seen} nodes`;
}

async function namedFunctions() {
  const sources = await Promise.all(
    ["menu.ts", "../google/continuation.ts"].map((name) => readFile(`apps-script/src/ui/${name}`, "utf8")),
  );
  const named = [
    ...sources.join("\n").matchAll(/addItem\("[^"]+", "(\w+)"\)|(?:HANDLER|PERIODIC) = "(\w+)"/g),
  ].map(([, item, handler]) => item ?? handler);
  const wanted = [...named, "onOpen", "onInstall", "layanan"];
  const missing = wanted.filter((name) => !globals.has(name));
  if (missing.length > 0) throw new Error(`missing ${missing.join(", ")}`);
  if (named.length < 9) throw new Error(`only ${named.length} names found`);
  return `${wanted.length} functions`;
}

async function scopes() {
  const { oauthScopes } = JSON.parse(await readFile(join(FOLDER, "appsscript.json"), "utf8"));
  const explained = await readFile("docs/izin.md", "utf8");
  const silent = oauthScopes.filter((scope) => !explained.includes(scope));
  if (silent.length > 0) throw new Error(`not explained: ${silent.join(", ")}`);
  return `${oauthScopes.length} scopes`;
}

async function claspFiles() {
  const answer = execFileSync("npx", ["clasp", "show-file-status", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { filesToPush } = JSON.parse(answer.slice(answer.indexOf("{")));
  const pushed = filesToPush.map((path) => path.replace(`${FOLDER}/`, "")).sort();
  const expected = ["Code.js", "appsscript.json", ...PAGES].sort();
  const built = (await readdir(FOLDER)).sort();
  for (const list of [pushed, built])
    if (list.join() !== expected.join())
      throw new Error(`${list.join(", ")} instead of ${expected.join(", ")}`);
  return pushed.join(", ");
}

/** `#act-words` is the core's own, too: only the words differ by platform. */
async function coreIsPure() {
  const names = (await readdir("core", { recursive: true })).filter((name) => name.endsWith(".ts"));
  for (const name of names) {
    const text = await readFile(join("core", name), "utf8");
    const outside = [...text.matchAll(/from "([^"]+)"/g)]
      .map(([, from]) => from)
      .find((from) => !/^\.|^#act-words$|^big\.js$|^valibot$/.test(from));
    if (outside !== undefined) throw new Error(`core/${name} imports ${outside}`);
  }
  return `${names.length} files`;
}
