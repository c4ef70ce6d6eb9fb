/** A sparse rectangle of immutable cells, 0-based. Absent cells read as undefined. */
export class Grid<T> {
  readonly #rows: (T | undefined)[][];

  constructor(rows: (T | undefined)[][] = []) {
    this.#rows = rows;
  }

  /** A copy that shares the (immutable) cells and nothing else. */
  clone(): Grid<T> {
    return new Grid(this.#rows.map((row) => row.slice()));
  }

  get(rowIndex: number, columnIndex: number): T | undefined {
    return this.#rows[rowIndex]?.[columnIndex];
  }

  set(rowIndex: number, columnIndex: number, cell: T | undefined): void {
    if (cell === undefined && columnIndex >= (this.#rows[rowIndex]?.length ?? 0)) return;
    while (this.#rows.length <= rowIndex) this.#rows.push([]);
    const row = this.#rows[rowIndex] ?? [];
    while (row.length < columnIndex) row.push(undefined);
    row[columnIndex] = cell;
  }

  /** Number of rows and columns up to the last present cell. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.#rows.forEach((row, rowIndex) => {
      let last = row.length;
      while (last > 0 && row[last - 1] === undefined) last -= 1;
      if (last === 0) return;
      rows = rowIndex + 1;
      columns = Math.max(columns, last);
    });
    return { rows, columns };
  }

  /** Calls `visit` for each present cell, row by row. */
  forEach(visit: (cell: T, rowIndex: number, columnIndex: number) => void): void {
    this.#rows.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (cell !== undefined) visit(cell, rowIndex, columnIndex);
      });
    });
  }

  insertRows(at: number, count: number): void {
    if (at < this.#rows.length) this.#rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  }

  deleteRows(at: number, count: number): void {
    this.#rows.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    for (const row of this.#rows) {
      if (at < row.length) row.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    }
  }

  deleteColumns(at: number, count: number): void {
    for (const row of this.#rows) row.splice(at, count);
  }
}
