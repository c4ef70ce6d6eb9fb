import { decodeXml } from "./decode-xml";
import { parseWithSaxes } from "./saxes-xml";
import { scanPlainXml } from "./plain-xml";
import type { XmlReading } from "./xml-handler";

/**
 * What a handler makes of the XML in `bytes`: by the fast scanner, or, when that meets something it does not know, afresh by the
 * full parser, which reads it right or throws `file/damaged` (encoding, xml, doctype, depth).
 */
export function readXml<T>(bytes: Uint8Array, part: string, maxDepth: number, start: () => XmlReading<T>): T {
  const xml = decodeXml(bytes, part);
  const quick = start();
  if (scanPlainXml(xml, quick, maxDepth)) return quick.result();
  const careful = start();
  parseWithSaxes(xml, careful, maxDepth, part);
  return careful.result();
}
