import { damaged } from "../read-fault";
import { entryName, FLAG_DESCRIPTOR, ZIP64_MARK, type ZipEntry } from "./zip-entry";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * Where the compressed bytes of each entry start. Every local header must say what the directory says, and no two
 * entries may share a byte: an archive that means different things to different readers is refused, and so is a
 * bomb that uses the same bytes many times. Faults: `file/damaged` (local-header, zip-layout).
 */
export function locateData(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<ZipEntry, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Map<ZipEntry, number>();
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw damaged("zip-layout", entry.name);
    const start = dataStart(bytes, view, entry);
    starts.set(entry, start);
    free = start + entry.compressedSize;
    if (free > bytes.byteLength) throw damaged("zip-layout", entry.name);
  }
  return starts;
}

function dataStart(bytes: Uint8Array, view: DataView, entry: ZipEntry): number {
  const at = entry.offset;
  if (at + LOCAL_SIZE > bytes.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw damaged("local-header", entry.name);
  }
  const nameEnd = at + LOCAL_SIZE + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start > bytes.byteLength) throw damaged("zip-layout", entry.name);
  const name = entryName(bytes.subarray(at + LOCAL_SIZE, nameEnd));
  if (name !== entry.name || !agrees(view, entry)) throw damaged("local-header", entry.name);
  return start;
}

function agrees(view: DataView, entry: ZipEntry): boolean {
  const at = entry.offset;
  const flags = view.getUint16(at + 6, true);
  if ((flags & 1) !== (entry.flags & 1) || view.getUint16(at + 8, true) !== entry.method) return false;
  const later = (flags & FLAG_DESCRIPTOR) !== 0;
  return (
    isSame(view.getUint32(at + 14, true), entry.crc, later) &&
    isSame(view.getUint32(at + 18, true), entry.compressedSize, later) &&
    isSame(view.getUint32(at + 22, true), entry.size, later)
  );
}

/** A local number that is stored later (descriptor) is 0; one that needs 64 bits is the mark. */
function isSame(local: number, expected: number, storedLater: boolean): boolean {
  return local === expected || local === ZIP64_MARK || (storedLater && local === 0);
}
