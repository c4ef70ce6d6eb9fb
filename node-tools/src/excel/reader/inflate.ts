/**
 * Raw DEFLATE, given by the platform. Returns the uncompressed bytes; throws when the stream is damaged or yields
 * more than `limit` bytes. `expectedSize` is what the ZIP directory promises; it is never above `limit`.
 */
export type Inflate = (compressed: Uint8Array, expectedSize: number, limit: number) => Uint8Array;

/** CRC-32 as ZIP uses it, as an unsigned number. */
export type Crc32 = (bytes: Uint8Array) => number;
