/**
 * Writes signatures.json: for each Apps Script class the runtime stands for, its members with the parameter kinds of every
 * overload, taken from @types/google-apps-script. Run it again when that package is updated:
 *   node test/apps-script-runtime/signatures/generate.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const TYPES = new URL("../../../node_modules/@types/google-apps-script/", import.meta.url);
const FILES = {
  spreadsheet: "SpreadsheetApp",
  drive: "DriveApp",
  mail: "",
  properties: "PropertiesService",
  cache: "CacheService",
  lock: "LockService",
  script: "ScriptApp",
  utilities: "",
  html: "HtmlService",
  "url-fetch": "UrlFetchApp",
  base: "",
  charts: "Charts",
};
const enums = new Set();

const table = Object.create(null);
const sources = Object.entries(FILES).map(([file, prefix]) => ({ prefix, source: parse(file) }));
for (const { source } of sources)
  each(source, ts.SyntaxKind.EnumDeclaration, (node) => enums.add(node.name.text));
for (const { source, prefix } of sources.filter((one) => one.prefix !== "Charts"))
  each(source, ts.SyntaxKind.InterfaceDeclaration, (node) => addInterface(node, prefix));
writeFileSync(fileURLToPath(new URL("signatures.json", import.meta.url)), lines(table));

function parse(name) {
  const path = fileURLToPath(new URL(`google-apps-script.${name}.d.ts`, TYPES));
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2020, true);
}
function each(node, kind, visit) {
  if (node.kind === kind) visit(node);
  ts.forEachChild(node, (child) => each(child, kind, visit));
}
function addInterface(node, prefix) {
  const name = node.name.text;
  if (name.startsWith("DataSource") || name.startsWith("Pivot") || name.startsWith("BigQuery")) return;
  const members = Object.create(null);
  for (const member of node.members) {
    if (member.name === undefined) continue;
    const list = (members[member.name.getText()] ??= []);
    if (member.kind === ts.SyntaxKind.MethodSignature) list.push(member.parameters.map(parameter).join(","));
  }
  table[name] = { prefix: table[name]?.prefix ?? prefix, members: { ...members, ...table[name]?.members } };
}
function parameter(node) {
  const rest = node.dotDotDotToken === undefined ? "" : "...";
  return rest + kinds(node.type) + (node.questionToken === undefined ? "" : "?");
}
function kinds(type) {
  if (type === undefined) return "*";
  if (ts.isUnionTypeNode(type)) return [...new Set(type.types.map(kinds))].sort().join("|");
  if (ts.isParenthesizedTypeNode(type)) return kinds(type.type);
  if (ts.isTypeOperatorNode(type)) return kinds(type.type);
  if (ts.isArrayTypeNode(type)) return `[${kinds(type.elementType)}]`;
  const text = type.getText();
  if (/^(readonly )?(Readonly)?Array<|^Iterable</.test(text)) return `[${kinds(type.typeArguments?.[0])}]`;
  if (text === "string" || text === "Char") return "s";
  if (/^(number|Integer|Byte)$/.test(text)) return "n";
  if (text === "boolean" || text === "true" || text === "false") return "b";
  if (text === "null") return "0";
  if (text === "undefined") return "u";
  if (text === "Date" || text === "Base.Date") return "d";
  if (/^(any|unknown|Object|object|\{\})$/.test(text)) return "*";
  if (ts.isLiteralTypeNode(type)) return "s";
  if (/^[A-Za-z.]+$/.test(text)) {
    const bare = text.split(".").at(-1);
    return enums.has(bare) ? `e:${bare}` : `c:${bare}`;
  }
  return "*";
}
function lines(value) {
  const rows = Object.entries(value).map(
    ([name, entry]) => `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}`,
  );
  return `{\n${rows.join(",\n")}\n}\n`;
}
