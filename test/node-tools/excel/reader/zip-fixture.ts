import { crc32, deflateRawSync } from "node:zlib";

/** One file for a ZIP made by hand; every number may be told wrong on purpose. */
export interface FixtureEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** Name in the local header, when it should differ. */
  readonly localName?: string;
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Point at the local header of the entry with this index instead of an own one. */
  readonly sharesDataOf?: number;
}

/** How the archive around the entries is written. */
export interface FixtureArchive {
  readonly zip64?: boolean;
  readonly comment?: string;
  readonly extraOffset?: number;
}

/** A ZIP archive of `entries`, byte by byte. */
export function zipOf(entries: readonly FixtureEntry[], archive: FixtureArchive = {}): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = packedEntry(entry);
    const shared = entry.sharesDataOf === undefined ? undefined : offsets[entry.sharesDataOf];
    const offset = (shared ?? at) + (archive.extraOffset ?? 0);
    offsets.push(offset);
    central.push(centralRecord(entry, packed, offset, archive.zip64 ?? false));
    if (shared !== undefined) continue;
    const local = localRecord(entry, packed);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(
    Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, at, archive)]),
  );
}

interface Packed {
  readonly data: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
}

function packedEntry(entry: FixtureEntry): Packed {
  const content = Buffer.from(entry.content);
  const stored = entry.stored ?? false;
  return {
    data: stored ? content : deflateRawSync(content),
    crc: entry.claimedCrc ?? crc32(content),
    size: entry.claimedSize ?? content.length,
    method: entry.method ?? (stored ? 0 : 8),
  };
}

function localRecord(entry: FixtureEntry, packed: Packed): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(entry.flags ?? 0, 6);
  head.writeUInt16LE(packed.method, 8);
  head.writeUInt32LE(packed.crc, 14);
  head.writeUInt32LE(packed.data.length, 18);
  head.writeUInt32LE(packed.size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed.data]);
}

function centralRecord(entry: FixtureEntry, packed: Packed, offset: number, zip64: boolean): Buffer {
  const name = Buffer.from(entry.name);
  const extra = zip64 ? zip64Extra(packed.size, packed.data.length, offset) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(entry.flags ?? 0, 8);
  head.writeUInt16LE(packed.method, 10);
  head.writeUInt32LE(packed.crc, 16);
  head.writeUInt32LE(zip64 ? 0xffffffff : packed.data.length, 20);
  head.writeUInt32LE(zip64 ? 0xffffffff : packed.size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
  return Buffer.concat([head, name, extra]);
}

function zip64Extra(size: number, compressedSize: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(compressedSize), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  return extra;
}

function endRecord(count: number, size: number, offset: number, archive: FixtureArchive): Buffer {
  const comment = Buffer.from(archive.comment ?? "");
  const end = Buffer.alloc(22);
  const zip64 = archive.zip64 ?? false;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([zip64 ? zip64End(count, size, offset) : Buffer.alloc(0), end, comment]);
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(offset + size), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
