import { claimWords, measureWord } from "./claim-words";
import { haveOtherNumbers, nameLikeness } from "./name-likeness";

/** One indicator, or one output, that a unit says is its own. */
export interface Claim {
  readonly code: string;
  readonly unitId: string;
  readonly name: string;
  readonly measure: string;
  /** "" when it measures no sub kegiatan. */
  readonly subActivityCode: string;
}

/** Why two claims look like one: the same sub kegiatan, the same name, or nearly the same name. */
export type ClaimReason = "same-sub-activity" | "same-name" | "similar-name";

/** Two units that claim the same; `likeness` is that of the names, 0 to 1. */
export interface ClaimPair {
  readonly reason: ClaimReason;
  readonly first: Claim;
  readonly second: Claim;
  readonly likeness: number;
  readonly isSameMeasure: boolean;
}

/** Names below this are not named at all; chosen on published indicators, see the tests. */
const ALIKE = 0.85;
const RANKS: { readonly [R in ClaimReason]: number } = {
  "same-name": 3,
  "same-sub-activity": 2,
  "similar-name": 1,
};

/**
 * Pairs of claims of different units that may be one and the same, the likeliest first. A pair is named once, for its
 * strongest reason. Units that share a sub kegiatan are named once for it, by their first claims.
 */
export function duplicateClaims(claims: readonly Claim[]): readonly ClaimPair[] {
  const worded = claims.map((claim) => ({ claim, words: claimWords(claim.name) }));
  const shared = new Set<string>();
  const pairs = worded.flatMap((first, index) =>
    worded.slice(index + 1).flatMap((second): readonly ClaimPair[] => {
      if (first.claim.unitId === second.claim.unitId) return [];
      const likeness = haveOtherNumbers(first.words, second.words)
        ? 0
        : nameLikeness(first.words, second.words);
      const reason = reasonOf(first.claim, second.claim, likeness);
      if (
        reason === null ||
        (reason === "same-sub-activity" && isRepeated(first.claim, second.claim, shared))
      )
        return [];
      const isSameMeasure = measureWord(first.claim.measure) === measureWord(second.claim.measure);
      return [{ reason, first: first.claim, second: second.claim, likeness, isSameMeasure }];
    }),
  );
  return [...pairs].sort((a, b) => rankOf(b) - rankOf(a));
}

function reasonOf(first: Claim, second: Claim, likeness: number): ClaimReason | null {
  if (likeness === 1) return "same-name";
  if (first.subActivityCode !== "" && first.subActivityCode === second.subActivityCode)
    return "same-sub-activity";
  return likeness >= ALIKE ? "similar-name" : null;
}

function isRepeated(first: Claim, second: Claim, seen: Set<string>): boolean {
  const key = [first.subActivityCode, ...[first.unitId, second.unitId].sort()].join(" ");
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function rankOf({ reason, likeness, isSameMeasure }: ClaimPair): number {
  return RANKS[reason] + likeness * 0.5 + (isSameMeasure ? 0.4 : 0);
}
