/** How far a form or row is: required cells, those of them that are filled, and rows that need repair or an explanation. */
export interface FillCounts {
  readonly required: number;
  readonly filled: number;
  readonly faulty: number;
}

/** `Terisi 54 dari 60 · Perlu diperbaiki 3`. */
export function statusText(counts: FillCounts): string {
  return `Terisi ${counts.filled} dari ${counts.required} · Perlu diperbaiki ${counts.faulty}`;
}

/** The counts of several rows added up. */
export function totalCounts(counts: readonly FillCounts[]): FillCounts {
  return counts.reduce(
    (total, row) => ({
      required: total.required + row.required,
      filled: total.filled + row.filled,
      faulty: total.faulty + row.faulty,
    }),
    { required: 0, filled: 0, faulty: 0 },
  );
}
