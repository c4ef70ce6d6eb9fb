import { carriedColumnId, carriedColumns, carriedFields } from "../form/carried-form";
import type { FormDefinition } from "../form/definition";
import { HELPER_IDS, helperIds } from "../form/entry-layout";
import type { GivenRow } from "../form/register-rows";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import { settleClaims } from "./column-claims";
import type { HeadingRows, IdRow } from "./header-rows";
import { findHeadings, findIdRow } from "./header-rows";

/** Where the columns of a sheet Isian are. `repaired`: headings had to be used because hidden ids were lost. */
export interface MatchedColumns {
  /** 0-based column of each field id and of the row keys. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** 0-based hidden column of what was carried over when the form was made, by the field it is for. */
  readonly carriedOf: ReadonlyMap<string, number>;
  /** The columns of `columnOf`. */
  readonly formColumns: ReadonlySet<number>;
  /** Ids that stand over several columns with different content: none of those columns is used. */
  readonly twice: readonly string[];
  /** Columns that hold nothing of their own: the helper formulas, and equal or empty copies of a used column. */
  readonly idle: ReadonlySet<number>;
  /** True when the row of ids still names every helper column. */
  readonly helpersKnown: boolean;
  /** 0-based rows of headings and ids. */
  readonly headerRows: ReadonlySet<number>;
  /** 0-based last row of the headings: what stands above it is data only where it is surely a row of the form. */
  readonly lastHeaderRow: number;
  readonly repaired: boolean;
}

/**
 * Finds the columns by their hidden ids and their headings (without regard to case and punctuation). null when
 * neither half of the ids nor half of the headings can be found. `rows` help to find the key column by its content.
 */
export function matchColumns(
  grid: SheetGrid,
  definition: FormDefinition,
  rows: readonly GivenRow[],
): MatchedColumns | null {
  const ids = findIdRow(grid, definition);
  const headings = findHeadings(grid, definition);
  if (ids === null && headings === null) return null;
  const { columnsOf, repaired } = settleClaims(claimsOf(ids, headings));
  const isClaimed = (columnIndex: number): boolean =>
    [...columnsOf.values()].some((columns) => columns.includes(columnIndex));
  const headerRows = new Set([...(headings?.rowIndices ?? []), ...(ids === null ? [] : [ids.rowIndex])]);
  const lastHeaderRow = headings?.rowIndices[1] ?? ids?.rowIndex ?? 0;
  const columnOf = new Map<string, number>();
  const twice: string[] = [];
  const helpers = helperIds(definition);
  const hidden = [...helpers, ...carriedColumns(definition)];
  const idle = new Set<number>(hidden.flatMap((id) => columnsOf.get(id) ?? []));
  for (const [id, columns] of columnsOf) {
    if (hidden.includes(id)) continue;
    const chosen = chooseColumn(grid, columns, (rowIndex) => !headerRows.has(rowIndex));
    if (chosen === null) twice.push(id);
    else {
      columnOf.set(id, chosen);
      for (const column of columns) if (column !== chosen) idle.add(column);
    }
  }
  const helpersKnown = helpers.every((id) => columnsOf.has(id));
  if (!columnsOf.has(HELPER_IDS.key)) {
    const keyColumn = findKeyColumn(grid, rows, isClaimed);
    if (keyColumn !== null) columnOf.set(HELPER_IDS.key, keyColumn);
  }
  const formColumns = new Set(columnOf.values());
  const carriedOf = carriedColumnsOf(definition, columnsOf);
  return { columnOf, carriedOf, formColumns, twice, idle, helpersKnown, headerRows, lastHeaderRow, repaired };
}

function carriedColumnsOf(
  definition: FormDefinition,
  columnsOf: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, number> {
  return new Map(
    carriedFields(definition).flatMap(({ id }) => {
      const [column] = columnsOf.get(carriedColumnId(id)) ?? [];
      return column === undefined ? [] : [[id, column] as const];
    }),
  );
}

function claimsOf(ids: IdRow | null, headings: HeadingRows | null) {
  const columns = new Set([...(ids?.idOf.keys() ?? []), ...(headings?.fieldOf.keys() ?? [])]);
  return [...columns]
    .sort((a, b) => a - b)
    .map((columnIndex) => ({
      columnIndex,
      id: ids?.idOf.get(columnIndex) ?? null,
      label: headings?.fieldOf.get(columnIndex) ?? null,
    }));
}

/** The first column without a claim that holds at least half the row keys: its id is lost, its content tells. */
function findKeyColumn(
  grid: SheetGrid,
  rows: readonly GivenRow[],
  isClaimed: (columnIndex: number) => boolean,
): number | null {
  const keys = new Set(rows.map(({ key }) => key));
  const found = new Map<number, Set<string>>();
  for (const rowIndex of grid.rowIndices) {
    for (const [columnIndex, cell] of grid.row(rowIndex)) {
      if (isClaimed(columnIndex) || !keys.has(textOfCell(cell))) continue;
      found.set(columnIndex, (found.get(columnIndex) ?? new Set()).add(textOfCell(cell)));
    }
  }
  const [first] = [...found]
    .filter(([, own]) => own.size * 2 >= keys.size)
    .map(([columnIndex]) => columnIndex)
    .sort((a, b) => a - b);
  return first ?? null;
}

/** The one column of several that says something, or any of equal ones; null when two say different things. */
function chooseColumn(
  grid: SheetGrid,
  columns: readonly number[],
  isData: (rowIndex: number) => boolean,
): number | null {
  const [first = null] = columns;
  if (columns.length < 2) return first;
  const rows = grid.rowIndices.filter(isData);
  const contents = columns.map((columnIndex) => ({
    columnIndex,
    texts: rows.map((rowIndex) => textOfCell(grid.cell(rowIndex, columnIndex)).trim()),
  }));
  const filled = contents.filter(({ texts }) => texts.some((text) => text !== ""));
  const [model] = filled;
  if (model === undefined) return first;
  const isEqual = filled.every(({ texts }) => texts.every((text, index) => text === model.texts[index]));
  return isEqual ? model.columnIndex : null;
}
