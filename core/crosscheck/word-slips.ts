/** The number of slips between two words: letters added, left out, changed, or swapped with a neighbour; at most `limit` + 1. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const plain = Math.min(
        at(current, column) + 1,
        at(next, column - 1) + 1,
        at(current, column - 1) + same,
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(isSwap ? Math.min(plain, at(previous, column - 2) + 1) : plain);
    }
    previous = current;
    current = next;
    if (Math.min(...current) > limit) return limit + 1;
  }
  return Math.min(at(current, b.length), limit + 1);
}

/** True when two words are the same but for slips: none in short words, one from 5 letters, two from 9. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const length = Math.min(a.length, b.length);
  const limit = length < 5 ? 0 : length < 9 ? 1 : 2;
  return limit > 0 && slipsBetween(a, b, limit) <= limit;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
