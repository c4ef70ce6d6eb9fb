import { integer } from "../../workbook/formula-build";
import type { ReachedLastYear } from "../plan-before";
import { amountsOf } from "./evaluation-amounts";
import type { Evaluation } from "./evaluation";
import { computedVolumes } from "./evaluation-figures";

const NOWHERE = integer(0);
const NO_CELLS = {
  ...{ renstra: NOWHERE, until: NOWHERE, target: NOWHERE, year: NOWHERE, total: NOWHERE },
  quarter: () => NOWHERE,
};

/** Column 13 of E.81 for every indicator of a sub kegiatan; its rupiah where column 6 has them too, once an item. */
export function totalReached({ items, profile }: Evaluation): readonly ReachedLastYear[] {
  return items.flatMap((item) => {
    const { until, total } = amountsOf(item);
    return item.indicators.map((indicator) => ({
      ...{ unit: item.unit, code: item.code || item.typedCode, indicator: indicator.name },
      volume: computedVolumes(indicator, NO_CELLS, profile).total.value?.toFixed() ?? null,
      amount: until === null ? null : total,
    }));
  });
}
