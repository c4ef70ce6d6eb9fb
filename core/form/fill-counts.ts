import type { FormDefinition } from "./definition";

/**
 * How far a form or row is: required cells, those of them that are filled, and rows that need repair or an explanation;
 * rows that are used, and those of them in which something is missing.
 */
export interface FillCounts {
  readonly required: number;
  readonly filled: number;
  readonly faulty: number;
  readonly rows: number;
  readonly incomplete: number;
}

/** Nothing asked, nothing filled. */
export const NO_COUNTS: FillCounts = { required: 0, filled: 0, faulty: 0, rows: 0, incomplete: 0 };

/** `Terisi 54 dari 60 · Perlu diperbaiki 3`; with open rows `Terisi 54 baris · Belum lengkap 2 · Perlu diperbaiki 3`. */
export function statusText(counts: FillCounts, kind: FormDefinition["rows"]["kind"]): string {
  return kind === "open"
    ? `Terisi ${counts.rows} baris · Belum lengkap ${counts.incomplete} · Perlu diperbaiki ${counts.faulty}`
    : `Terisi ${counts.filled} dari ${counts.required} · Perlu diperbaiki ${counts.faulty}`;
}

/** The counts of several rows added up. */
export function totalCounts(counts: readonly FillCounts[]): FillCounts {
  return counts.reduce(
    (total, row) => ({
      required: total.required + row.required,
      filled: total.filled + row.filled,
      faulty: total.faulty + row.faulty,
      rows: total.rows + row.rows,
      incomplete: total.incomplete + row.incomplete,
    }),
    NO_COUNTS,
  );
}
