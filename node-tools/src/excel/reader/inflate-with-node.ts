import { crc32, inflateRawSync } from "node:zlib";
import type { Crc32, Inflate } from "./inflate";

/** Inflates with node:zlib, which stops at `limit` by itself. */
export const inflateWithNode: Inflate = (compressed, expectedSize, limit) => {
  // One spare byte lets zlib see the end of the stream without asking for a second buffer.
  const chunkSize = Math.max(64, expectedSize + 1);
  const output = inflateRawSync(compressed, { maxOutputLength: Math.max(1, limit), chunkSize });
  // A plain array: scanners that meet one kind of array only are compiled tighter.
  return new Uint8Array(output.buffer, output.byteOffset, output.byteLength);
};

/** CRC-32 of node:zlib, several times faster than the portable one. */
export const crc32WithNode: Crc32 = (bytes) => crc32(bytes);
