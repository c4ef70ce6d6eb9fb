import { NOTHING, RECAP_SHEETS, RECAP_WORDS, UNCOUNTED_TEXTS } from "../../messages/recap-texts";
import type { Edit, PlanCell, SheetPlan } from "../../workbook/plan";
import type { UncountedCell } from "../recap";
import { LIST_HEADER_ROW } from "../sheets/recap-book";
import { pageEdit, titleEdits } from "../sheets/sheet-frame";
import { column, dataRows, formatEdit, rowCells, tableEdits } from "../sheets/table";
import { HEADER_LOOK } from "../sheets/table-styles";
import type { RowRecap } from "./row-recap";
import type { RowSource } from "./row-sources";

const COLUMNS = [
  column("no", "No", 6, "center"),
  column("unit", "Unit Kerja", 28, "text"),
  column("row", "Baris", 22, "code"),
  column("field", "Kolom Isian", 26, "text"),
  column("raw", "Tertulis", 18, "text"),
  column("value", "Nilai", 18, "measure"),
  column("file", "Berkas", 30, "text"),
  column("sheet", "Lembar", 10, "text"),
  column("cell", "Sel", 7, "text"),
  column("version", "Versi", 6, "center"),
  column("hash", "Sidik Berkas", 14, "code"),
  column("feeds", "Dipakai untuk", 52, "text"),
];

/** What a reader calls the row of a cell, and what is made of the cell; null when nothing is. */
export interface CellUse {
  readonly row: string;
  readonly feeds: string | null;
}

/** The sheet Jejak: every figure of `sources` with its file and cell and its use; then what is not counted. */
export function rowLineageSheet(
  recap: RowRecap,
  sources: readonly RowSource[],
  useOf: (source: RowSource) => CellUse,
): SheetPlan {
  const figures = sources.filter(({ isFigure }) => isFigure);
  const rows =
    figures.length === 0
      ? [rowCells(COLUMNS, { feeds: RECAP_WORDS.nothingTyped })]
      : figures.map((source, index) => sourceRow(recap, source, useOf(source), index));
  return {
    name: RECAP_SHEETS.lineage,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      ...strayEdits(recap, dataRows(LIST_HEADER_ROW, rows.length).last + 2),
      ...titleEdits(RECAP_SHEETS.lineage, ["Setiap angka rekap dan sel isian asalnya."], recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 1, columns: 3 },
      pageEdit(recap, LIST_HEADER_ROW, LIST_HEADER_ROW),
    ],
  };
}

function sourceRow(recap: RowRecap, source: RowSource, use: CellUse, index: number): readonly PlanCell[] {
  const { label, value, raw, sheet, cell, version, fileHash, counted } = source;
  return rowCells(COLUMNS, {
    ...{ no: index + 1, row: use.row, field: label, value, raw, sheet, cell, version },
    ...placeCells(recap, source.unitId),
    hash: fileHash?.slice(0, 12) ?? null,
    feeds: counted ? (use.feeds ?? NOTHING) : `Tidak dihitung: ${RECAP_WORDS.notValidatedShort}`,
  });
}

function strayEdits(recap: RowRecap, top: number): readonly Edit[] {
  if (recap.uncounted.length === 0) return [];
  const strays = recap.uncounted.map((cell, index) => strayRow(recap, cell, index));
  return [
    ...tableEdits({ columns: COLUMNS, headerRow: top + 1, rows: strays, totalRow: null }),
    { kind: "write", rowIndex: top, columnIndex: 0, cells: [[RECAP_WORDS.uncountedTitle]] },
    formatEdit({ top, bottom: top, left: 0, right: 3 }, { ...HEADER_LOOK, horizontal: "left", wrap: false }),
  ];
}

function strayRow(recap: RowRecap, stray: UncountedCell, index: number): readonly PlanCell[] {
  const { raw, sheet, cell, why, unitId } = stray;
  return rowCells(COLUMNS, {
    ...{ no: index + 1, raw, sheet, cell },
    ...placeCells(recap, unitId),
    feeds: `Tidak dihitung: ${UNCOUNTED_TEXTS[why]}`,
  });
}

function placeCells({ units }: RowRecap, unitId: string): { readonly [id: string]: PlanCell } {
  const unit = units.find(({ id }) => id === unitId);
  const file = unit?.file ?? null;
  const shown: PlanCell =
    file === null || file.url === null
      ? (file?.name ?? null)
      : { kind: "link", text: file.name, target: { url: file.url } };
  return { unit: unit?.name ?? unitId, file: shown };
}
