import { NOWHERE } from "../validation/finding";
import type { CrossFinding, NamedIndicator } from "./cross-finding";
import { MAD_SCALE, robustSpread } from "./robust-spread";

/** The realisasi of one indicator in the same period of two years, in its own measure. */
export interface YearPair {
  readonly indicator: NamedIndicator;
  readonly before: number;
  readonly after: number;
}

/** So many indicators must be compared before their own spread says what is usual. */
const LEAST_COMPARED = 8;
/** Below a threefold rise or fall nothing is asked, however alike the others were; of few indicators, below tenfold. */
const LEAST_FOLD = 3;
const FOLD_OF_FEW = 10;
const DISTANCES_OUT = 3.5;

/**
 * The indicators whose realisasi is otherwise many times, or a small part of, what the same period of last year had, the
 * farthest first: a slip of a decimal place or of a measure looks so. Ratios are compared on a logarithmic scale; figures
 * of zero or less have no ratio and are left out.
 */
export function yearChangeFindings(pairs: readonly YearPair[]): readonly CrossFinding[] {
  const moves = pairs
    .filter(({ before, after }) => before > 0 && after > 0)
    .map((pair) => ({ pair, move: Math.log(pair.after / pair.before) }));
  const spread = robustSpread(moves.map(({ move }) => move));
  if (spread === null) return [];
  const isFew = moves.length < LEAST_COMPARED;
  const middle = isFew ? 0 : spread.median;
  const limit = isFew
    ? Math.log(FOLD_OF_FEW)
    : Math.max(Math.log(LEAST_FOLD), DISTANCES_OUT * MAD_SCALE * spread.mad);
  return moves
    .map((one) => ({ ...one, distance: Math.abs(one.move - middle) }))
    .filter(({ distance }) => distance >= limit)
    .sort((a, b) => b.distance - a.distance)
    .map(({ pair }) => ({
      code: "across/unusual-year-change",
      severity: "warning",
      place: NOWHERE,
      values: { ...pair, compared: moves.length },
    }));
}
