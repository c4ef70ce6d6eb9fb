import { QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import type { Profile } from "../../indicator/profile";
import { quarterPair } from "./e81-columns";
import type { PairId, QuarterPair } from "./e81-columns";
import { isCumulative } from "./evaluation-figures";
import type { EvaluationItem, KRp } from "./evaluation";

/** The rupiah of one sub kegiatan by pair of columns; null where no row of it holds an amount. */
export type ItemAmounts = { readonly [P in PairId]: number | null };

/** The amounts of `item`: typed ones summed over its rows, column 12 over the quarters, 13 = 6 + 12; 14 has none. */
export function amountsOf(item: EvaluationItem): ItemAmounts {
  const sum = (
    pick: (figures: EvaluationItem["indicators"][number]["figures"]) => KRp | undefined,
  ): number | null => sumOf(item.indicators.map(({ figures }) => pick(figures)?.amount ?? null));
  const [tw1, tw2, tw3, tw4] = [0, 1, 2, 3].map((at) => sum(({ quarters }) => quarters[at]));
  const quarters = [tw1 ?? null, tw2 ?? null, tw3 ?? null, tw4 ?? null] as const;
  const until = sum(({ untilLastYear }) => untilLastYear);
  const year = sumOf(quarters);
  return {
    renstra: sum(({ renstra }) => renstra),
    until,
    target: sum(({ target }) => target),
    tw1: quarters[0],
    tw2: quarters[1],
    tw3: quarters[2],
    tw4: quarters[3],
    year,
    total: sumOf([until, year]),
    rate: null,
  };
}

/** The quarters whose rupiah count in `quarter`, as the profile reads one: itself, or all up to it. */
export function countedPairs(quarter: Quarter, profile: Profile): readonly QuarterPair[] {
  return QUARTERS.filter((at) => at === quarter || (at < quarter && isCumulative(profile))).map(quarterPair);
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const numbers = amounts.filter((amount) => amount !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, amount) => sum + amount, 0);
}
