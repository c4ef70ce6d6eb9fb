import type { LedgerEntry } from "../ledger/entry";

/**
 * How another history stands to ours: `same`; `newer` continues ours; `older` is continued by ours; `forked` went
 * another way after `lastCommon` entries, and nobody but a person can say which one stands.
 */
export type LedgerRelation =
  { readonly kind: "same" | "newer" | "older" } | { readonly kind: "forked"; readonly lastCommon: number };

/** How `theirs` stands to `ours`. An empty history is continued by any. */
export function relationOf(ours: readonly LedgerEntry[], theirs: readonly LedgerEntry[]): LedgerRelation {
  const shared = Math.min(ours.length, theirs.length);
  let common = 0;
  while (common < shared && ours[common]?.hash === theirs[common]?.hash) common += 1;
  if (common < shared) return { kind: "forked", lastCommon: common };
  if (ours.length === theirs.length) return { kind: "same" };
  return { kind: theirs.length > ours.length ? "newer" : "older" };
}
