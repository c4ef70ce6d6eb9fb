import type { PlanCell } from "../../workbook/plan";
import { normaliseHeader } from "../../register/table-columns";
import type { PrintedColumn } from "./printed-column";
import type { ColumnSource, InsertedColumn } from "./table-settings";

/** The texts of one row that inserted columns may show; what a row lacks is blank. */
export type RowTexts = { readonly [S in ColumnSource]?: string };

/**
 * `columns` with an agency's own ones where its setting says; one whose place is not there is left out. A column between
 * two that share a heading stands below it too. Printed numbers follow, because they are derived from places.
 */
export function withInserted(
  columns: readonly PrintedColumn[],
  inserted: readonly InsertedColumn[],
): readonly PrintedColumn[] {
  return inserted.reduce((before, column, index) => {
    const at = placeAfter(before, column.after);
    if (at === null) return before;
    return [...before.slice(0, at), columnOf(column, index, before, at), ...before.slice(at)];
  }, columns);
}

/** The 0-based place right after the column called so by its id or its lowest heading, null when there is none. */
export function placeAfter(columns: readonly PrintedColumn[], name: string): number | null {
  const wanted = normaliseHeader(name);
  const found = columns.findIndex(
    ({ id, headings, look }) =>
      look !== "helper" &&
      [id, headings[headings.length - 1] ?? ""].some((one) => normaliseHeader(one) === wanted),
  );
  if (found < 0) return null;
  const next = columns.findIndex(({ numbered }, index) => index > found && numbered !== "with-previous");
  return next < 0 ? columns.length : next;
}

/** The cells of the inserted columns for a row with these texts. */
export function insertedCells(
  inserted: readonly InsertedColumn[],
  texts: RowTexts,
): { readonly [id: string]: PlanCell } {
  return Object.fromEntries(inserted.map(({ source }, index) => [insertedId(index), texts[source] ?? ""]));
}

function columnOf(
  { heading, width }: InsertedColumn,
  index: number,
  columns: readonly PrintedColumn[],
  at: number,
): PrintedColumn {
  const left = columns[at - 1]?.headings ?? [];
  const right = columns[at]?.headings ?? [];
  const shared = left.slice(0, -1).filter((one, depth) => depth < right.length - 1 && right[depth] === one);
  return { id: insertedId(index), headings: [...shared, heading], width, look: "text", numbered: "own" };
}

function insertedId(index: number): string {
  return `sisipan${index + 1}`;
}
