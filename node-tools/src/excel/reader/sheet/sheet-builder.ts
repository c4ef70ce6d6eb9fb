import { cellAddress, rangeAddress } from "#core/workbook/address";
import type { CellRange, PlacedCell, SnapshotRow } from "#core/workbook/snapshot";
import { createSharedFormulas } from "../formula/shared-formulas";
import { assertWithin, damaged } from "../read-fault";
import { unescapeControls } from "../xml/unescape";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "./cell-place";
import { cellOf } from "./cell-value";
import { rewriteCovered } from "./covered-cells";
import { orderRows } from "./order-rows";
import { parseRange } from "./parse-range";
import type { RawCell, RawFormula } from "./raw-cell";
import type { SheetContext } from "./sheet-context";

/** Rows and merges of one sheet, and how many cells they hold. */
export interface SheetContent {
  readonly rows: readonly SnapshotRow[];
  readonly merges: readonly CellRange[];
  readonly cellCount: number;
}

/** Takes the cells of a sheet in the order of the file and makes the rows of the snapshot from them. */
export interface SheetBuilder {
  /** A `<row>` begins; `rowIndex` is -1 where it has no reference: it then follows the row before it. */
  readonly openRow: (rowIndex: number) => void;
  /** Fills the place of `raw`, whose indexes are -1 where the cell has no reference. */
  readonly place: (raw: RawCell) => void;
  /** Keeps a placed cell when it holds something. */
  readonly add: (raw: RawCell) => void;
  /** A `<mergeCell>`. */
  readonly merge: (range: string) => void;
  /** The content, once. Faults: `file/damaged` (duplicate-cell). */
  readonly finish: () => SheetContent;
}

interface BuiltRow {
  readonly rowIndex: number;
  readonly cells: PlacedCell[];
}

interface Pending {
  readonly cells: PlacedCell[];
  readonly position: number;
  readonly rowIndex: number;
  readonly sharedIndex: string;
}

interface ArrayFormula {
  readonly range: CellRange;
  readonly text: string;
}

/** The text as typed: some programs store the "=" too. */
function ownText(text: string): string {
  return unescapeControls(text.startsWith("=") ? text.slice(1) : text);
}

/** A builder for the sheet of `context`. */
export function createSheetBuilder(context: SheetContext): SheetBuilder {
  const { limits, notes, part } = context;
  const shared = createSharedFormulas(context.formulaBudget, part, context.sharedFormulas);
  const rows: BuiltRow[] = [];
  const merges: CellRange[] = [];
  const arrays: ArrayFormula[] = [];
  const pending: Pending[] = [];
  let row: BuiltRow = { rowIndex: -1, cells: [] };
  let columnIndex = -1;
  let cellCount = 0;

  return { openRow, place, add, merge, finish };

  function openRow(rowIndex: number): void {
    const index = rowIndex < 0 ? row.rowIndex + 1 : rowIndex;
    if (index > LAST_ROW_INDEX) throw damaged("address", part);
    row = { rowIndex: index, cells: [] };
    columnIndex = -1;
  }

  function place(raw: RawCell): void {
    if (raw.rowIndex < 0) raw.rowIndex = row.rowIndex;
    if (raw.columnIndex < 0) raw.columnIndex = columnIndex + 1;
    if (raw.rowIndex !== row.rowIndex || raw.columnIndex > LAST_COLUMN_INDEX) throw damaged("address", part);
    columnIndex = raw.columnIndex;
  }

  function add(raw: RawCell): void {
    const formula = raw.formula === null ? null : formulaText(raw, raw.formula);
    const cell = cellOf(raw, formula, context);
    if (cell.kind === "blank" && formula === null) return;
    cellCount += 1;
    assertWithin("cells", context.cellsBefore + cellCount, limits.cells, null);
    if (row.cells.length === 0) rows.push(row);
    row.cells.push({ columnIndex: raw.columnIndex, cell });
  }

  function formulaText(raw: RawCell, stored: RawFormula): string {
    const own = stored.text === "" ? "" : ownText(stored.text);
    if (stored.type === "dataTable") return `TABLE(${stored.firstInput},${stored.secondInput})`;
    if (stored.type === "array" && own !== "") rememberArray(stored.range, own);
    if (stored.type !== "shared") return own;
    if (own !== "") {
      shared.define(stored.sharedIndex, own, raw.rowIndex, raw.columnIndex);
      return own;
    }
    const text = shared.textAt(stored.sharedIndex, raw.rowIndex, raw.columnIndex);
    if (text !== null) return text;
    const { rowIndex } = row;
    pending.push({ cells: row.cells, position: row.cells.length, rowIndex, sharedIndex: stored.sharedIndex });
    return "";
  }

  function rememberArray(text: string, formula: string): void {
    const range = parseRange(text);
    if (range === null || (range.top === range.bottom && range.left === range.right)) return;
    assertWithin("items", arrays.length + 1, limits.items, part);
    arrays.push({ range, text: formula });
  }

  function merge(text: string): void {
    const range = parseRange(text);
    if (range === null) throw damaged("address", part);
    assertWithin("items", merges.length + 1, limits.items, part);
    merges.push(range);
  }

  function finish(): SheetContent {
    resolvePending();
    const ordered = withArrayFormulas(orderRows(rows, part));
    return { rows: withoutCovered(ordered), merges, cellCount };
  }

  /** Cells that shared a formula before the cell with its text came. */
  function resolvePending(): void {
    for (const { cells, position, rowIndex, sharedIndex } of pending) {
      const placed = cells[position];
      if (placed === undefined) continue;
      const formula = shared.textAt(sharedIndex, rowIndex, placed.columnIndex);
      if (formula !== null) cells[position] = { ...placed, cell: { ...placed.cell, formula } };
      else {
        const address = cellAddress(rowIndex, placed.columnIndex);
        notes.add({ code: "read/formula-text-missing", sheet: context.sheet, address });
      }
    }
  }

  /** The other cells of an array formula's range carry no text of their own: they get that of the first. */
  function withArrayFormulas(ordered: readonly SnapshotRow[]): readonly SnapshotRow[] {
    if (arrays.length === 0) return ordered;
    const texts = new Map(arrays.map(({ range, text }) => [range, text]));
    return rewriteCovered(
      ordered,
      [...texts.keys()],
      (placed, _, range) =>
        placed.cell.formula === null
          ? { ...placed, cell: { ...placed.cell, formula: texts.get(range) ?? "" } }
          : placed,
      () => undefined,
    );
  }

  function withoutCovered(ordered: readonly SnapshotRow[]): readonly SnapshotRow[] {
    if (merges.length === 0) return ordered;
    const sheet = context.sheet;
    let count = 0;
    const kept = rewriteCovered(
      ordered,
      merges,
      (placed, rowIndex, range) => {
        if (rowIndex === range.top && placed.columnIndex === range.left) return placed;
        count += 1;
        return null;
      },
      (range) => {
        notes.add({ code: "read/overlapping-merge", sheet, range: rangeAddress(range) });
      },
    );
    if (count > 0) notes.add({ code: "read/covered-cells", sheet, count });
    return kept;
  }
}
