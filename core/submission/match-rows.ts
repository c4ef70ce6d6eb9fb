import type { FormDefinition } from "../form/definition";
import type { GivenRow } from "../form/register-rows";
import type { SheetGrid } from "../workbook/sheet-grid";
import { hasStrayGiven } from "./displaced-rows";
import { isHeaderRemnant } from "./header-rows";
import type { MatchedColumns } from "./match-columns";
import type { Testimony, Witnesses } from "./row-witnesses";
import { witnessesOf } from "./row-witnesses";

/** What one row of a sheet turned out to be. Row indices are 0-based. */
export type MatchedRow =
  | { readonly kind: "known"; readonly rowIndex: number; readonly key: string; readonly repaired: boolean }
  | { readonly kind: "conflicting"; readonly rowIndex: number; readonly key: string; readonly other: string }
  | { readonly kind: "unknown"; readonly rowIndex: number };

/** A row as its witnesses have it; `against` is the key that an overruled hidden key names. */
type Judged =
  | Exclude<MatchedRow, { kind: "known" }>
  | (Extract<MatchedRow, { kind: "known" }> & { readonly against: string | null });

/**
 * Attributes every row of a table by three witnesses: the hidden key, the visible code, and the other given texts.
 * Two that agree decide; a lone witness decides only where none speaks against it; otherwise the row belongs to
 * nobody. So a sheet sorted without its hidden column is read right, and a row pasted over is not.
 */
export function matchRows(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rows: readonly GivenRow[],
): readonly MatchedRow[] {
  const witnesses = witnessesOf(grid, definition, columns, rows);
  const judged = grid.rowIndices
    .filter((rowIndex) => !columns.headerRows.has(rowIndex))
    .map((rowIndex) => judge(rowIndex, witnesses))
    .filter((row) => row.kind !== "unknown" || isBelowHeader(grid, definition, columns, row.rowIndex));
  return withoutDoubtfulSort(grid, definition, columns, rows, judged);
}

function judge(rowIndex: number, witnesses: Witnesses): Judged {
  const [hidden, visible] = [witnesses.hiddenKey(rowIndex), witnesses.visibleCode(rowIndex)];
  const hiddenKey = keyIn(hidden);
  if (hiddenKey !== null && hiddenKey === keyIn(visible)) {
    return { kind: "known", rowIndex, key: hiddenKey, repaired: false, against: null };
  }
  const said = [hidden, visible, witnesses.otherTexts(rowIndex)];
  const keys = said.flatMap((testimony) => keyIn(testimony) ?? []);
  const [first, second] = keys;
  if (first === undefined) return { kind: "unknown", rowIndex };
  const agreed = keys.find((key, index) => keys.indexOf(key) !== index);
  if (agreed !== undefined) {
    const against = hiddenKey !== null && hiddenKey !== agreed ? hiddenKey : null;
    return { kind: "known", rowIndex, key: agreed, repaired: true, against };
  }
  if (second !== undefined) return { kind: "conflicting", rowIndex, key: first, other: second };
  if (said.includes("unknown")) return { kind: "unknown", rowIndex };
  return { kind: "known", rowIndex, key: first, repaired: hidden === "silent", against: null };
}

function keyIn(testimony: Testimony): string | null {
  return typeof testimony === "object" ? testimony.key : null;
}

/** What stands above the headings, or is left of them, is no row that somebody typed. */
function isBelowHeader(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rowIndex: number,
): boolean {
  return rowIndex > columns.lastHeaderRow && !isHeaderRemnant(grid, definition, columns.columnOf, rowIndex);
}

/**
 * Rows whose hidden key was overruled were sorted without it. Should one of them show that its given values on the
 * far side of the typed ones did not move along, only a part of the columns was sorted: then none of them is sure.
 */
function withoutDoubtfulSort(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rows: readonly GivenRow[],
  judged: readonly Judged[],
): readonly MatchedRow[] {
  const given = new Map(rows.map((row) => [row.key, row]));
  const isStray = (row: Judged): boolean => {
    if (row.kind !== "known" || row.against === null) return false;
    const [own, other] = [given.get(row.key), given.get(row.against)];
    if (own === undefined || other === undefined) return false;
    return hasStrayGiven(grid, definition, columns, row.rowIndex, own, other);
  };
  const isDoubtful = judged.some(isStray);
  return judged.map((row): MatchedRow => {
    if (row.kind !== "known") return row;
    const { rowIndex, key, repaired, against } = row;
    return isDoubtful && against !== null
      ? { kind: "conflicting", rowIndex, key: against, other: key }
      : { kind: "known", rowIndex, key, repaired };
  });
}
