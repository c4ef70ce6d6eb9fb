import { nearestCodes } from "../code/nearest-codes";
import { normaliseHeader } from "./table-columns";

/** The one of `known` that `found` was probably meant to be, or null: at most two slips, and fewer in short words. */
export function nearMiss(found: string, known: readonly string[]): string | null {
  const plain = normaliseHeader(found);
  const originals = new Map(known.map((word) => [normaliseHeader(word), word]));
  const maxDistance = plain.length < 5 ? 1 : 2;
  const [nearest] = nearestCodes(plain, [...originals.keys()], { maxDistance, limit: 1 });
  return nearest === undefined ? null : (originals.get(nearest.code) ?? null);
}
