import { crc32, inflateRawSync } from "node:zlib";
import type { Crc32, Inflate } from "./inflate";

/** Inflates with node:zlib, which stops at `limit` by itself. */
export const inflateWithNode: Inflate = (compressed, expectedSize, limit) =>
  // One spare byte lets zlib see the end of the stream without asking for a second buffer.
  inflateRawSync(compressed, {
    maxOutputLength: Math.max(1, limit),
    chunkSize: Math.max(64, expectedSize + 1),
  });

/** CRC-32 of node:zlib, several times faster than the portable one. */
export const crc32WithNode: Crc32 = (bytes) => crc32(bytes);
