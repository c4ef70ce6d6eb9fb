import { quotient, sum } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";

/** Money of one sub kegiatan, in rupiah. */
export interface Spending {
  readonly pagu: Decimal;
  readonly actual: Decimal;
}

/** Serapan of many: both sums and their ratio in percent; null when the pagu adds up to nothing. */
export interface RatioOfSums {
  readonly pagu: Decimal;
  readonly actual: Decimal;
  readonly percent: Decimal | null;
}

/**
 * The serapan of `rows` taken together: the sum of realisasi over the sum of pagu × 100, rounded half up once to
 * `places` decimals. Money is never a mean of percentages, which would weigh a small sub kegiatan like a large one.
 */
export function ratioOfSums(rows: readonly Spending[], places = 2): RatioOfSums {
  const pagu = sum(rows.map((row) => row.pagu));
  const actual = sum(rows.map((row) => row.actual));
  return { pagu, actual, percent: pagu.lte(0) ? null : quotient(actual.times(100), pagu, places) };
}
