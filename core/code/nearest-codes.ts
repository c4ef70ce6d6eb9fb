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
  return codes
    .filter((code) => Math.abs(code.length - text.length) <= maxDistance)
    .map((code) => ({ code, distance: slips(text, code) }))
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, limit);
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function slips(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity;
      const changed = (last[column - 1] ?? Infinity) + same;
      const moved = Math.min(last[column] ?? Infinity, current[column - 1] ?? Infinity) + 1;
      current.push(Math.min(swapped, changed, moved));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? Infinity;
}
