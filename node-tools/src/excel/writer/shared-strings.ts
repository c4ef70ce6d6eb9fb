import { textElement } from "./escape-xml";
import { SHEET_NAMESPACE, XML_HEAD } from "./xml-head";

/** The workbook's table of texts, each written once. */
export interface SharedStrings {
  /** Index of `text` in the table, added when new. */
  readonly indexOf: (text: string) => number;
  readonly isEmpty: () => boolean;
  readonly toXml: () => string;
}

/** An empty table. */
export function createSharedStrings(): SharedStrings {
  const indices = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const found = indices.get(text);
      if (found !== undefined) return found;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    isEmpty: () => indices.size === 0,
    toXml: () => {
      let items = "";
      for (const text of indices.keys()) items += `<si>${textElement(text)}</si>`;
      return `${XML_HEAD}<sst xmlns="${SHEET_NAMESPACE}" count="${uses}" uniqueCount="${indices.size}">${items}</sst>`;
    },
  };
}
