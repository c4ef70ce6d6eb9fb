import type { ReadFault } from "./read-fault";

const DIRECTORY_ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;

/**
 * Names an OLE compound file by the streams in its directory: a workbook under a password (`EncryptedPackage`), an
 * old .xls (`Workbook` or `Book`), an old Word or PowerPoint file, or none of these.
 */
export function identifyCompoundFile(bytes: Uint8Array): ReadFault {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo")) return { code: "file/encrypted" };
  if (streams.has("Workbook") || streams.has("Book")) return { code: "file/not-xlsx-xls" };
  if (streams.has("WordDocument")) return { code: "file/other-office", application: "Word" };
  if (streams.has("PowerPoint Document")) return { code: "file/other-office", application: "PowerPoint" };
  return { code: "file/unknown" };
}

const WANTED: ReadonlySet<string> = new Set([
  "EncryptedPackage",
  "EncryptionInfo",
  "Workbook",
  "Book",
  "WordDocument",
  "PowerPoint Document",
]);

/** Directory entries stand at multiples of 128 bytes: a UTF-16 name, then at 64 its length with the closing NUL. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + DIRECTORY_ENTRY_SIZE <= bytes.byteLength; at += DIRECTORY_ENTRY_SIZE) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true) / 2 - 1;
    if (length < 4 || length > 31 || !Number.isInteger(length)) continue;
    const name = utf16Name(view, at, length);
    if (WANTED.has(name)) names.add(name);
  }
  return names;
}

function utf16Name(view: DataView, at: number, length: number): string {
  let name = "";
  for (let index = 0; index < length; index += 1)
    name += String.fromCharCode(view.getUint16(at + 2 * index, true));
  return name;
}
