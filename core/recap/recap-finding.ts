import type { FindingOf } from "../validation/finding";

/** What a figure of a recap should be and is; null stands for nothing computable. */
export interface Disagreement {
  /** Which figure, in words of its reader: `pagu total`, `realisasi program 5.01.02`. */
  readonly figure: string;
  readonly expected: number | null;
  readonly found: number | null;
}

/** An invariant that a recap breaks. Each is our fault or a tampered recap, never a filler's. */
export type RecapFinding =
  | FindingOf<"recap/sum-differs", Disagreement>
  | FindingOf<"recap/count-differs", Disagreement>
  | FindingOf<"recap/average-differs", Disagreement>
  | FindingOf<"recap/coverage-order", { asked: number; submitted: number; approved: number }>
  | FindingOf<"recap/without-lineage", { figure: string }>
  | FindingOf<"recap/unexplained-change", { figure: string; before: string; after: string }>;
