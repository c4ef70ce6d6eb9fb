/** Namespaces whose elements handlers know by their local name: ECMA-376 transitional and strict, and OPC. */
export const KNOWN_NAMESPACES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);

const NAMESPACE_DECLARATION = /\sxmlns(?::[^\s=]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * Whether the names of `xml` can be taken at their face: no comment, CDATA, DTD or processing instruction, at most
 * one default namespace, and no prefix that stands for a namespace we know.
 */
export function hasPlainNames(xml: string): boolean {
  if (xml.includes("<!") || xml.lastIndexOf("<?") > 0) return false;
  const first = xml.indexOf("xmlns=");
  if (first < 0 || xml.includes("xmlns=", first + 1)) return false;
  return !declaresKnownPrefix(xml);
}

/** Whether `xml`, a piece from inside a document, has another default namespace, or a prefix for one that we know. */
export function redeclaresNames(xml: string): boolean {
  return xml.includes("xmlns=") || declaresKnownPrefix(xml);
}

function declaresKnownPrefix(xml: string): boolean {
  for (let at = xml.indexOf("xmlns:"); at >= 0; at = xml.indexOf("xmlns:", at + 1)) {
    NAMESPACE_DECLARATION.lastIndex = at - 1;
    const declaration = NAMESPACE_DECLARATION.exec(xml);
    if (declaration === null) return true;
    if (KNOWN_NAMESPACES.has(declaration[1] ?? declaration[2] ?? "")) return true;
  }
  return false;
}
