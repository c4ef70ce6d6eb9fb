/** A rectangle of cells, 0-based, both ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of `rows` × `columns` cells from a 0-based corner. */
export function areaOf(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function areaRows(area: Area): number {
  return area.bottom - area.top + 1;
}

export function areaColumns(area: Area): number {
  return area.right - area.left + 1;
}

export function areaHolds(area: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= area.top && rowIndex <= area.bottom && columnIndex >= area.left && columnIndex <= area.right
  );
}

/** Whether `inner` lies wholly inside `outer`. */
export function areaContains(outer: Area, inner: Area): boolean {
  return areaHolds(outer, inner.top, inner.left) && areaHolds(outer, inner.bottom, inner.right);
}

export function areasMeet(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Calls `visit` for every cell of the area, row by row. */
export function forEachCell(area: Area, visit: (rowIndex: number, columnIndex: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

/** The area after `count` rows (or columns) came in before index `at`; null when a deletion swallowed it. */
export function shiftArea(area: Area, axis: "row" | "column", at: number, count: number): Area | null {
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const span = count >= 0 ? grown(first, last, at, count) : shrunk(first, last, at, -count);
  if (span === null) return null;
  return axis === "row"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

function grown(first: number, last: number, at: number, count: number): [number, number] {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

function shrunk(first: number, last: number, at: number, count: number): [number, number] | null {
  const end = at + count;
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at ? last : last < end ? at - 1 : last - count;
  return newLast < newFirst ? null : [newFirst, newLast];
}
