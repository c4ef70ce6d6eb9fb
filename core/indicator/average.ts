import { decimalOf, quotient, sum, ZERO } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";

/**
 * A mean of percentages with its coverage: "rata-rata atas 16 dari 17 indikator" is counted 16, notCounted 1.
 * `percent` is null when nothing could be counted.
 */
export interface Average {
  readonly percent: Decimal | null;
  readonly counted: number;
  readonly notCounted: number;
}

/** One percentage and the group (a code at the averaging level) that it belongs to; null cannot be computed. */
export interface GroupedPercent {
  readonly group: string;
  readonly percent: Decimal | null;
}

/** The mean of `percents`, rounded half up once to `places` decimals; null ones are left out and counted as such. */
export function average(percents: readonly (Decimal | null)[], places = 2): Average {
  const computable = percents.filter((percent) => percent !== null);
  const counted = computable.length;
  const percent = counted === 0 ? null : quotient(sum(computable), decimalOf(counted), places);
  return { percent, counted, notCounted: percents.length - counted };
}

/**
 * The mean of the groups' means, rounded half up once: every group weighs the same, however many percentages it
 * has. Coverage counts groups; a group without any computable percentage is not counted.
 */
export function averageOfGroups(items: readonly GroupedPercent[], places = 2): Average {
  const groups = new Map<string, readonly Decimal[]>();
  for (const { group, percent } of items) {
    const members = groups.get(group) ?? [];
    groups.set(group, percent === null ? members : [...members, percent]);
  }
  const filled = [...groups.values()].filter((members) => members.length > 0);
  const percent = filled.length === 0 ? null : meanOfMeans(filled, places);
  return { percent, counted: filled.length, notCounted: groups.size - filled.length };
}

/** Exact until the one division: sums of groups of one size are joined, then brought to a common denominator. */
function meanOfMeans(groups: readonly (readonly Decimal[])[], places: number): Decimal {
  const sumOfSize = new Map<number, Decimal>();
  for (const members of groups) {
    sumOfSize.set(members.length, (sumOfSize.get(members.length) ?? ZERO).plus(sum(members)));
  }
  const sizes = [...sumOfSize.keys()];
  const product = (numbers: readonly number[]): Decimal =>
    numbers.reduce((all, one) => all.times(one), decimalOf(1));
  const terms = sizes.map((size) =>
    (sumOfSize.get(size) ?? ZERO).times(product(sizes.filter((one) => one !== size))),
  );
  return quotient(sum(terms), product(sizes).times(groups.length), places);
}
