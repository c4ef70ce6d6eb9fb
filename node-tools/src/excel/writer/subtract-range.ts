import type { CellRange } from "#core/workbook/snapshot";

/** What is left of `range` without `cut`: up to four rectangles, top to bottom. */
export function subtractRange(range: CellRange, cut: CellRange): readonly CellRange[] {
  if (!rangesMeet(range, cut)) return [range];
  const top = Math.max(range.top, cut.top);
  const bottom = Math.min(range.bottom, cut.bottom);
  const pieces: readonly CellRange[] = [
    { ...range, bottom: top - 1 },
    { top, bottom, left: range.left, right: cut.left - 1 },
    { top, bottom, left: cut.right + 1, right: range.right },
    { ...range, top: bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Whether two ranges have a cell in common. */
export function rangesMeet(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
