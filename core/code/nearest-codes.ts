/** A known code and how many typing slips (a digit changed, left out, added, or two swapped) part it from a text. */
export interface NearCode {
  readonly code: string;
  readonly distance: number;
}

/**
 * The known codes nearest to `text`, nearest first and equal ones in code order: at most `limit` (3 unless told), none
 * further than `maxDistance` slips (2 unless told). To be offered, never applied.
 */
export function nearestCodes(
  text: string,
  codes: readonly string[],
  options: { readonly maxDistance?: number; readonly limit?: number } = {},
): readonly NearCode[] {
  const { maxDistance = 2, limit = 3 } = options;
  const slips = slipCounter(text, maxDistance);
  return codes
    .filter((code) => Math.abs(code.length - text.length) <= maxDistance)
    .map((code) => ({ code, distance: slips(code) }))
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, limit);
}

/**
 * Counts the slips between `from` and a text: edit distance with swaps of neighbours (optimal string alignment),
 * Infinity as soon as it is sure to be above `most`. Only places at most that far off the diagonal are worked out; the
 * three rows of the table are used again, because lists are long.
 */
function slipCounter(from: string, most: number): (to: string) => number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  let current: number[] = [];
  return (to) => {
    for (let column = 0; column <= to.length; column += 1) last[column] = column;
    let lastLeast = 0;
    for (let row = 1; row <= from.length; row += 1) {
      const least = slipRow(from, to, row, most, [beforeLast, last, current]);
      if (least > most && lastLeast > most) return Infinity;
      lastLeast = least;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    return last[to.length] ?? Infinity;
  };
}

/** Fills the row `current` from the two before it, with Infinity around the places worked out; returns its least. */
function slipRow(
  from: string,
  to: string,
  row: number,
  most: number,
  [beforeLast, last, current]: readonly [readonly number[], readonly number[], number[]],
): number {
  const start = Math.max(1, row - most);
  const end = Math.min(to.length, row + most);
  current[start - 1] = row <= most ? row : Infinity;
  let least = current[start - 1] ?? Infinity;
  for (let column = start; column <= end; column += 1) {
    const same = from[row - 1] === to[column - 1] ? 0 : 1;
    const isSwap =
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    const changed = (last[column - 1] ?? Infinity) + same;
    const moved = Math.min(last[column] ?? Infinity, current[column - 1] ?? Infinity) + 1;
    const swapped = isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity;
    const slip = Math.min(changed, moved, swapped);
    current[column] = slip;
    if (slip < least) least = slip;
  }
  if (end < to.length) current[end + 1] = Infinity;
  return least;
}
