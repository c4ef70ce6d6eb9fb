import type { RowValues } from "../expression/row-value";
import type { CellRange } from "../workbook/snapshot";
import type { CellStyle, Edit, PageSetup, SheetPlan } from "../workbook/plan";
import { CARRIED_PHRASES_ID } from "./carried-form";
import { carriedNotes } from "./carried-content";
import { lastYearNotes } from "./last-year";
import { entryChecks } from "./entry-checks";
import { entryHeader } from "./entry-header";
import type { EntryColumn, EntryLayout } from "./entry-layout";
import { columnRange, KEY_COLUMN } from "./entry-layout";
import { dataCells, filledRows } from "./entry-rows";
import type { CellMark, FormContent } from "./form-content";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS } from "./form-request";
import { columnStyle, FILLS } from "./form-styles";
import { openRanges } from "./open-ranges";
import { pagesAcross } from "./pages-across";

/** The sheet Isian of one unit: header, given values, open cells, computed cells, the check column. */
export function entrySheet(request: FormRequest, layout: EntryLayout, content: FormContent): SheetPlan {
  const filled = filledRows(request, content);
  const rows = filled.map(({ values }) => values);
  const open = openRanges(request, layout, rows);
  const edits: Edit[] = [
    { kind: "columnWidths", columnIndex: 0, widths: layout.columns.map((column) => column.width) },
    ...dataFormats(layout, open),
    ...entryHeader(request, layout, filled),
    { kind: "write", rowIndex: layout.firstRow, columnIndex: 0, cells: dataCells(request, layout, filled) },
    ...dataHeights(request, layout, rows),
    ...entryChecks(request, layout, open),
    ...carriedEdits(request, layout, content),
    ...markEdits(request, layout, content.marks, { fill: FILLS.fault, bold: true }),
    { kind: "hideColumns", columnIndex: KEY_COLUMN, count: 1 },
    {
      kind: "hideColumns",
      columnIndex: layout.lastVisibleColumn + 1,
      count: layout.columns.length - layout.lastVisibleColumn - 1,
    },
    { kind: "hideRows", rowIndex: layout.rows.ids, count: 1 },
    { kind: "freeze", rows: layout.rows.first, columns: layout.frozenColumns },
    protection(request, layout, open),
    { kind: "page", setup: pageSetup(request, layout) },
  ];
  return { name: FORM_SHEETS.entry, state: "visible", edits };
}

/**
 * Where people may type. Rows that fillers add must be free to be sorted, inserted and deleted as a whole, with their
 * computed cells and their hidden key; a form that went back for some cells is as closed as any other.
 */
function protection(
  { form, openCells }: FormRequest,
  layout: EntryLayout,
  open: ReturnType<typeof openRanges>,
): Edit {
  if (form.definition.rows.kind !== "open" || openCells !== undefined)
    return { kind: "protect", unlocked: open.flatMap((column) => column.ranges) };
  const [top, bottom] = [layout.firstRow, layout.lastRow];
  const unlocked = [{ top, bottom, left: 0, right: layout.columns.length - 1 }];
  return { kind: "protect", unlocked, rowsMayChange: true };
}

function dataFormats(layout: EntryLayout, open: ReturnType<typeof openRanges>): readonly Edit[] {
  const columns = layout.columns.filter(hasFormat).map((column): Edit => {
    const style =
      column.field === null
        ? { numberFormat: column.columnIndex === KEY_COLUMN ? "@" : "General" }
        : columnStyle(column.field);
    return { kind: "format", ranges: [columnRange(layout, column.columnIndex)], style };
  });
  const closed = layout.columns.flatMap((column) => closedRanges(layout, column, open));
  return closed.length === 0
    ? columns
    : [...columns, { kind: "format", ranges: closed, style: { fill: FILLS.closed } }];
}

/** Hidden columns of carried values are left as a sheet gives them: every edit is a call, and nobody sees them. */
function hasFormat({ id }: EntryColumn): boolean {
  return !id.startsWith(CARRIED_PHRASES_ID);
}

