import { letterheadEdits, letterheadRows } from "../../form/letterhead-rows";
import { RECAP_WORDS } from "../../messages/recap-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import type { Agency } from "../../register/register";
import type { CellStyle, ChartPlan, Edit, PageSetup, PlanCell, SheetPlan } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import { headerBlock } from "./header-block";
import type { BodyPlace } from "./level-sums";
import { LOOK_STYLES, placeOf } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { signatureEdits } from "./signature-edits";

/** How a row is set apart: by its depth (1 to 4), as an item, as the bucket, or as a sum. */
export type RowLook = "depth1" | "depth2" | "depth3" | "depth4" | "item" | "bucket" | "total";

/** One row of a table: its cells by column id; a column without one is empty. */
export interface PrintedRow {
  readonly cells: { readonly [id: string]: PlanCell };
  readonly look: RowLook;
  /** Laid over the look of the row's cells. */
  readonly style?: CellStyle;
  /** Columns joined into one cell, first and last id; the first one's cell is shown. */
  readonly joined?: readonly (readonly [string, string])[];
}

/** A whole printed table. `rowsOf` is asked for the rows once their place is known, for the sums among them. */
export interface TableSheet {
  readonly name: string;
  readonly agency: Agency;
  readonly titles: readonly string[];
  readonly columns: readonly PrintedColumn[];
  readonly rowsOf: (body: BodyPlace) => readonly PrintedRow[];
  readonly rowCount: number;
  /** Rows below the body: sums, means, narratives. */
  readonly footRowsOf: (body: BodyPlace) => readonly PrintedRow[];
  readonly notes: readonly string[];
  readonly signatures: readonly [left: SignatureBlock | null, right: SignatureBlock | null];
  readonly charts?: readonly ChartPlan[];
  readonly paper: PageSetup["paper"];
  readonly footerLeft: string;
}

const LETTERHEAD_ROWS = 3;

/** Where the body of `sheet` stands, known before its rows are. An empty table keeps one empty row. */
export function bodyPlace({
  columns,
  titles,
  rowCount,
}: Pick<TableSheet, "columns" | "titles" | "rowCount">): BodyPlace {
  const header = headerBlock(columns).cells.length;
  const firstRow = LETTERHEAD_ROWS + 1 + titles.length + 1 + header;
  const lastRow = firstRow + Math.max(1, rowCount) - 1;
  return { firstRow, lastRow, depthColumn: placeOf(columns, "depth") };
}

/** The sheet: kop, titles, heading that repeats on every page, body, sums, notes, signatures, page x of y. */
export function tableSheetPlan(sheet: TableSheet): SheetPlan {
  const { columns, agency, titles } = sheet;
  const body = bodyPlace(sheet);
  const right = lastVisible(columns);
  const header = headerBlock(columns);
  const headerTop = body.firstRow - header.cells.length;
  const foot = sheet.footRowsOf(body);
  const afterTable = body.lastRow + foot.length + 2;
  return {
    name: sheet.name,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: columns.map(({ width }) => width) },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells: letterheadRows(agency) },
      ...letterheadEdits(0, right),
      ...titleEdits(titles, LETTERHEAD_ROWS + 1, right),
      ...headerEdits(header, headerTop, columns.length - 1),
      ...bodyEdits(columns, [...sheet.rowsOf(body)], body.firstRow, body.lastRow),
      ...bodyEdits(columns, foot, body.lastRow + 1, body.lastRow + foot.length),
      ...noteEdits(sheet.notes, afterTable, right),
      ...signatureEdits(
        sheet.signatures,
        afterTable + sheet.notes.length + 1,
        columns.slice(0, right + 1).map(({ width }) => width),
      ),
      ...hiddenEdits(columns),
      ...(sheet.charts ?? []).map((chart): Edit => ({ kind: "chart", chart })),
      { kind: "freeze", rows: body.firstRow, columns: frozenColumns(columns) },
      pageEdit(sheet, headerTop, body.firstRow - 1),
    ],
  };
}

function lastVisible(columns: readonly PrintedColumn[]): number {
  return columns.reduce((last, { look }, index) => (look === "helper" ? last : index), 0);
}

/** Up to the code, so that rows stay known while one scrolls sideways. */
function frozenColumns(columns: readonly PrintedColumn[]): number {
  const code = columns.findIndex(({ look }) => look === "code");
  return code < 0 ? 1 : code + 1;
}

function titleEdits(titles: readonly string[], top: number, right: number): readonly Edit[] {
  const ranges = titles.map((_, index) => ({ top: top + index, bottom: top + index, left: 0, right }));
  const style: CellStyle = { bold: true, fontSize: 11, horizontal: "center", vertical: "middle" };
  return [
    { kind: "write", rowIndex: top, columnIndex: 0, cells: titles.map((title) => [title]) },
    { kind: "merge", ranges },
    { kind: "format", ranges, style },
  ];
}

