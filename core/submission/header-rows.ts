import { carriedColumns } from "../form/carried-form";
import type { Field, FormDefinition } from "../form/definition";
import { entryLayout, HELPER_IDS, helperIds } from "../form/entry-layout";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import type { SnapshotRow } from "../workbook/snapshot";

/** Longer texts are no headings: a label has at most 100 characters. */
const LONGEST_HEADING = 120;

/** The row of hidden ids: the field or helper id over each column. */
export interface IdRow {
  readonly rowIndex: number;
  readonly idOf: ReadonlyMap<number, string>;
}

/** The rows of headings: the field that the heading over each column names. */
export interface HeadingRows {
  readonly rowIndices: readonly number[];
  readonly fieldOf: ReadonlyMap<number, string>;
}

/** The first row that holds at least half the ids of the input fields; null when none does. */
export function findIdRow(grid: SheetGrid, definition: FormDefinition): IdRow | null {
  const known = new Set<string>([
    HELPER_IDS.key,
    ...helperIds(definition),
    ...definition.fields.map(({ id }) => id),
    ...carriedColumns(definition),
  ]);
  const inputs = new Set(definition.fields.filter(isInput).map(({ id }) => id));
  for (const rowIndex of grid.rowIndices) {
    const idOf = new Map<number, string>();
    for (const [columnIndex, cell] of grid.row(rowIndex)) {
      const text = cell.kind === "text" ? cell.value.trim() : "";
      if (known.has(text)) idOf.set(columnIndex, text);
    }
    if (idOf.size === 0) continue;
    const found = new Set([...idOf.values()].filter((id) => inputs.has(id))).size;
    if (found > 0 && found * 2 >= inputs.size) return { rowIndex, idOf };
  }
  return null;
}

/** The two neighbouring rows that hold the most headings, at least half the visible ones; null when none do. */
export function findHeadings(grid: SheetGrid, definition: FormDefinition): HeadingRows | null {
  const fieldOfHeading = headingFinder(definition);
  const visible = definition.fields.filter((field) => field.role === "check" || !field.hidden).length;
  const named = new Map<number, ReadonlyMap<number, string>>();
  for (const row of grid.sheet.rows) {
    const fields = headingsIn(row, fieldOfHeading);
    if (fields.size > 0) named.set(row.rowIndex, fields);
  }
  let best: HeadingRows | null = null;
  for (const [rowIndex, upper] of named) {
    const fieldOf = new Map([...upper, ...(named.get(rowIndex + 1) ?? [])]);
    if (fieldOf.size > (best?.fieldOf.size ?? 0)) best = { rowIndices: [rowIndex, rowIndex + 1], fieldOf };
  }
  return best !== null && new Set(best.fieldOf.values()).size * 2 >= visible ? best : null;
}

/** True for what is left of the rows between headings and data: the column numbers, or ids that were pasted over. */
export function isHeaderRemnant(
  grid: SheetGrid,
  definition: FormDefinition,
  columnOf: ReadonlyMap<string, number>,
  rowIndex: number,
): boolean {
  const printed = entryLayout(definition, 1).columnOf;
  let [numbers, ids] = [0, 0];
  for (const [id, columnIndex] of columnOf) {
    const cell = grid.cell(rowIndex, columnIndex);
    if (cell.kind === "number" && cell.value === printed.get(id)) numbers += 1;
    if (textOfCell(cell).trim() === id) ids += 1;
  }
  return numbers * 2 >= columnOf.size || ids >= 3;
}

function headingsIn(
  { cells }: SnapshotRow,
  fieldOfHeading: (text: string) => string | null,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { columnIndex, cell } of cells) {
    if (cell.kind !== "text" || cell.value.length > LONGEST_HEADING) continue;
    const fieldId = fieldOfHeading(cell.value);
    if (fieldId !== null) found.set(columnIndex, fieldId);
  }
  return found;
}

/** Finds the field whose label a text is; a text that stands in many rows is looked at once. */
function headingFinder(definition: FormDefinition): (text: string) => string | null {
  const labels = new Map(definition.fields.map((field) => [normalised(field.label), field.id]));
  const known = new Map<string, string | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fieldId = labels.get(normalised(text)) ?? null;
    known.set(text, fieldId);
    return fieldId;
  };
}

function isInput(field: Field): boolean {
  return field.role === "input";
}

function normalised(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
