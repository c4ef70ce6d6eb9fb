import type { ParsedRow } from "./parsed-rows";
import type { Indicator } from "./register";

/**
 * Reports rows whose pagu differs from an earlier one of the same unit and sub kegiatan (an error), and groups whose
 * pagu stands only on a later row than the first (a note).
 */
export function reportBudgets(rows: readonly ParsedRow<Indicator>[]): void {
  for (const group of groupsOf(rows, ({ value }) => value)) {
    const [head] = group;
    const typed = group.find(({ value }) => value.budget !== null);
    const first = typed?.value.budget ?? null;
    if (head === undefined || typed === undefined || first === null) continue;
    const code = head.value.subActivityCode;
    if (typed !== head)
      typed.reader.report("pagu", "note", {
        code: "register/budget-moved",
        values: { code, firstRow: head.reader.rowNumber },
      });
    for (const { reader, value } of group) {
      if (value.budget === null || value.budget === first) continue;
      reader.report("pagu", "error", {
        code: "register/budget-conflict",
        values: { code, found: value.budget, first, firstRow: typed.reader.rowNumber },
      });
    }
  }
}

/** `indicators` with the pagu of each group on its first one and null on the others, so that it is counted once. */
export function shareBudgets(indicators: readonly Indicator[]): readonly Indicator[] {
  const budgets = new Map<Indicator, number | null>();
  for (const group of groupsOf(indicators, (indicator) => indicator)) {
    const shared = group.find(({ budget }) => budget !== null)?.budget ?? null;
    group.forEach((indicator, index) => budgets.set(indicator, index === 0 ? shared : null));
  }
  return indicators.map((indicator) => ({ ...indicator, budget: budgets.get(indicator) ?? null }));
}

/** Items whose indicators share a unit and a sub kegiatan code; one without a code stands alone. */
function groupsOf<T>(items: readonly T[], indicatorOf: (item: T) => Indicator): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  items.forEach((item, index) => {
    const { unit, subActivityCode } = indicatorOf(item);
    const key = subActivityCode === "" ? `${index}` : `${unit.toLowerCase()}\n${subActivityCode}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return [...groups.values()];
}
