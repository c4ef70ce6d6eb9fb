import type { CivilDate } from "../cell/civil-date";

/**
 * What one cell holds, every platform's quirks removed. `formula` is the text without the leading "=", or null
 * when the cell was typed; `value` is then the cached result (kind "blank" when a file carries none).
 * Dates are civil days; a clock time is kept as `secondsOfDay` (0 for a pure date). `percent` tells that the
 * number's format shows it × 100.
 */
export type Cell =
  | { readonly kind: "blank"; readonly value: null; readonly formula: string | null }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly formula: string | null;
      readonly percent: boolean;
    }
  | { readonly kind: "text"; readonly value: string; readonly formula: string | null }
  | { readonly kind: "boolean"; readonly value: boolean; readonly formula: string | null }
  | {
      readonly kind: "date";
      readonly value: CivilDate;
      readonly secondsOfDay: number;
      readonly formula: string | null;
    }
  | { readonly kind: "error"; readonly value: string; readonly formula: string | null };

/** A cell at its place; `columnIndex` is 0-based. */
export interface PlacedCell {
  readonly columnIndex: number;
  readonly cell: Cell;
}

/** One row that holds something; `rowIndex` is 0-based; cells ascend by column and are sparse. */
export interface SnapshotRow {
  readonly rowIndex: number;
  readonly cells: readonly PlacedCell[];
}

/** A rectangle of cells, 0-based, both ends inside. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet: sparse rows ascending by index. Of a merged range only the top-left cell appears. */
export interface SheetSnapshot {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly SnapshotRow[];
  readonly merges: readonly CellRange[];
}

/** A name of the workbook; `refersTo` is the text as stored, e.g. `Pengesahan!$C$5`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** A whole workbook as read, from any platform. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
}

/** The blank, typed cell. */
export const BLANK_CELL: Cell = { kind: "blank", value: null, formula: null };
