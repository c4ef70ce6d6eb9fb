import type { CivilDate } from "../cell/civil-date";
import type { Formula } from "./formula";
import type { CellRange } from "./snapshot";

/** What a plan puts in one cell. null leaves it empty. Text is always data, never a formula, whatever it begins with. */
export type PlanCell = string | number | boolean | null | DateCell | FormulaCell | LinkCell;

/** A civil day, written as a date cell. */
export interface DateCell {
  readonly kind: "date";
  readonly date: CivilDate;
}

/** A live formula with the result the core computed, so that a file opens with figures even where nothing recalculates. */
export interface FormulaCell {
  readonly kind: "formula";
  readonly formula: Formula;
  readonly cached: string | number | boolean | null;
}

/** A text that leads to a cell of the same workbook, or to an address outside it. */
export interface LinkCell {
  readonly kind: "link";
  readonly text: string | number;
  readonly target:
    | { readonly sheet: string; readonly rowIndex: number; readonly columnIndex: number }
    | { readonly url: string };
}

/** Look of cells. An absent key leaves what an earlier edit set. Colours are `RRGGBB`; sizes are points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Pattern in the en-US spelling of number formats, e.g. `#,##0.00`; `@` is text. */
  readonly numberFormat?: string;
  readonly border?: "none" | "thin" | "hair" | "medium-bottom" | "double-bottom";
}

/** What a cell accepts. Formulas are relative to the top-left cell of the edit's first range. */
export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFrom"; readonly source: Formula }
  | ListUnder
  | {
      readonly kind: "number";
      readonly minimum: number | null;
      readonly maximum: number | null;
      readonly whole: boolean;
    }
  | { readonly kind: "formula"; readonly formula: Formula };

/**
 * Choices of a column of another sheet that depend on another cell of the row: those beside which `keys` holds `key`,
 * standing next to each other; all of them while the cell `parent` is empty. `most` is how many one key has at most.
 * Excel and its like look them up as the cell is opened; Sheets needs them written out beside each row.
 */
export interface ListUnder {
  readonly kind: "listUnder";
  readonly sheet: string;
  readonly keys: CellRange;
  readonly texts: CellRange;
  readonly parent: Formula;
  readonly key: Formula;
  readonly most: number;
}

/** Paper of the agency's printer; F4 is 215 × 330 mm. */
export interface PageSetup {
  readonly paper: "F4" | "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** First and last 0-based row printed on top of every page, or null. */
  readonly repeatRows: readonly [first: number, last: number] | null;
  /** Footer texts; `{halaman}` and `{jumlahHalaman}` stand for the page and the number of pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Columns always fit the width of `pagesWide` pages; the height follows. */
  readonly fitToWidth: boolean;
  /** Pages side by side that the columns are spread over, with `fitToWidth`; 1 unless told. */
  readonly pagesWide?: number;
  /** First and last 0-based column printed at the left of every page. */
  readonly repeatColumns?: readonly [first: number, last: number];
}

/** A chart over ranges of the same workbook. `altText` says in words what is seen. */
export interface ChartPlan {
  readonly type: "bar" | "column" | "line" | "pie" | "scatter";
  readonly title: string;
  readonly altText: string;
  readonly categories: { readonly sheet: string; readonly range: CellRange };
  readonly series: readonly { readonly name: string; readonly sheet: string; readonly range: CellRange }[];
  /** Names of the points of a scatter, as long as its categories. */
  readonly pointNames?: { readonly sheet: string; readonly range: CellRange };
  readonly axisTitles: { readonly horizontal: string; readonly vertical: string };
  readonly anchor: CellRange;
}

/** One edit is one service call on a platform that counts them. All indices are 0-based. */
export type Edit =
  | {
      readonly kind: "write";
      readonly rowIndex: number;
      readonly columnIndex: number;
      readonly cells: readonly (readonly PlanCell[])[];
    }
  | { readonly kind: "format"; readonly ranges: readonly CellRange[]; readonly style: CellStyle }
  | {
      readonly kind: "validate";
      readonly ranges: readonly CellRange[];
      readonly rule: ValidationRule;
      readonly strict: boolean;
      readonly hint: CellMessage | null;
      readonly error: CellMessage | null;
    }
  | {
      readonly kind: "highlight";
      readonly ranges: readonly CellRange[];
      readonly when: Formula;
      readonly style: CellStyle;
    }
  /** `rowsMayChange`: people may insert and delete rows between the locked cells, where the program allows it. */
  | { readonly kind: "protect"; readonly unlocked: readonly CellRange[]; readonly rowsMayChange?: boolean }
  | { readonly kind: "merge"; readonly ranges: readonly CellRange[] }
  | { readonly kind: "columnWidths"; readonly columnIndex: number; readonly widths: readonly number[] }
  | { readonly kind: "rowHeights"; readonly rowIndex: number; readonly heights: readonly number[] }
  | { readonly kind: "hideColumns"; readonly columnIndex: number; readonly count: number }
  | { readonly kind: "hideRows"; readonly rowIndex: number; readonly count: number }
  | { readonly kind: "freeze"; readonly rows: number; readonly columns: number }
  | { readonly kind: "note"; readonly rowIndex: number; readonly columnIndex: number; readonly text: string }
  | { readonly kind: "page"; readonly setup: PageSetup }
  | { readonly kind: "chart"; readonly chart: ChartPlan };

/** A short title and a sentence shown beside a cell. */
export interface CellMessage {
  readonly title: string;
  readonly text: string;
}

/** One sheet as it shall be. Widths are in characters, heights in points. */
export interface SheetPlan {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly edits: readonly Edit[];
}

/** A name for a cell or range of the workbook. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** A whole workbook as it shall be; applying it twice gives what applying it once gives. */
export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}
