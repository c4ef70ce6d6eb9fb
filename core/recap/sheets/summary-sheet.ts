import { coverageText, editionTitle, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import { letterheadOf } from "../../paper/letterhead";
import type { SignatureBlock } from "../../paper/paper-document";
import type { CellStyle, Edit, SheetPlan } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import type { RecapBook } from "./recap-book";
import { pageEdit } from "./sheet-frame";
import { headSignature } from "./signatory";
import { summaryNotes } from "./summary-notes";
import { SUMMARY_COLUMNS, summaryRow, summaryTotal } from "./summary-table";
import { columnIndexById, dataRows, formatEdit, tableEdits } from "./table";
import { NOTE_LOOK, UNVALIDATED_LOOK } from "./table-styles";

const RIGHT = SUMMARY_COLUMNS.length - 1;

/** Characters that a note of full width holds in one line, somewhat fewer than fit. */
const NOTE_WIDTH = SUMMARY_COLUMNS.reduce((all, { width }) => all + width, 0) * 1.05;

/** The sheet Ringkasan: kop, the table of units with the agency's sums, what they rest on, and the signature. */
export function summarySheet(book: RecapBook): SheetPlan {
  const { recap } = book;
  const kop = letterheadOf(book.register.agency, null);
  const lines = [kop.government, kop.agency, ...kop.contactLines];
  const headerRow = lines.length + 6;
  const { first, last } = dataRows(headerRow, book.units.length);
  const notes = summaryNotes(recap);
  const notesTop = last + 3;
  const signatureTop = notesTop + notes.length + 2;
  return {
    name: RECAP_SHEETS.summary,
    state: "visible",
    edits: [
      ...tableEdits({
        columns: SUMMARY_COLUMNS,
        headerRow,
        rows: book.units.map((place, index) => summaryRow(place, index, book)),
        totalRow: summaryTotal(headerRow, book),
      }),
      formatEdit(columnRange("unit", first, last + 1), { horizontal: "left", wrap: true }),
      ...unvalidatedRows(book, first),
      ...letterheadEdits(lines),
      ...titleEdits(book, lines.length + 1),
      ...noteEdits(notes, notesTop),
      ...signatureEdits(headSignature(book.register, book.today), signatureTop),
      { kind: "freeze", rows: headerRow + 1, columns: 2 },
      pageEdit(recap, headerRow - 1, headerRow),
    ],
  };
}

function letterheadEdits(lines: readonly string[]): readonly Edit[] {
  const looks: readonly CellStyle[] = [{ fontSize: 12 }, { fontSize: 15, bold: true }];
  const last = lines.length - 1;
  return [
    { kind: "write", rowIndex: 0, columnIndex: 0, cells: lines.map((line) => [line]) },
    { kind: "merge", ranges: lines.map((_, rowIndex) => wide(rowIndex)) },
    ...lines.map((_, rowIndex) =>
      formatEdit(wide(rowIndex), { horizontal: "center", ...(looks[rowIndex] ?? { fontSize: 9 }) }),
    ),
    formatEdit(wide(last), { border: "double-bottom" }),
  ];
}

function titleEdits({ recap }: RecapBook, top: number): readonly Edit[] {
  const lines = [
    RECAP_WORDS.title.toUpperCase(),
    `${recap.period} · ${editionTitle(recap.edition)}`,
    coverageText(recap.coverage),
  ];
  return [
    { kind: "write", rowIndex: top, columnIndex: 0, cells: lines.map((line) => [line]) },
    { kind: "merge", ranges: lines.map((_, index) => wide(top + index)) },
    formatEdit({ ...wide(top), bottom: top + 2 }, { horizontal: "center", fontSize: 10 }),
    formatEdit(wide(top), { bold: true, fontSize: 12 }),
  ];
}

function unvalidatedRows({ units }: RecapBook, first: number): readonly Edit[] {
  const ranges = units.flatMap(({ unit }, index) => (unit.counted ? [] : [wide(first + index)]));
  return ranges.length === 0 ? [] : [{ kind: "format", ranges, style: UNVALIDATED_LOOK }];
}

function noteEdits(notes: readonly string[], top: number): readonly Edit[] {
  const bottom = top + notes.length;
  const heights = notes.map((note) => 12.5 * Math.max(1, Math.ceil(note.length / NOTE_WIDTH)));
  return [
    formatEdit({ top, bottom, left: 0, right: RIGHT }, NOTE_LOOK),
    formatEdit(wide(top), { bold: true }),
    {
      kind: "write",
      rowIndex: top,
      columnIndex: 0,
      cells: [[RECAP_WORDS.notesTitle], ...notes.map((note) => [note])],
    },
    { kind: "merge", ranges: [wide(top), ...notes.map((_, index) => wide(top + 1 + index))] },
    { kind: "rowHeights", rowIndex: top + 1, heights },
  ];
}

function signatureEdits(block: SignatureBlock, top: number): readonly Edit[] {
  const room = Array.from({ length: block.heightLines }, () => "");
  const lines = [...block.above, ...room, block.name, ...block.below];
  const nameRow = top + block.above.length + room.length;
  const left = columnIndexById(SUMMARY_COLUMNS, "computed");
  const range = { top, bottom: top + lines.length - 1, left, right: RIGHT };
  return [
    formatEdit(range, { numberFormat: "@", fontSize: 10, horizontal: "center", border: "none" }),
    {
      kind: "write",
      rowIndex: top,
      columnIndex: left,
      cells: lines.map((line) => [line === "" ? null : line]),
    },
    {
      kind: "merge",
      ranges: lines.map((_, index) => ({ ...range, top: top + index, bottom: top + index })),
    },
    formatEdit({ ...range, top: nameRow, bottom: nameRow }, { bold: true }),
  ];
}

function wide(rowIndex: number): CellRange {
  return { top: rowIndex, bottom: rowIndex, left: 0, right: RIGHT };
}

function columnRange(id: string, top: number, bottom: number): CellRange {
  const index = columnIndexById(SUMMARY_COLUMNS, id);
  return { top, bottom, left: index, right: index };
}
