import { escapeMarkup } from "./escape-xml";
import { XML_HEAD } from "./xml-head";

/** The core properties: title and author, no times, so that the same plan gives the same bytes. */
export function corePropertiesXml(title: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties` +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>Himpun</dc:creator></cp:coreProperties>`
  );
}

/** The application properties. */
export function appPropertiesXml(): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    "<Application>Himpun</Application></Properties>"
  );
}
