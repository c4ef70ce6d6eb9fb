import { CODE_LEVELS } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { proposedBy } from "./lint-renja";
import type { Renja, RenjaItem } from "./renja";
import { amountOf, nodesOfLevel } from "./roll-up";

/** One invariant of a Renja: what a figure must be and what it is. */
export interface Invariant {
  readonly id: InvariantId;
  readonly expected: number;
  readonly found: number;
}

/** Which invariant: the sum of one level, of units, of the parts, rows kept, rows with somebody who answers for them. */
export type InvariantId =
  | { readonly kind: "level"; readonly level: CodeLevel; readonly amount: "budget" | "budgetNext" }
  | { readonly kind: "units" }
  | { readonly kind: "parts" }
  | { readonly kind: "rows" }
  | { readonly kind: "answerable" };

/** Every invariant of `renja`, worked out along another way than the tree's own sums. */
export function checkInvariants(renja: Renja): readonly Invariant[] {
  const total = sumOf(renja.items, "budget");
  const levels = (["budget", "budgetNext"] as const).flatMap((amount) =>
    CODE_LEVELS.map((level): Invariant => ({
      id: { kind: "level", level, amount },
      expected: sumOf(renja.items, amount),
      found: sumOfLevel(renja, level, amount),
    })),
  );
  const { penunjang, urusan, unknown } = proposedBy(renja.items);
  const byUnit = new Map<string, number>();
  for (const { unit, budget } of renja.items) byUnit.set(unit, (byUnit.get(unit) ?? 0) + (budget ?? 0));
  const kept = [...renja.items, ...renja.outcomes.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  const answerable = renja.items.filter(({ unit }) => unit.trim() !== "").length;
  return [
    ...levels,
    {
      id: { kind: "units" },
      expected: total,
      found: [...byUnit.values()].reduce((sum, one) => sum + one, 0),
    },
    { id: { kind: "parts" }, expected: total, found: penunjang + urusan + unknown },
    { id: { kind: "rows" }, expected: renja.rowsProposed, found: kept },
    { id: { kind: "answerable" }, expected: renja.items.length, found: answerable },
  ];
}

/** The sum over the nodes of one level; what has no known code belongs to every level. */
function sumOfLevel({ tree }: Renja, level: CodeLevel, amount: "budget" | "budgetNext"): number {
  const nodes = nodesOfLevel(tree, level);
  const known = nodes.reduce((sum, { items }) => sum + sumOf(items, amount), 0);
  return known + sumOf(tree.bucket, amount);
}

function sumOf(items: readonly RenjaItem[], amount: "budget" | "budgetNext"): number {
  return amountOf(items, (item) => item[amount]) ?? 0;
}
