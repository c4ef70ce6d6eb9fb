import { foldWords } from "../codelist/search-codes";
import { NOWHERE } from "../validation/finding";
import { isSupporting } from "./renja";
import type { Renja, RenjaItem } from "./renja";
import type { RenjaFinding, RenjaPart } from "./renja-finding";
import { amountOf, nodesOfLevel } from "./roll-up";

/** What reviewers look for: blanks, texts that repeat each other, pagu above the ceiling, and what two units both plan. */
export function lintRenja(renja: Omit<Renja, "findings">): readonly RenjaFinding[] {
  return [
    ...blanks(renja.items),
    ...sameTexts(renja.items),
    ...overCeilings(renja),
    ...sharedSubActivities(renja),
    ...sharedIndicators(renja.items),
  ];
}

const PARTS: { readonly [P in RenjaPart]: (item: RenjaItem) => boolean } = {
  unit: ({ unit }) => unit.trim() === "",
  indicator: ({ indicators }) => indicators.length === 0,
  targetN: ({ indicators }) => indicators.some(({ figures }) => figures.targetN === null),
  budget: ({ budget }) => budget === null,
  targetNext: ({ indicators }) => indicators.some(({ figures }) => figures.targetNext === null),
  budgetNext: ({ budgetNext }) => budgetNext === null,
  location: ({ location }) => location === "",
  fundSource: ({ funds }) => funds.length === 0,
  targetGroup: ({ targetGroup }) => targetGroup === "",
};

function blanks(items: readonly RenjaItem[]): readonly RenjaFinding[] {
  const parts = Object.keys(PARTS) as readonly RenjaPart[];
  return parts.flatMap((part): readonly RenjaFinding[] => {
    const blank = items.filter((item) => PARTS[part](item));
    if (blank.length === 0) return [];
    const codes = blank.map(({ code, typedCode, name }) => (code === "" ? typedCode || name : code));
    const severity = part === "unit" || part === "budget" ? "error" : "warning";
    return [{ code: "renja/blank", severity, place: NOWHERE, values: { part, count: blank.length, codes } }];
  });
}

/** An output says what comes about ("Tersedianya …"), its indicator how much ("Jumlah …"): the same words are a slip. */
function sameTexts(items: readonly RenjaItem[]): readonly RenjaFinding[] {
  return items.flatMap(({ code, name, indicators }) =>
    indicators
      .filter((indicator) => name !== "" && foldWords(indicator.name) === foldWords(name))
      .map(({ name: text }): RenjaFinding => ({
        code: "renja/same-text",
        severity: "warning",
        place: NOWHERE,
        values: { code, text },
      })),
  );
}

function overCeilings({ items, ceilings }: Omit<Renja, "findings">): readonly RenjaFinding[] {
  return ceilings.flatMap(({ unit, total, penunjang, urusan }) => {
    const own = items.filter((item) => item.unit === unit);
    const proposed = proposedBy(own);
    const limits = [
      ["total", total, proposed.total],
      ["penunjang", penunjang, proposed.penunjang],
      ["urusan", urusan, proposed.urusan],
    ] as const;
    return limits.flatMap(([kind, ceiling, amount]): readonly RenjaFinding[] =>
      ceiling === null || amount <= ceiling
        ? []
        : [
            {
              code: "renja/over-ceiling",
              severity: "error",
              place: NOWHERE,
              values: { unit, kind, ceiling, proposed: amount },
            },
          ],
    );
  });
}

/** What `items` cost, parted into penunjang, urusan, and what has no known code. */
export function proposedBy(items: readonly RenjaItem[]): {
  readonly total: number;
  readonly penunjang: number;
  readonly urusan: number;
  readonly unknown: number;
} {
  const sum = (some: readonly RenjaItem[]): number => amountOf(some, ({ budget }) => budget) ?? 0;
  const known = items.filter(({ code }) => code !== "");
  const penunjang = sum(known.filter(({ code }) => isSupporting(code)));
  const all = sum(items);
  const unknown = sum(items.filter(({ code }) => code === ""));
  return { total: all, penunjang, urusan: all - penunjang - unknown, unknown };
}

function sharedSubActivities({ tree, codes }: Omit<Renja, "findings">): readonly RenjaFinding[] {
  return nodesOfLevel(tree, "sub-kegiatan")
    .filter(({ items }) => items.length > 1)
    .map(({ code, items }) => ({
      code: "renja/shared-sub-activity",
      severity: "warning",
      place: NOWHERE,
      values: { code, name: codes.find(code)?.name ?? "", units: items.map(({ unit }) => unit) },
    }));
}

/** The same indicator under different sub kegiatan or in different units. */
function sharedIndicators(items: readonly RenjaItem[]): readonly RenjaFinding[] {
  const holders = new Map<string, { readonly name: string; readonly items: RenjaItem[] }>();
  for (const item of items)
    for (const { name, measure } of item.indicators) {
      const key = `${foldWords(name)}\n${foldWords(measure)}`;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, { name, items: [item] });
      else if (!known.items.includes(item)) known.items.push(item);
    }
  return [...holders.values()]
    .filter((holder) => new Set(holder.items.map(({ code }) => code)).size > 1)
    .map(({ name, items: some }) => ({
      code: "renja/same-indicator",
      severity: "warning",
      place: NOWHERE,
      values: {
        indicator: name,
        codes: some.map(({ code, typedCode }) => (code === "" ? typedCode : code)),
        units: [...new Set(some.map(({ unit }) => unit))],
      },
    }));
}
