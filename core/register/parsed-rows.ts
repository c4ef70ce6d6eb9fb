import type { ColumnMatch, MatchedTable } from "./match-columns";
import type { RegisterFinding } from "./register-finding";
import type { RowReader } from "./row-reader";
import { tablePlace } from "./table-place";

/** A record with what was read of it; it counts only when it is not left out. */
export interface ParsedRow<T> {
  readonly reader: RowReader;
  readonly value: T;
}

/** The values of the rows that are not left out. */
export function keptValues<T>(rows: readonly ParsedRow<T>[]): readonly T[] {
  return rows.filter(({ reader }) => !reader.isLeftOut()).map(({ value }) => value);
}

/** Findings of a table in reading order: of its header, of each row, and how many rows were left out. */
export function tableFindings(
  match: ColumnMatch,
  rows: readonly ParsedRow<unknown>[],
): readonly RegisterFinding[] {
  const ofRows = rows.flatMap(({ reader }) => reader.findings());
  const left = rows.filter(({ reader }) => reader.isLeftOut()).length;
  const summary: readonly RegisterFinding[] =
    match.matched === null || left === 0 ? [] : [leftOut(match.matched, left, rows.length)];
  return [...match.findings, ...ofRows, ...summary];
}

function leftOut(matched: MatchedTable, left: number, total: number): RegisterFinding {
  return {
    code: "register/rows-left-out",
    severity: "error",
    place: tablePlace(matched.table),
    values: { left, total },
  };
}

/** Reports every row whose key an earlier one has, without regard to case; the first keeps it. */
export function reportRepeatedKeys<T>(
  rows: readonly ParsedRow<T>[],
  column: string,
  keyOf: (value: T) => string,
): void {
  const firstRows = new Map<string, number>();
  for (const { reader, value } of rows) {
    const found = keyOf(value);
    const key = found.toLowerCase();
    if (key === "") continue;
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, reader.rowNumber);
    else reader.report(column, "error", { code: "register/value-repeated", values: { found, firstRow } });
  }
}
