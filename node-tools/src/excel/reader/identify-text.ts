import type { ReadFault } from "./read-fault";

const SAMPLE_BYTES = 4096;
const DELIMITERS = [";", "\t", ","] as const;

/** Names a file that is text: HTML saved as .xls, Excel 2003 XML, flat ODS, CSV. Null when it is not text. */
export function identifyText(bytes: Uint8Array): ReadFault | null {
  const text = sampleText(bytes.subarray(0, SAMPLE_BYTES));
  if (text === null) return null;
  const start = text.trimStart();
  if (start.startsWith("<")) return identifyMarkup(start.toLowerCase());
  if (/^MIME-Version:/i.test(start)) return { code: "file/html" };
  if (start.startsWith("{\\rtf")) return { code: "file/other-office", application: "Word" };
  return { code: "file/csv", delimiter: likelyDelimiter(start) };
}

function identifyMarkup(start: string): ReadFault {
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return { code: "file/xml-2003" };
  if (start.includes("urn:oasis:names:tc:opendocument")) return { code: "file/ods" };
  if (/<(?:!doctype html|html|head|body|table|meta|style|div|tr)[\s>]/.test(start))
    return { code: "file/html" };
  return { code: "file/unknown" };
}

/** The start of the file as text (the encoding matters little here), or null when it holds control bytes. */
function sampleText(sample: Uint8Array): string | null {
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const label = !utf16 ? "utf-8" : sample[0] === 0xff ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(label).decode(sample);
  return hasControlCharacter(text) ? null : text;
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return true;
  }
  return false;
}

/** The delimiter that stands most often in the first line, or null when there is none. */
function likelyDelimiter(text: string): (typeof DELIMITERS)[number] | null {
  const line = text.slice(0, (text.indexOf("\n") + 1 || text.length + 1) - 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? null : (DELIMITERS[counts.indexOf(most)] ?? null);
}
