/**
 * What one file may cost. Everything is counted before memory is spent on it; the README says how each default
 * was chosen.
 */
export interface ReadLimits {
  /** Bytes of the file as it arrives. */
  readonly fileBytes: number;
  /** Entries in the ZIP directory, folders included. */
  readonly entries: number;
  /** Bytes of one part, uncompressed. */
  readonly partBytes: number;
  /** Bytes of all parts together, uncompressed. */
  readonly totalBytes: number;
  /** Uncompressed bytes for each compressed byte, for parts above `ratioFreeBytes`. */
  readonly ratio: number;
  /** Parts up to this size, uncompressed, may have any ratio. */
  readonly ratioFreeBytes: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Shared strings. */
  readonly strings: number;
  /** Sheets, names, styles, relationships or merges: each list for itself. */
  readonly items: number;
  /** Characters of formula text written out for cells that share a formula. */
  readonly sharedFormulaCharacters: number;
  /** Elements inside one another. */
  readonly xmlDepth: number;
  /** Notes kept; the rest are counted. */
  readonly notes: number;
}

/** Limits for a form or a register of an agency on an ordinary office computer. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  fileBytes: 64 * 1024 * 1024,
  entries: 2_000,
  partBytes: 96 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 1024 * 1024,
  cells: 1_000_000,
  strings: 1_000_000,
  items: 100_000,
  sharedFormulaCharacters: 32 * 1024 * 1024,
  xmlDepth: 128,
  notes: 500,
};
