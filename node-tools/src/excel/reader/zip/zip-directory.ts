import { assertWithin, damaged } from "../read-fault";
import type { ReadLimits } from "../read-limits";
import { findDirectory, type DirectoryPlace } from "./end-record";
import { readZip64Extra } from "./zip64";
import { entryName, ZIP64_MARK, type ZipEntry } from "./zip-entry";

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/**
 * The entries of an archive in stored order, all limits of number, size and ratio checked before anything is
 * inflated. Faults: `file/truncated`, `file/too-large`, `file/damaged` (zip-directory).
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  assertWithin("entries", place.entryCount, limits.entries, null);
  const entries = readEntries(bytes, view, place);
  assertSizes(entries, limits);
  return entries;
}

function readEntries(bytes: Uint8Array, view: DataView, place: DirectoryPlace): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = place.from;
  for (let index = 0; index < place.entryCount; index += 1) {
    if (at + ENTRY_SIZE > place.to || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw damaged("zip-directory", null);
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > place.to) throw damaged("zip-directory", null);
    entries.push(readEntry(view, at, entryName(bytes.subarray(at + ENTRY_SIZE, nameEnd)), nameEnd, extraEnd));
    at = next;
  }
  if (at !== place.to) throw damaged("zip-directory", null);
  return entries;
}

function readEntry(view: DataView, at: number, name: string, extraFrom: number, extraTo: number): ZipEntry {
  const stored = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const marked = stored.filter((value) => value === ZIP64_MARK).length;
  const wide = marked === 0 ? [] : [...readZip64Extra(view, extraFrom, extraTo, marked)];
  const [size = 0, compressedSize = 0, offset = 0] = stored.map((value) =>
    value === ZIP64_MARK ? (wide.shift() ?? value) : value,
  );
  return {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

function assertSizes(entries: readonly ZipEntry[], limits: ReadLimits): void {
  let total = 0;
  for (const entry of entries) {
    assertWithin("part-bytes", entry.size, limits.partBytes, entry.name);
    total += entry.size;
    assertWithin("total-bytes", total, limits.totalBytes, null);
    if (entry.size <= limits.ratioFreeBytes) continue;
    assertWithin(
      "ratio",
      Math.ceil(entry.size / Math.max(1, entry.compressedSize)),
      limits.ratio,
      entry.name,
    );
  }
}