const HEADER_STYLE: CellStyle = {
  bold: true,
  fontSize: 8,
  fill: "D9E1EC",
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "thin",
};

function headerEdits(
  { cells, merges }: ReturnType<typeof headerBlock>,
  top: number,
  right: number,
): readonly Edit[] {
  const bottom = top + cells.length - 1;
  const moved = merges.map((range) => ({ ...range, top: range.top + top, bottom: range.bottom + top }));
  return [
    { kind: "format", ranges: [{ top, bottom, left: 0, right }], style: HEADER_STYLE },
    {
      kind: "format",
      ranges: [{ top: bottom, bottom, left: 0, right }],
      style: { bold: false, italic: true },
    },
    { kind: "write", rowIndex: top, columnIndex: 0, cells },
    { kind: "merge", ranges: moved },
  ];
}

/** Shades that stay apart on a grey printer. */
const ROW_STYLES: { readonly [L in RowLook]: CellStyle | null } = {
  depth1: { bold: true, fill: "C9CED6" },
  depth2: { bold: true, fill: "D9DDE3" },
  depth3: { bold: true, fill: "E6E9ED" },
  depth4: { bold: true, fill: "F2F3F5" },
  item: null,
  bucket: { bold: true, italic: true, fill: "F5E3C3" },
  total: { bold: true, fill: "C9CED6" },
};

function bodyEdits(
  columns: readonly PrintedColumn[],
  rows: readonly PrintedRow[],
  top: number,
  bottom: number,
): readonly Edit[] {
  if (bottom < top) return [];
  const looks = [...new Set(rows.map(({ look }) => look))];
  const merges = rows.flatMap(({ joined = [] }, index) =>
    joined.map(([from, to]) => ({
      top: top + index,
      bottom: top + index,
      left: placeOf(columns, from),
      right: placeOf(columns, to),
    })),
  );
  return [
    ...columnFormats(columns, top, bottom),
    ...looks.flatMap((look): readonly Edit[] => {
      const style = ROW_STYLES[look];
      return style === null
        ? []
        : [{ kind: "format", ranges: rowRanges(rows, look, top, columns.length - 1), style }];
    }),
    ...rows.flatMap(({ style }, index): readonly Edit[] => {
      const range = { top: top + index, bottom: top + index, left: 0, right: columns.length - 1 };
      return style === undefined ? [] : [{ kind: "format", ranges: [range], style }];
    }),
    {
      kind: "write",
      rowIndex: top,
      columnIndex: 0,
      cells: rows.map(({ cells }) => columns.map(({ id }) => cells[id] ?? null)),
    },
    ...(merges.length === 0 ? [] : [{ kind: "merge" as const, ranges: merges }]),
  ];
}

function columnFormats(columns: readonly PrintedColumn[], top: number, bottom: number): readonly Edit[] {
  const looks = [...new Set(columns.map(({ look }) => look))];
  return looks.map((look) => ({
    kind: "format",
    ranges: columns.flatMap((column, index) =>
      column.look === look ? [{ top, bottom, left: index, right: index }] : [],
    ),
    style: LOOK_STYLES[look],
  }));
}

/** The rows of one look as few ranges as they make. */
function rowRanges(
  rows: readonly PrintedRow[],
  look: RowLook,
  top: number,
  right: number,
): readonly CellRange[] {
  const ranges: CellRange[] = [];
  rows.forEach((row, index) => {
    if (row.look !== look) return;
    const at = top + index;
    const open = ranges[ranges.length - 1];
    if (open?.bottom === at - 1) ranges[ranges.length - 1] = { ...open, bottom: at };
    else ranges.push({ top: at, bottom: at, left: 0, right });
  });
  return ranges;
}

function noteEdits(notes: readonly string[], top: number, right: number): readonly Edit[] {
  if (notes.length === 0) return [];
  const ranges = notes.map((_, index) => ({ top: top + index, bottom: top + index, left: 0, right }));
  const style: CellStyle = { fontSize: 8, wrap: true, vertical: "top", horizontal: "left" };
  return [
    { kind: "write", rowIndex: top, columnIndex: 0, cells: notes.map((note) => [note]) },
    { kind: "merge", ranges },
    { kind: "format", ranges, style },
  ];
}

function hiddenEdits(columns: readonly PrintedColumn[]): readonly Edit[] {
  return columns.flatMap(({ look }, columnIndex): readonly Edit[] =>
    look === "helper" ? [{ kind: "hideColumns", columnIndex, count: 1 }] : [],
  );
}

function pageEdit({ paper, footerLeft }: TableSheet, first: number, last: number): Edit {
  return {
    kind: "page",
    setup: {
      paper,
      orientation: "landscape",
      repeatRows: [first, last],
      fitToWidth: true,
      footer: { left: footerLeft, center: RECAP_WORDS.footerPage, right: "" },
    },
  };
}
