import { packEntry, type PackedEntry } from "../zip/pack-entry";
import type { Part } from "./package-builder";

/** Parts larger than this are not kept: a recap of 20,000 rows is written once. */
const LARGEST_KEPT_CHARACTERS = 4_000_000;
const MOST_KEPT_PARTS = 64;

/** Packs parts and keeps, for each path, the last one packed. */
export interface PartCache {
  /** `part` compressed; the kept bytes again when its text is that of the last part at the same path. */
  readonly pack: (part: Part) => PackedEntry;
}

/**
 * A cache without parts. Forms of one kind share styles, workbook, reference lists, notes and everything else but
 * their own rows: those parts are compressed once and copied. Memory is bounded: one part a path.
 */
export function createPartCache(): PartCache {
  const kept = new Map<string, { readonly text: string; readonly entry: PackedEntry }>();
  return {
    pack: ({ path, text }) => {
      const last = kept.get(path);
      if (last?.text === text) return last.entry;
      const entry = packEntry(path, Buffer.from(text, "utf8"));
      if (text.length <= LARGEST_KEPT_CHARACTERS && (last !== undefined || kept.size < MOST_KEPT_PARTS)) {
        kept.set(path, { text, entry });
      }
      return entry;
    },
  };
}
