import type { Crc32, Inflate } from "./inflate";
import { DEFAULT_READ_LIMITS, type ReadLimits } from "./read-limits";
import { crc32Portable } from "./zip/crc32";

/** How the text of a shared formula is given to the cells that only name it. */
export type SharedFormulaTexts = "written-out" | "as-shared";

/** What the platform gives to the reader, and the limits of one file. */
export interface ReadOptions {
  readonly inflate: Inflate;
  /** The platform's own CRC-32 where it has a faster one. */
  readonly crc32?: Crc32;
  /**
   * What the cells that share a formula tell: each its own text (`written-out`, the default), or the text of the cell
   * they share it with (`as-shared`), for readers that only ask whether a cell holds a formula. It is much cheaper.
   */
  readonly sharedFormulas?: SharedFormulaTexts;
  /** Limits that differ from {@link DEFAULT_READ_LIMITS}. */
  readonly limits?: Partial<ReadLimits>;
}

/** Options with nothing left open. */
export interface ReadSettings {
  readonly inflate: Inflate;
  readonly crc32: Crc32;
  readonly sharedFormulas: SharedFormulaTexts;
  readonly limits: ReadLimits;
}

/** `options` with every default filled in. */
export function readSettings(options: ReadOptions): ReadSettings {
  return {
    inflate: options.inflate,
    crc32: options.crc32 ?? crc32Portable,
    sharedFormulas: options.sharedFormulas ?? "written-out",
    limits: { ...DEFAULT_READ_LIMITS, ...options.limits },
  };
}
