import type { FormDefinition } from "../form/definition";
import { HELPER_IDS } from "../form/entry-layout";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";

/** Where the columns of a sheet Isian are. `repaired`: the hidden ids were lost and the headings were used instead. */
export interface MatchedColumns {
  /** 0-based column of each field id and of the row keys; the first one where an id stands twice. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Further columns that carry an id already found, by that id. */
  readonly twice: readonly { readonly id: string; readonly columnIndex: number }[];
  /** 0-based first row that may hold data. */
  readonly firstRow: number;
  readonly repaired: boolean;
}

/** Headings are looked for in this many rows from the top. */
const HEADER_DEPTH = 60;

/**
 * Finds the columns by their hidden ids; where that row is lost, by the headings (exactly, then without regard to
 * case and punctuation). null when neither half of the ids nor half of the headings can be found.
 */
export function matchColumns(grid: SheetGrid, definition: FormDefinition): MatchedColumns | null {
  const rows = grid.rowIndices.filter((rowIndex) => rowIndex < HEADER_DEPTH);
  return byIds(grid, definition, rows) ?? byLabels(grid, definition, rows);
}

function byIds(grid: SheetGrid, definition: FormDefinition, rows: readonly number[]): MatchedColumns | null {
  const ids = new Set([HELPER_IDS.key, ...definition.fields.map((field) => field.id)]);
  const rowIndex = rows.find((row) => matchesIn(grid, row, ids) * 2 >= definition.fields.length);
  if (rowIndex === undefined) return null;
  const found = [...grid.row(rowIndex)]
    .map(([columnIndex, cell]) => ({ id: textOfCell(cell).trim(), columnIndex }))
    .filter(({ id }) => ids.has(id));
  const byId = collect(found);
  const missing = definition.fields.filter((field) => !byId.columnOf.has(field.id));
  const labelled = missing.length === 0 ? null : byLabels(grid, definition, rows);
  const taken = new Set(byId.columnOf.values());
  const rescued = missing.flatMap((field): (readonly [string, number])[] => {
    const columnIndex = labelled?.columnOf.get(field.id);
    return columnIndex === undefined || taken.has(columnIndex) ? [] : [[field.id, columnIndex]];
  });
  return {
    columnOf: new Map([...byId.columnOf, ...rescued]),
    twice: byId.twice,
    firstRow: rowIndex + 1,
    repaired: rescued.length > 0,
  };
}

function byLabels(
  grid: SheetGrid,
  definition: FormDefinition,
  rows: readonly number[],
): MatchedColumns | null {
  const labels = new Map(definition.fields.map((field) => [normalised(field.label), field.id]));
  const found = rows.flatMap((rowIndex) =>
    [...grid.row(rowIndex)].flatMap(([columnIndex, cell]) => {
      const id = cell.kind === "text" ? labels.get(normalised(cell.value)) : undefined;
      return id === undefined ? [] : [{ id, columnIndex, rowIndex }];
    }),
  );
  const { columnOf, twice } = collect(found);
  const visible = definition.fields.filter((field) => field.role === "check" || !field.hidden);
  if (columnOf.size * 2 < visible.length) return null;
  const firstRow = Math.max(...found.map(({ rowIndex }) => rowIndex)) + 1;
  return { columnOf, twice, firstRow, repaired: true };
}

function collect(
  found: readonly { readonly id: string; readonly columnIndex: number }[],
): Pick<MatchedColumns, "columnOf" | "twice"> {
  const columnOf = new Map<string, number>();
  const twice: { id: string; columnIndex: number }[] = [];
  for (const { id, columnIndex } of found) {
    if (columnOf.has(id)) twice.push({ id, columnIndex });
    else columnOf.set(id, columnIndex);
  }
  return { columnOf, twice };
}

function matchesIn(grid: SheetGrid, rowIndex: number, ids: ReadonlySet<string>): number {
  return [...grid.row(rowIndex).values()].filter((cell) => ids.has(textOfCell(cell).trim())).length;
}

function normalised(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
