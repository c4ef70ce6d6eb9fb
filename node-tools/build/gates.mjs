// `npm run gates`: what the bundle must be before anybody pushes it. Every gate says what it looked at.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createContext, Script } from "node:vm";
import { parse } from "acorn";

const FOLDER = "dist/apps-script";
const code = await readFile(`${FOLDER}/Code.js`, "utf8");
const faults = [];
const gate = (name, fault) => {
  console.log(`${fault === null ? "ok   " : "GAGAL"} ${name}${fault === null ? "" : `: ${fault}`}`);
  if (fault !== null) faults.push(name);
};

gate("Code.js is a plain ES2020 script", parseFault(code));
gate("no Google service is touched while the script loads", loadFault(code));
gate("every menu item calls a global function", menuFault(code));
gate("no API that Apps Script lacks", apiFault(code));
gate("clasp would push exactly the built files", await claspFault());
process.exit(faults.length === 0 ? 0 : 1);

function parseFault(text) {
  try {
    parse(text, { ecmaVersion: 2020, sourceType: "script" });
    return null;
  } catch (problem) {
    return problem.message;
  }
}

/** Loads the script in a bare context whose Google services refuse to be touched. */
function loadFault(text) {
  const services =
    "SpreadsheetApp DriveApp MailApp PropertiesService CacheService LockService ScriptApp Session Utilities HtmlService UrlFetchApp Logger".split(
      " ",
    );
  const touched = [];
  const world = {};
  for (const name of services) Object.defineProperty(world, name, { get: () => touched.push(name) });
  try {
    new Script(text).runInContext(createContext(world));
  } catch (problem) {
    return problem.message;
  }
  return touched.length === 0 ? null : touched.join(", ");
}

function menuFault(text) {
  const called = [...text.matchAll(/\.addItem\("[^"]+", "(\w+)"\)/g)].map((match) => match[1]);
  if (called.length < 6) return `only ${called.length} menu items found`;
  const missing = called.filter(
    (name) => !text.includes(`function ${name}() { return __himpun.${name}.apply(`),
  );
  return missing.length === 0 ? null : missing.join(", ");
}

/** esbuild lowers syntax, not APIs: these would fail only when a user meets them. */
function apiFault(text) {
  const tree = parse(text, { ecmaVersion: 2020, sourceType: "script" });
  const absent = new Set([
    "setTimeout",
    "setInterval",
    "fetch",
    "TextEncoder",
    "TextDecoder",
    "structuredClone",
    "queueMicrotask",
    "Buffer",
    "process",
    "require",
  ]);
  const found = new Set();
  const visit = (node, parent, key) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach((child) => visit(child, parent, key));
    const isName = node.type === "Identifier" && absent.has(node.name);
    const isProperty =
      (parent?.type === "MemberExpression" || parent?.type === "Property") &&
      key === (parent.type === "Property" ? "key" : "property") &&
      !parent.computed;
    if (isName && !isProperty) found.add(node.name);
    for (const [name, child] of Object.entries(node)) if (name !== "type") visit(child, node, name);
  };
  visit(tree.body, null, "");
  return found.size === 0 ? null : [...found].join(", ");
}

async function claspFault() {
  const told = execFileSync("npx", ["--no-install", "clasp", "show-file-status", "--json"], {
    encoding: "utf8",
  });
  const { filesToPush } = JSON.parse(told);
  const manifest = JSON.parse(await readFile(`${FOLDER}/appsscript.json`, "utf8"));
  if (manifest.runtimeVersion !== "V8") return "the manifest does not ask for V8";
  const { readdirSync } = await import("node:fs");
  const built = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
  const same = [...filesToPush].sort().join("\n") === built.sort().join("\n");
  return same ? null : `clasp: ${filesToPush.join(", ")}; built: ${built.join(", ")}`;
}
