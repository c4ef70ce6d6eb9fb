/** One file of a ZIP archive as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts in the file. */
  readonly offset: number;
}

/** General purpose flag: the entry is encrypted. */
export const FLAG_ENCRYPTED = 0x1;
/** General purpose flag: sizes and CRC follow the data instead of standing in the local header. */
export const FLAG_DESCRIPTOR = 0x8;
/** "Look into the ZIP64 extra field" where a 32-bit size or offset would stand. */
export const ZIP64_MARK = 0xffffffff;

/** Whether the entry is a folder: nothing to read. */
export function isFolder(entry: ZipEntry): boolean {
  return entry.name.endsWith("/");
}

/** Text of an entry's name; OPC part names are ASCII, others are only shown to people. */
export function entryName(bytes: Uint8Array): string {
  const text = NAME_DECODER.decode(bytes);
  return text.includes("\\") ? text.replaceAll("\\", "/") : text;
}

const NAME_DECODER = new TextDecoder("utf-8");
