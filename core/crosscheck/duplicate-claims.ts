import { claimWords, measureWord } from "./claim-words";
import { haveOtherNumbers, haveOtherWords, nameLikeness } from "./name-likeness";

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
      const likeness = areToldApart(first, second) ? 0 : nameLikeness(first.words, second.words);
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

interface WordedClaim {
  readonly claim: Claim;
  readonly words: readonly string[];
}

/**
 * By a number, or by the national list of codes: two sub kegiatan whose names each have a word of their own are two,
 * however much of the sentence they share (`… Bidang SDA`, `… Bidang Kewilayahan`).
 */
function areToldApart(first: WordedClaim, second: WordedClaim): boolean {
  if (haveOtherNumbers(first.words, second.words)) return true;
  const [a, b] = [first.claim.subActivityCode, second.claim.subActivityCode];
  return a !== "" && b !== "" && a !== b && haveOtherWords(first.words, second.words);
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
