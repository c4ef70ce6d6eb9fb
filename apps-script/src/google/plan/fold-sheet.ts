import type { Formula } from "#core/workbook/formula";
import type { CellMessage, CellStyle, Edit, PlanCell, SheetPlan, ValidationRule } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";

/** A validation as one cell carries it; `origin` is the cell its formula is relative to. */
export interface CellRule {
  readonly rule: ValidationRule;
  readonly strict: boolean;
  readonly hint: CellMessage | null;
  readonly error: CellMessage | null;
  readonly origin: { readonly rowIndex: number; readonly columnIndex: number };
}

/** A sheet's edits laid over each other: what each cell holds and looks like in the end. Grids are `rows` × `columns`. */
export interface FoldedSheet {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly styles: readonly (readonly CellStyle[])[];
  readonly rules: readonly (readonly (CellRule | null)[])[];
  readonly notes: readonly (readonly string[])[];
  readonly highlights: readonly {
    readonly ranges: readonly CellRange[];
    readonly when: Formula;
    readonly style: CellStyle;
  }[];
  /** True for a column that nobody sees: its look does not matter. */
  readonly isHidden: (columnIndex: number) => boolean;
  /** Where people may type; null when the sheet is not protected. */
  readonly unlocked: readonly CellRange[] | null;
}

const NO_STYLE: CellStyle = {};

/** Folds the edits of `plan` into grids, later edits over earlier ones. One grid is one service call. */
export function foldSheet({ edits }: SheetPlan): FoldedSheet {
  const { rows, columns } = sizeOf(edits);
  const cells = grid<PlanCell>(rows, columns, null);
  const styles = grid<CellStyle>(rows, columns, NO_STYLE);
  const rules = grid<CellRule | null>(rows, columns, null);
  const notes = grid(rows, columns, "");
  for (const edit of edits) {
    if (edit.kind === "write") putBlock(cells, edit.rowIndex, edit.columnIndex, edit.cells);
    if (edit.kind === "format") addStyle(styles, edit.ranges, edit.style);
    if (edit.kind === "validate") putRules(rules, edit);
    if (edit.kind === "note") putBlock(notes, edit.rowIndex, edit.columnIndex, [[edit.text]]);
  }
  const hidden = edits.flatMap((edit) =>
    edit.kind === "hideColumns"
      ? Array.from({ length: edit.count }, (_, index) => edit.columnIndex + index)
      : [],
  );
  const isHidden = (columnIndex: number): boolean => hidden.includes(columnIndex);
  const protections = edits.flatMap((edit) => (edit.kind === "protect" ? [edit.unlocked] : []));
  return {
    rows,
    columns,
    cells,
    styles,
    rules,
    notes,
    highlights: edits.flatMap((edit) => (edit.kind === "highlight" ? [edit] : [])),
    isHidden,
    unlocked: protections[protections.length - 1] ?? null,
  };
}

function sizeOf(edits: readonly Edit[]): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  const include = (bottom: number, right: number): void => {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  };
  for (const edit of edits) {
    if (edit.kind === "write")
      for (const [index, row] of edit.cells.entries())
        include(edit.rowIndex + index, edit.columnIndex + row.length - 1);
    if (edit.kind === "note") include(edit.rowIndex, edit.columnIndex);
    if ("ranges" in edit) for (const { bottom, right } of edit.ranges) include(bottom, right);
    if (edit.kind === "protect") for (const { bottom, right } of edit.unlocked) include(bottom, right);
    if (edit.kind === "hideColumns") include(0, edit.columnIndex + edit.count - 1);
    if (edit.kind === "hideRows") include(edit.rowIndex + edit.count - 1, 0);
    if (edit.kind === "freeze") include(edit.rows, edit.columns);
    if (edit.kind === "columnWidths") include(0, edit.columnIndex + edit.widths.length - 1);
  }
  return { rows, columns };
}

function grid<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function putBlock<T>(
  target: T[][],
  rowIndex: number,
  columnIndex: number,
  block: readonly (readonly T[])[],
): void {
  for (const [down, row] of block.entries()) {
    const line = target[rowIndex + down];
    if (line !== undefined) for (const [across, value] of row.entries()) line[columnIndex + across] = value;
  }
}

function eachCell(
  ranges: readonly CellRange[],
  visit: (rowIndex: number, columnIndex: number) => void,
): void {
  for (const { top, bottom, left, right } of ranges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) visit(row, column);
}

function addStyle(styles: CellStyle[][], ranges: readonly CellRange[], style: CellStyle): void {
  const merged = new Map<CellStyle, CellStyle>();
  eachCell(ranges, (row, column) => {
    const line = styles[row];
    const before = line?.[column];
    if (line === undefined || before === undefined) return;
    const after = merged.get(before) ?? { ...before, ...style };
    merged.set(before, after);
    line[column] = after;
  });
}

function putRules(rules: (CellRule | null)[][], edit: Extract<Edit, { kind: "validate" }>): void {
  const { ranges, rule, strict, hint, error } = edit;
  const first = ranges[0];
  if (first === undefined) return;
  eachCell(ranges, (row, column) => {
    const line = rules[row];
    if (line !== undefined)
      line[column] = { rule, strict, hint, error, origin: { rowIndex: row, columnIndex: column } };
  });
}
