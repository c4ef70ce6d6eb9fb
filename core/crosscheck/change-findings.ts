import { NOWHERE } from "../validation/finding";
import type { CrossFinding, NamedIndicator } from "./cross-finding";
import { MAD_SCALE, robustSpread } from "./robust-spread";

/** The capaian of one indicator in two periods, in percent. */
export interface ChangePair {
  readonly indicator: NamedIndicator;
  readonly before: number;
  readonly after: number;
}

const LEAST_COMPARED = 8;
const LEAST_POINTS = 25;
const DISTANCES_OUT = 3.5;

/**
 * The indicators whose capaian moved otherwise than most did, the farthest first. None while fewer than 8 can be
 * compared, and none for a move of less than 25 points, however quiet the others were.
 */
export function changeFindings(pairs: readonly ChangePair[]): readonly CrossFinding[] {
  const moves = pairs.map((pair) => ({ pair, move: pair.after - pair.before }));
  const spread = robustSpread(moves.map(({ move }) => move));
  if (spread === null || pairs.length < LEAST_COMPARED) return [];
  const limit = Math.max(LEAST_POINTS, DISTANCES_OUT * MAD_SCALE * spread.mad);
  return moves
    .map((one) => ({ ...one, distance: Math.abs(one.move - spread.median) }))
    .filter(({ distance }) => distance >= limit)
    .sort((a, b) => b.distance - a.distance)
    .map(({ pair }) => ({
      code: "across/unusual-change",
      severity: "warning",
      place: NOWHERE,
      values: { ...pair, usual: spread.median, usualDistance: spread.mad, compared: pairs.length },
    }));
}
