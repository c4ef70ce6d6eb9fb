import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive, already compressed, so that it can be put into many archives without doing it again. */
export interface PackedEntry {
  readonly path: string;
  /** Bytes as stored: raw deflate when `deflated`, else the file itself. */
  readonly data: Uint8Array;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
}

/** `content` ready for an archive; stored as it is where deflate would not make it smaller. */
export function packEntry(path: string, content: Uint8Array): PackedEntry {
  const deflated = deflateRawSync(content, { level: 6 });
  const smaller = deflated.length < content.length;
  return {
    path,
    data: smaller ? deflated : content,
    deflated: smaller,
    crc: crc32(content),
    size: content.length,
  };
}
