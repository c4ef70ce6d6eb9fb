import { identifyCompoundFile } from "./compound-file";
import { identifyText } from "./identify-text";
import type { ReadFault } from "./read-fault";

/** First bytes by which a format that is not a workbook of ours is known. */
const SIGNATURES: readonly (readonly [bytes: string, offset: number, fault: ReadFault])[] = [
  ["%PDF-", 0, { code: "file/pdf" }],
  ["\x89PNG\r\n\x1a\n", 0, { code: "file/image", format: "PNG" }],
  ["\xff\xd8\xff", 0, { code: "file/image", format: "JPEG" }],
  ["GIF8", 0, { code: "file/image", format: "GIF" }],
  ["WEBP", 8, { code: "file/image", format: "WebP" }],
  ["Rar!\x1a\x07", 0, { code: "file/other-archive", format: "RAR" }],
  ["7z\xbc\xaf\x27\x1c", 0, { code: "file/other-archive", format: "7z" }],
  ["\x1f\x8b", 0, { code: "file/other-archive", format: "gzip" }],
  // A bare BIFF stream, as Excel 2 to 4 and some old programs write it.
  ["\x09\x08\x08\x00", 0, { code: "file/not-xlsx-xls" }],
  ["\x09\x08\x10\x00", 0, { code: "file/not-xlsx-xls" }],
  ["\x09\x04\x06\x00", 0, { code: "file/not-xlsx-xls" }],
  ["\x09\x02\x06\x00", 0, { code: "file/not-xlsx-xls" }],
];

const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Why `bytes` is not an .xlsx, judged by content alone, or null when it starts as a ZIP archive does. */
export function identifyFile(bytes: Uint8Array): ReadFault | null {
  if (bytes.byteLength === 0) return { code: "file/empty" };
  if (startsWith(bytes, "PK\x03\x04", 0) || startsWith(bytes, "PK\x05\x06", 0)) return null;
  if (startsWith(bytes, COMPOUND_FILE, 0)) return identifyCompoundFile(bytes);
  const known = SIGNATURES.find(([signature, offset]) => startsWith(bytes, signature, offset));
  return known?.[2] ?? identifyText(bytes) ?? { code: "file/unknown" };
}

function startsWith(bytes: Uint8Array, signature: string, offset: number): boolean {
  if (bytes.byteLength < offset + signature.length) return false;
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[offset + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}
