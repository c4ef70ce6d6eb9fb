/** The middle of some numbers and their usual distance from it. */
export interface RobustSpread {
  readonly median: number;
  /** Median absolute deviation: half of the numbers lie within this distance of the median. */
  readonly mad: number;
}

/** Makes a MAD as wide as the standard deviation of a normal distribution, so that 3,5 of them mean what people expect. */
export const MAD_SCALE = 1.4826;

/** The spread of `numbers`; null for none. */
export function robustSpread(numbers: readonly number[]): RobustSpread | null {
  const median = medianOf(numbers);
  if (median === null) return null;
  const mad = medianOf(numbers.map((number) => Math.abs(number - median)));
  return { median, mad: mad ?? 0 };
}

/** The middle of `numbers`, or the mean of the two in the middle; null for none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}
