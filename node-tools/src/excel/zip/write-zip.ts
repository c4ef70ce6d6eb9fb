import type { PackedEntry } from "./pack-entry";

const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const VERSION_DEFLATE = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980 00:00, the first moment a zip can tell: archives carry no clock. */
const FIXED_DOS_DATE = 0x0021;
const LIMIT_BYTES = 0xffff_ffff;
const LIMIT_ENTRIES = 0xffff;

interface PlacedEntry {
  readonly entry: PackedEntry;
  readonly name: Buffer;
  readonly offset: number;
}

/**
 * The archive that holds `entries` in their order; the same entries give the same bytes. Paths must differ.
 * Throws RangeError past 65,535 entries or 4 GiB (ZIP64 is not written).
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const placed = placeEntries(entries);
  const directoryOffset = placed.reduce((sum, one) => sum + localBytes(one), 0);
  const directoryBytes = placed.reduce((sum, one) => sum + CENTRAL_HEADER_BYTES + one.name.length, 0);
  const total = directoryOffset + directoryBytes + END_BYTES;
  if (placed.length > LIMIT_ENTRIES || total > LIMIT_BYTES) {
    throw new RangeError(`an archive of ${placed.length} entries and ${total} bytes needs ZIP64`);
  }
  const archive = Buffer.alloc(total);
  let position = directoryOffset;
  for (const one of placed) {
    writeLocal(archive, one);
    position = writeCentral(archive, one, position);
  }
  writeEnd(archive, position, { count: placed.length, directoryOffset, directoryBytes });
  return archive;
}

function placeEntries(entries: readonly PackedEntry[]): PlacedEntry[] {
  const seen = new Set<string>();
  let offset = 0;
  return entries.map((entry) => {
    if (seen.has(entry.path)) throw new RangeError(`two entries are called ${entry.path}`);
    seen.add(entry.path);
    const one = { entry, name: Buffer.from(entry.path, "utf8"), offset };
    offset += localBytes(one);
    return one;
  });
}

function localBytes(one: PlacedEntry): number {
  return LOCAL_HEADER_BYTES + one.name.length + one.entry.data.length;
}

function writeLocal(archive: Buffer, { entry, name, offset }: PlacedEntry): void {
  archive.writeUInt32LE(0x0403_4b50, offset);
  writeCommonFields(archive, offset + 4, entry, name);
  name.copy(archive, offset + LOCAL_HEADER_BYTES);
  archive.set(entry.data, offset + LOCAL_HEADER_BYTES + name.length);
}

function writeCentral(archive: Buffer, { entry, name, offset }: PlacedEntry, position: number): number {
  archive.writeUInt32LE(0x0201_4b50, position);
  archive.writeUInt16LE(VERSION_DEFLATE, position + 4);
  writeCommonFields(archive, position + 6, entry, name);
  archive.writeUInt32LE(offset, position + 42);
  name.copy(archive, position + CENTRAL_HEADER_BYTES);
  return position + CENTRAL_HEADER_BYTES + name.length;
}

/** The 26 bytes that a local and a central header share: version, flags, method, time, sum, sizes, name length. */
function writeCommonFields(archive: Buffer, at: number, entry: PackedEntry, name: Buffer): void {
  archive.writeUInt16LE(VERSION_DEFLATE, at);
  archive.writeUInt16LE(UTF8_NAMES, at + 2);
  archive.writeUInt16LE(entry.deflated ? 8 : 0, at + 4);
  archive.writeUInt16LE(0, at + 6);
  archive.writeUInt16LE(FIXED_DOS_DATE, at + 8);
  archive.writeUInt32LE(entry.crc, at + 10);
  archive.writeUInt32LE(entry.data.length, at + 14);
  archive.writeUInt32LE(entry.size, at + 18);
  archive.writeUInt16LE(name.length, at + 22);
}

function writeEnd(
  archive: Buffer,
  at: number,
  directory: { readonly count: number; readonly directoryOffset: number; readonly directoryBytes: number },
): void {
  archive.writeUInt32LE(0x0605_4b50, at);
  archive.writeUInt16LE(directory.count, at + 8);
  archive.writeUInt16LE(directory.count, at + 10);
  archive.writeUInt32LE(directory.directoryBytes, at + 12);
  archive.writeUInt32LE(directory.directoryOffset, at + 16);
}
