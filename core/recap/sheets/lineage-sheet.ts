import { NOTHING, RECAP_SHEETS, RECAP_WORDS, UNCOUNTED_TEXTS } from "../../messages/recap-texts";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { FigureRef, SourceCell } from "../lineage";
import type { RecapFile } from "../recap-input";
import type { UncountedCell } from "../recap";
import { LIST_HEADER_ROW } from "./recap-book";
import type { RecapBook } from "./recap-book";
import { pageEdit, titleEdits } from "./sheet-frame";
import { column, dataRows, formatEdit, rowCells, tableEdits } from "./table";
import { HEADER_LOOK } from "./table-styles";

const COLUMNS = [
  column("no", "No", 6, "center"),
  column("unit", "Unit Kerja", 28, "text"),
  column("key", "Kode Indikator", 15, "code"),
  column("field", "Isian", 15, "text"),
  column("raw", "Tertulis", 18, "text"),
  column("value", "Nilai", 16, "measure"),
  column("file", "Berkas", 28, "text"),
  column("sheet", "Lembar", 10, "text"),
  column("cell", "Sel", 7, "text"),
  column("version", "Versi", 6, "center"),
  column("hash", "Sidik Berkas", 14, "code"),
  column("feeds", "Dipakai untuk", 52, "text"),
  column("figure", "Angka", 7, "link"),
];

/** The sheet Jejak: every typed figure with its file and cell, and what is made of it; then what is not counted. */
export function lineageSheet(book: RecapBook): SheetPlan {
  const { sources, uncounted } = book.recap;
  const rows =
    sources.length === 0
      ? [rowCells(COLUMNS, { feeds: RECAP_WORDS.nothingTyped })]
      : sources.map((source, index) => sourceRow(source, index, book));
  const { last } = dataRows(LIST_HEADER_ROW, rows.length);
  const left = last + 2;
  const strays = uncounted.map((cell, index) => uncountedRow(cell, index, book));
  return {
    name: RECAP_SHEETS.lineage,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      ...(strays.length === 0
        ? []
        : [
            ...tableEdits({ columns: COLUMNS, headerRow: left + 1, rows: strays, totalRow: null }),
            { kind: "write" as const, rowIndex: left, columnIndex: 0, cells: [[RECAP_WORDS.uncountedTitle]] },
            formatEdit(
              { top: left, bottom: left, left: 0, right: 3 },
              { ...HEADER_LOOK, horizontal: "left", wrap: false },
            ),
          ]),
      ...titleEdits(RECAP_SHEETS.lineage, ["Setiap angka rekap dan sel isian asalnya."], book.recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 1, columns: 3 },
      pageEdit(book.recap, LIST_HEADER_ROW, LIST_HEADER_ROW),
    ],
  };
}

function sourceRow(source: SourceCell, index: number, book: RecapBook): readonly PlanCell[] {
  const unit = book.recap.units.find(({ id }) => id === source.unitId);
  const feeds = source.feeds.map(feedText);
  return rowCells(COLUMNS, {
    no: index + 1,
    unit: unit?.name ?? source.unitId,
    key: source.key,
    field: fieldText(source.fieldId),
    value: source.value,
    raw: source.raw,
    file: fileCell(unit?.file ?? null),
    sheet: source.sheet,
    cell: source.cell,
    version: source.version,
    hash: source.fileHash?.slice(0, 12) ?? null,
    feeds: feeds.length === 0 ? NOTHING : feeds.join("; "),
    figure: figureLink(source, book),
  });
}

function uncountedRow(
  { unitId, sheet, cell, raw, why }: UncountedCell,
  index: number,
  book: RecapBook,
): readonly PlanCell[] {
  const unit = book.recap.units.find(({ id }) => id === unitId);
  return rowCells(COLUMNS, {
    no: index + 1,
    unit: unit?.name ?? unitId,
    raw,
    file: fileCell(unit?.file ?? null),
    sheet,
    cell,
    version: unit?.version ?? null,
    hash: unit?.file?.hash.slice(0, 12) ?? null,
    feeds: `Tidak dihitung: ${UNCOUNTED_TEXTS[why]}`,
  });
}

function fileCell(file: RecapFile | null): PlanCell {
  if (file === null) return null;
  return file.url === null ? file.name : { kind: "link", text: file.name, target: { url: file.url } };
}

/** Back to the row of the unit's sheet that the cell belongs to. */
function figureLink({ key }: SourceCell, { indicatorPlaces }: RecapBook): PlanCell {
  const place = indicatorPlaces.get(key);
  if (place === undefined) return null;
  const target = { sheet: place.unit.sheet, rowIndex: place.rowIndex, columnIndex: 0 };
  return { kind: "link", text: RECAP_WORDS.seeLineage, target };
}

/** `realisasi_tw2` → `Realisasi TW II`. */
function fieldText(fieldId: string): string {
  const [kind = "", quarter = ""] = fieldId.split("_tw");
  const roman = ["I", "II", "III", "IV"][Number(quarter) - 1] ?? "";
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} TW ${roman}`;
}

function feedText(feed: FigureRef): string {
  switch (feed.kind) {
    case "indicator":
      return "indikator ini";
    case "budget":
      return "sub kegiatan ini";
    case "unit":
      return feed.figure === "average" ? "rata-rata capaian unit" : "serapan unit";
    case "total":
      return feed.figure === "average" ? "rata-rata capaian badan" : "serapan badan";
  }
}
