import { hasPlainNames } from "./namespaces";
import { unescapeXml } from "./unescape";
import type { XmlAttributes, XmlHandler } from "./xml-handler";

const SLASH = 47;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Feeds `handler` from XML of the plain kind that spreadsheet programs write, many times faster than a full parser.
 * Returns false as soon as something is not plain: what the handler got until then is worth nothing.
 */
export function scanPlainXml(xml: string, handler: XmlHandler, maxDepth: number): boolean {
  if (!hasPlainNames(xml)) return false;
  const open: string[] = [];
  let at = xml.indexOf("<", xml.startsWith("<?") ? 1 : 0);
  while (at >= 0) {
    const end = tagEnd(xml, at + 1);
    if (end < 0 || !readTag(xml, at, end, open, handler) || open.length > maxDepth) return false;
    const next = xml.indexOf("<", end);
    if (open.length === 0) return next < 0 && xml.slice(end + 1).trim() === "";
    const text = next < 0 ? null : unescapeXml(xml.slice(end + 1, next));
    if (text === null) return false;
    if (text !== "") handler.text(text);
    at = next;
  }
  return false;
}

/** Index of the ">" that ends the tag whose name starts at `from`; a ">" inside quotes is not it. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote === 0) {
      if (code === GREATER) return at;
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    } else if (code === quote) quote = 0;
  }
  return -1;
}

function readTag(xml: string, at: number, end: number, open: string[], handler: XmlHandler): boolean {
  if (xml.charCodeAt(at + 1) === SLASH) {
    const name = xml.slice(at + 2, end).trimEnd();
    if (open.pop() !== name) return false;
    handler.close(name);
    return true;
  }
  const isEmpty = xml.charCodeAt(end - 1) === SLASH;
  const tag = xml.slice(at + 1, isEmpty ? end - 1 : end);
  const name = nameOf(tag);
  if (name === "" || (open.length === 0 && name.includes(":"))) return false;
  handler.open(name, attributesOf(tag, name.length));
  if (isEmpty) handler.close(name);
  else open.push(name);
  return true;
}

function nameOf(tag: string): string {
  let end = 0;
  while (end < tag.length && tag.charCodeAt(end) > 32) end += 1;
  return tag.slice(0, end);
}

function attributesOf(tag: string, from: number): XmlAttributes {
  return {
    get: (name) => findAttribute(tag, from, (found) => found === name),
    getPrefixed: (local) => findAttribute(tag, from, (found) => found.endsWith(`:${local}`)),
  };
}

/** Sticky: every search starts where it is told. */
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function findAttribute(tag: string, from: number, matches: (name: string) => boolean): string | undefined {
  ATTRIBUTE.lastIndex = from;
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) {
    if (matches(found[1] ?? ""))
      return unescapeXml((found[2] ?? found[3] ?? "").replace(/[\t\r\n]/g, " ")) ?? undefined;
  }
  return undefined;
}
