import { parseWithSaxes } from "./saxes-xml";
import { scanPlainXml } from "./plain-xml";
import type { XmlReading } from "./xml-handler";

/**
 * What a handler makes of `xml`: by the fast scanner, or, when that meets something it does not know, afresh by the
 * full parser, which reads it right or throws `file/damaged` (xml, doctype, depth).
 */
export function readXml<T>(xml: string, part: string, maxDepth: number, start: () => XmlReading<T>): T {
  const quick = start();
  if (scanPlainXml(xml, quick, maxDepth)) return quick.result();
  const careful = start();
  parseWithSaxes(xml, careful, maxDepth, part);
  return careful.result();
}