/** The input cells of a column that stay empty, as ranges of rows. */
function closedRanges(
  layout: EntryLayout,
  column: EntryColumn,
  open: ReturnType<typeof openRanges>,
): readonly CellRange[] {
  if (column.field?.role !== "input") return [];
  const ranges = open.find(({ fieldId }) => fieldId === column.id)?.ranges ?? [];
  const closed: CellRange[] = [];
  let next = layout.firstRow;
  for (const range of [...ranges, { top: layout.lastRow + 1, bottom: layout.lastRow + 1 }]) {
    if (range.top > next)
      closed.push({ top: next, bottom: range.top - 1, left: column.columnIndex, right: column.columnIndex });
    next = range.bottom + 1;
  }
  return closed;
}

/** Cells that carry a value over are told apart and say where it is from; a fault of the same cell is said instead. */
function carriedEdits(request: FormRequest, layout: EntryLayout, { marks }: FormContent): readonly Edit[] {
  const isMarked = ({ rowKey, fieldId }: CellMark): boolean =>
    marks.some((mark) => mark.rowKey === rowKey && mark.fieldId === fieldId);
  const notes = carriedNotes(request).filter((note) => !isMarked(note));
  const past = lastYearNotes(request).filter((note) => !isMarked(note));
  return [
    ...markEdits(request, layout, notes, { fill: FILLS.carried }),
    ...markEdits(request, layout, past, null),
  ];
}

function markEdits(
  request: FormRequest,
  layout: EntryLayout,
  marks: readonly CellMark[],
  style: CellStyle | null,
): readonly Edit[] {
  const rowIndexOf = new Map(request.rows.map(({ key }, index) => [key, layout.firstRow + index]));
  const places = marks.flatMap((mark) => {
    const rowIndex = rowIndexOf.get(mark.rowKey);
    const columnIndex = layout.columnOf.get(mark.fieldId);
    return rowIndex === undefined || columnIndex === undefined
      ? []
      : [{ rowIndex, columnIndex, text: mark.text }];
  });
  if (places.length === 0) return [];
  const ranges = places.map(({ rowIndex, columnIndex }) => ({
    top: rowIndex,
    bottom: rowIndex,
    left: columnIndex,
    right: columnIndex,
  }));
  const looks: readonly Edit[] = style === null ? [] : [{ kind: "format", ranges, style }];
  return [...looks, ...places.map((place): Edit => ({ kind: "note", ...place }))];
}

/** Rows that fillers add grow with what they type: a height of their own would keep them from it. */
function dataHeights(
  { form }: FormRequest,
  layout: EntryLayout,
  rows: readonly RowValues[],
): readonly Edit[] {
  if (form.definition.rows.kind === "open") return [];
  return [
    { kind: "rowHeights", rowIndex: layout.firstRow, heights: rows.map((row) => rowHeight(layout, row)) },
  ];
}

/** Points for the longest wrapped text of a row: 12 a line, as 9-point letters need. */
function rowHeight(layout: EntryLayout, row: RowValues): number {
  const lines = layout.columns.map((column) => {
    const value = row.get(column.id);
    if (column.hidden || value?.kind !== "text") return 1;
    return Math.ceil((value.text.length * 1.1) / column.width);
  });
  return Math.min(160, 4 + 12 * Math.max(2, ...lines));
}

/** Wide forms are printed over several pages side by side, their first columns repeated: letters stay readable. */
function pageSetup(request: FormRequest, layout: EntryLayout): PageSetup {
  const { paper } = request.form.definition;
  const pagesWide = pagesAcross(layout, paper);
  return {
    paper,
    orientation: "landscape",
    repeatRows: [layout.rows.group, layout.rows.number],
    footer: {
      left: request.unitName,
      center: "Halaman {halaman} dari {jumlahHalaman}",
      right: request.identity.cycle,
    },
    fitToWidth: true,
    ...(pagesWide === 1 ? {} : { pagesWide, repeatColumns: [KEY_COLUMN, layout.frozenColumns - 1] }),
  };
}
