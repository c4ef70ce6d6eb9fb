import type { Formula } from "../../workbook/formula";
import type { CellStyle, Edit, FormulaCell, PlanCell } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import { HEADER_LOOK, KIND_STYLES, TOTAL_LOOK } from "./table-styles";
import type { ColumnKind } from "./table-styles";

/** One column of a printed table. */
export interface TableColumn<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Heading over several neighbouring columns; "" for none. */
  readonly group: string;
  readonly width: number;
  readonly kind: ColumnKind;
  readonly hidden: boolean;
}

/** A table at its place; rows are given cell by cell in the order of the columns. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** 0-based row of the heading; the group heading, if any column has one, stands above it. */
  readonly headerRow: number;
  readonly rows: readonly (readonly PlanCell[])[];
  readonly totalRow: readonly PlanCell[] | null;
}

/** A column with what is usual left out. */
export function column<Id extends string>(
  id: Id,
  label: string,
  width: number,
  kind: ColumnKind,
  more: { readonly group?: string; readonly hidden?: boolean } = {},
): TableColumn<Id> {
  return { id, label, width, kind, group: more.group ?? "", hidden: more.hidden ?? false };
}

/** 0-based place of column `id`; throws RangeError when there is none. */
export function columnIndexById(columns: readonly TableColumn[], id: string): number {
  const index = columns.findIndex((each) => each.id === id);
  if (index < 0) throw new RangeError(`the table has no column ${id}`);
  return index;
}

/** The cells of one row in the order of `columns`; a column without a cell is empty. */
export function rowCells(
  columns: readonly TableColumn[],
  cells: { readonly [id: string]: PlanCell },
): readonly PlanCell[] {
  return columns.map(({ id }) => cells[id] ?? null);
}

/** First and last 0-based row of the data; a table without rows keeps one empty row. */
export function dataRows(
  headerRow: number,
  count: number,
): { readonly first: number; readonly last: number } {
  return { first: headerRow + 1, last: headerRow + Math.max(1, count) };
}

/** A live formula with the result it has now. */
export function formulaCell(formula: Formula, cached: FormulaCell["cached"]): FormulaCell {
  return { kind: "formula", formula, cached };
}

/** The edits that draw `table`: formats first, so that text is text before it is written. */
export function tableEdits({ columns, headerRow, rows, totalRow }: Table): readonly Edit[] {
  const { first, last } = dataRows(headerRow, rows.length);
  const bottom = totalRow === null ? last : last + 1;
  const right = columns.length - 1;
  const body = totalRow === null ? rows : [...paddedRows(rows), totalRow];
  return [
    { kind: "columnWidths", columnIndex: 0, widths: columns.map(({ width }) => width) },
    ...columnFormats(columns, first, bottom),
    ...headerEdits(columns, headerRow),
    { kind: "write", rowIndex: first, columnIndex: 0, cells: body },
    ...(totalRow === null ? [] : [formatEdit({ top: bottom, bottom, left: 0, right }, TOTAL_LOOK)]),
    ...columns.flatMap(({ hidden }, columnIndex): readonly Edit[] =>
      hidden ? [{ kind: "hideColumns", columnIndex, count: 1 }] : [],
    ),
  ];
}

/** One format of one range. */
export function formatEdit(range: CellRange, style: CellStyle): Edit {
  return { kind: "format", ranges: [range], style };
}

function paddedRows(rows: readonly (readonly PlanCell[])[]): readonly (readonly PlanCell[])[] {
  return rows.length === 0 ? [[]] : rows;
}

/** One format for each kind of column, over all columns of that kind. */
function columnFormats(columns: readonly TableColumn[], top: number, bottom: number): readonly Edit[] {
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind: "format",
    ranges: columns.flatMap((each, index) =>
      each.kind === kind ? [{ top, bottom, left: index, right: index }] : [],
    ),
    style: KIND_STYLES[kind],
  }));
}

function headerEdits(columns: readonly TableColumn[], headerRow: number): readonly Edit[] {
  const labels = columns.map(({ label }) => label);
  const right = columns.length - 1;
  const header = { top: headerRow, bottom: headerRow, left: 0, right };
  const unseen = hiddenRanges(columns, headerRow);
  const write: Edit = { kind: "write", rowIndex: headerRow, columnIndex: 0, cells: [labels] };
  const groups = groupRanges(columns, headerRow - 1);
  if (groups.length === 0) return [formatEdit(header, HEADER_LOOK), ...unseen, write];
  const above = headerRow - 1;
  const singles = columns.flatMap(({ group }, index) =>
    group === "" ? [{ top: above, bottom: headerRow, left: index, right: index }] : [],
  );
  const upper = columns.map(({ group, label }, index) =>
    group === "" ? label : columns[index - 1]?.group === group ? null : group,
  );
  const lower = columns.map(({ group, label }) => (group === "" ? null : label));
  return [
    formatEdit({ ...header, top: above }, HEADER_LOOK),
    ...unseen,
    { kind: "write", rowIndex: above, columnIndex: 0, cells: [upper, lower] },
    { kind: "merge", ranges: [...groups, ...singles] },
  ];
}

/** Headings that nobody sees do not wrap, because that would make the heading row high. */
function hiddenRanges(columns: readonly TableColumn[], headerRow: number): readonly Edit[] {
  const ranges = columns.flatMap(({ hidden }, index) =>
    hidden ? [{ top: headerRow - 1, bottom: headerRow, left: index, right: index }] : [],
  );
  return ranges.length === 0 ? [] : [{ kind: "format", ranges, style: { wrap: false } }];
}

/** Neighbouring columns of one group, as ranges of `rowIndex`; a group of one column stays alone. */
function groupRanges(columns: readonly TableColumn[], rowIndex: number): readonly CellRange[] {
  const ranges: CellRange[] = [];
  columns.forEach(({ group }, index) => {
    const last = ranges[ranges.length - 1];
    if (group === "") return;
    if (last?.right === index - 1 && columns[index - 1]?.group === group)
      ranges[ranges.length - 1] = { ...last, right: index };
    else ranges.push({ top: rowIndex, bottom: rowIndex, left: index, right: index });
  });
  return ranges.filter(({ left, right }) => right > left);
}
