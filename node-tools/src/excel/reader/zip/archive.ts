import type { Crc32, Inflate } from "../inflate";
import { assertWithin, damaged, ReadFailure } from "../read-fault";
import type { ReadLimits } from "../read-limits";
import { readDirectory } from "./zip-directory";
import { FLAG_ENCRYPTED, isFolder, type ZipEntry } from "./zip-entry";
import { locateData } from "./zip-layout";

/** An opened archive: names are known, nothing is inflated yet. */
export interface Archive {
  /** Names of the files in it, as stored. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a file, found without regard to letter case, its size and CRC checked. */
  readonly read: (name: string) => Uint8Array;
}

const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/** Opens `bytes` as a ZIP archive. Faults: those of the directory and the layout, `duplicate-entry`. */
export function openArchive(bytes: Uint8Array, limits: ReadLimits, inflate: Inflate, crc32: Crc32): Archive {
  const entries = readDirectory(bytes, limits);
  const starts = locateData(bytes, entries);
  const files = filesByName(entries);
  let bytesRead = 0;
  const find = (name: string): ZipEntry | undefined => files.get(name.toLowerCase());
  return {
    names: entries.filter((entry) => !isFolder(entry)).map((entry) => entry.name),
    has: (name) => find(name) !== undefined,
    read: (name) => {
      const entry = find(name);
      const start = entry === undefined ? undefined : starts.get(entry);
      if (entry === undefined || start === undefined) throw damaged("missing-part", name);
      // A list of sheets may name one part many times.
      assertWithin("total-bytes", (bytesRead += entry.size), limits.totalBytes, null);
      const content = extract(bytes.subarray(start, start + entry.compressedSize), entry, inflate);
      if (crc32(content) !== entry.crc) throw damaged("checksum", entry.name);
      return content;
    },
  };
}

function filesByName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const files = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase().replace(/^\/+/, "");
    if (files.has(key)) throw damaged("duplicate-entry", entry.name);
    files.set(key, entry);
  }
  return files;
}

function extract(stored: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if ((entry.flags & FLAG_ENCRYPTED) !== 0) throw new ReadFailure({ code: "file/encrypted" });
  if (entry.method !== METHOD_STORED && entry.method !== METHOD_DEFLATED) {
    throw damaged("compression-method", entry.name);
  }
  const content = entry.method === METHOD_STORED ? stored : inflateEntry(stored, entry, inflate);
  if (content.byteLength !== entry.size) throw damaged("size", entry.name);
  return content;
}

function inflateEntry(stored: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  try {
    return inflate(stored, entry.size, entry.size);
  } catch {
    throw damaged("inflate", entry.name);
  }
}
