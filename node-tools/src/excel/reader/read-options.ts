import type { Crc32, Inflate } from "./inflate";
import { DEFAULT_READ_LIMITS, type ReadLimits } from "./read-limits";
import { crc32Portable } from "./zip/crc32";

/** What the platform gives to the reader, and the limits of one file. */
export interface ReadOptions {
  readonly inflate: Inflate;
  /** The platform's own CRC-32 where it has a faster one. */
  readonly crc32?: Crc32;
  /** Limits that differ from {@link DEFAULT_READ_LIMITS}. */
  readonly limits?: Partial<ReadLimits>;
}

/** Options with nothing left open. */
export interface ReadSettings {
  readonly inflate: Inflate;
  readonly crc32: Crc32;
  readonly limits: ReadLimits;
}

/** `options` with every default filled in. */
export function readSettings(options: ReadOptions): ReadSettings {
  return {
    inflate: options.inflate,
    crc32: options.crc32 ?? crc32Portable,
    limits: { ...DEFAULT_READ_LIMITS, ...options.limits },
  };
}
