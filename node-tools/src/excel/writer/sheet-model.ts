import type {
  CellMessage,
  CellStyle,
  ChartPlan,
  PageSetup,
  PlanCell,
  ValidationRule,
} from "#core/workbook/plan";
import type { Formula } from "#core/workbook/formula";
import type { CellRange } from "#core/workbook/snapshot";

/** One row while edits are laid over it. Both arrays are sparse and indexed by column. */
export interface ModelRow {
  readonly values: (PlanCell | undefined)[];
  /** Look ids of the style book. A cell exists where this holds a number. */
  readonly looks: (number | undefined)[];
  /** Points; null leaves it to the program. */
  height: number | null;
  hidden: boolean;
}

/** One column while edits are laid over it; `look` is that of its cells nobody touched. */
export interface ModelColumn {
  look: number;
  /** Characters; null is the default width. */
  width: number | null;
  hidden: boolean;
}

/** A validation and where it holds; later ones have been cut out of earlier ones. */
export interface ModelValidation {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  readonly strict: boolean;
  readonly hint: CellMessage | null;
  readonly error: CellMessage | null;
}

/** A style that shows while its formula holds. */
export interface ModelHighlight {
  readonly ranges: readonly CellRange[];
  readonly when: Formula;
  readonly style: CellStyle;
}

/** A note on a cell. */
export interface ModelNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
}

/** One sheet after all its edits: the later edit has won wherever two spoke of the same thing. */
export interface SheetModel {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly rows: Map<number, ModelRow>;
  readonly columns: Map<number, ModelColumn>;
  readonly merges: Map<string, CellRange>;
  readonly notes: Map<string, ModelNote>;
  readonly highlights: ModelHighlight[];
  readonly charts: ChartPlan[];
  validations: readonly ModelValidation[];
  /** Ranges open for typing on a protected sheet; null when the sheet is not protected. */
  unlocked: readonly CellRange[] | null;
  /** True when rows may be inserted and deleted in a protected sheet. */
  rowsMayChange: boolean;
  freeze: { readonly rows: number; readonly columns: number } | null;
  page: PageSetup | null;
}

/** A sheet nobody has edited. */
export function emptySheetModel(name: string, state: SheetModel["state"]): SheetModel {
  return {
    name,
    state,
    rows: new Map(),
    columns: new Map(),
    merges: new Map(),
    notes: new Map(),
    highlights: [],
    charts: [],
    validations: [],
    unlocked: null,
    rowsMayChange: false,
    freeze: null,
    page: null,
  };
}

/** The row `rowIndex` of `model`, made when it is new. */
export function touchRow(model: SheetModel, rowIndex: number): ModelRow {
  const found = model.rows.get(rowIndex);
  if (found !== undefined) return found;
  const row: ModelRow = { values: [], looks: [], height: null, hidden: false };
  model.rows.set(rowIndex, row);
  return row;
}

/** The column `columnIndex` of `model`, made when it is new. */
export function touchColumn(model: SheetModel, columnIndex: number): ModelColumn {
  const found = model.columns.get(columnIndex);
  if (found !== undefined) return found;
  const column: ModelColumn = { look: 0, width: null, hidden: false };
  model.columns.set(columnIndex, column);
  return column;
}

/** What the plan puts at a place; undefined where nothing was written. */
export function valueAt(model: SheetModel, rowIndex: number, columnIndex: number): PlanCell | undefined {
  return model.rows.get(rowIndex)?.values[columnIndex];
}
