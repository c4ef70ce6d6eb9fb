import { CODE_LEVELS } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { proposedBy } from "./lint-renja";
import type { Renja, RenjaItem } from "./renja";
import type { RenjaRow } from "./renja-row";
import { amountOf, nodesOfLevel } from "./roll-up";

/** One invariant of a Renja: what a figure must be and what it is. */
export interface Invariant {
  readonly id: InvariantId;
  readonly expected: number;
  readonly found: number;
}

/**
 * Which invariant: the sum of one level, of units, of the parts; no other pagu typed above the sub kegiatan; rows kept, those
 * without a known code where everybody sees them; rows with somebody who answers for them.
 */
export type InvariantId =
  | { readonly kind: "level"; readonly level: CodeLevel; readonly amount: "budget" | "budgetNext" }
  | { readonly kind: "units" }
  | { readonly kind: "parts" }
  | { readonly kind: "above" }
  | { readonly kind: "rows" }
  | { readonly kind: "bucket" }
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
  const groups = [...renja.items, ...renja.outcomes.values()];
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...levels,
    { id: { kind: "units" }, expected: total, found: sumByUnit(renja.items) },
    { id: { kind: "parts" }, expected: total, found: penunjang + urusan + unknown },
    { id: { kind: "above" }, expected: 0, found: otherBudgetsAbove(renja).length },
    { id: { kind: "rows" }, expected: renja.rowsProposed, found: rows.length },
    {
      id: { kind: "bucket" },
      expected: renja.items.filter(({ code }) => code === "").length,
      found: renja.tree.bucket.length,
    },
    {
      id: { kind: "answerable" },
      expected: rows.length,
      found: rows.filter(({ unit }) => unit.trim() !== "").length,
    },
  ];
}

/** What the units typed, row by row, of what was added up. */
function sumByUnit(items: readonly RenjaItem[]): number {
  const byUnit = new Map<string, number>();
  for (const { rows, budgetRows } of items)
    for (const { unit, key, budget } of rows)
      if (budgetRows.includes(key)) byUnit.set(unit, (byUnit.get(unit) ?? 0) + (budget ?? 0));
  return [...byUnit.values()].reduce((sum, one) => sum + one, 0);
}

/** The rows above the sub kegiatan with a pagu that is not the sum of what is below; that pagu is not counted. */
function otherBudgetsAbove({ items, outcomes }: Renja): readonly RenjaRow[] {
  return [...outcomes.values()].flatMap(({ code, rows }) => {
    const below = sumOf(
      items.filter((item) => item.code.startsWith(`${code}.`)),
      "budget",
    );
    return rows.filter(({ budget }) => budget !== null && budget !== below);
  });
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
