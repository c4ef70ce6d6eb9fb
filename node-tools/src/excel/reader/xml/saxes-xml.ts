import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, ReadFailure } from "../read-fault";
import { KNOWN_NAMESPACES } from "./namespaces";
import type { XmlAttributes, XmlHandler } from "./xml-handler";

/**
 * Feeds `handler` from any well-formed XML: prefixes, CDATA, comments. A DTD is refused before anything it declares
 * could be used. Faults: `file/damaged` (xml, doctype, depth).
 */
export function parseWithSaxes(xml: string, handler: XmlHandler, maxDepth: number, part: string): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("doctype", () => {
    throw damaged("doctype", part);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > maxDepth) throw damaged("depth", part);
    handler.open(knownName(tag), attributesOf(tag));
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(knownName(tag));
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof ReadFailure ? error : damaged("xml", part);
  }
}

function knownName(tag: SaxesTagNS): string {
  return KNOWN_NAMESPACES.has(tag.uri) ? tag.local : `{${tag.uri}}${tag.local}`;
}

function attributesOf(tag: SaxesTagNS): XmlAttributes {
  const all = Object.values(tag.attributes);
  return {
    get: (name) => all.find((attribute) => attribute.prefix === "" && attribute.local === name)?.value,
    getPrefixed: (name) =>
      all.find((attribute) => attribute.prefix !== "" && attribute.local === name)?.value,
  };
}
