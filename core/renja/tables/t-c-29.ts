import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import { relativeCell } from "../../workbook/formula-build";
import type { SheetPlan } from "../../workbook/plan";
import type { RenjaFigures, RenjaIndicator } from "../renja-row";
import { DEPTH_COLUMN, placeOf, printed } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { decimalIn, joinedFigure, liveCell, percentFigure } from "./progress-figures";
import type { LiveFigure } from "./progress-figures";
import type { RenjaBook } from "./renja-book";
import { figureCell, indicatorOf, indicatorText, rowsOfLines, titleOf } from "./renja-lines";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

/** The 11 columns of T-C.29 for the planned year, and the hidden depth. */
export function tc29Columns(year: number): readonly PrintedColumn[] {
  const before = `Target dan Realisasi Kinerja Tahun ${year - 2}`;
  const forecast = `Perkiraan Realisasi Capaian s/d Tahun ${year - 1}`;
  return [
    printed("code", ["Kode"], 17, "code"),
    printed(
      "name",
      ["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan"],
      44,
      "text",
    ),
    printed("indicator", ["Indikator Kinerja Program/Kegiatan/Sub Kegiatan"], 40, "text"),
    printed("renstraTarget", ["Target Kinerja Capaian Renstra"], 12, "measure"),
    printed("reachedUntilN3", [`Realisasi Target Kinerja s/d Tahun ${year - 3}`], 12, "measure"),
    printed("targetN2", [before, "Target Renja"], 11, "measure"),
    printed("reachedN2", [before, "Realisasi Renja"], 11, "measure"),
    printed("rateN2", [before, "Tingkat Realisasi (%)"], 11, "percent"),
    printed("targetN1", [`Target Renja Tahun Berjalan (${year - 1})`], 12, "measure"),
    printed("reachedUntilN1", [forecast, "Realisasi Capaian"], 12, "measure"),
    printed("rateUntilN1", [forecast, "Tingkat Capaian (%)"], 12, "percent"),
    DEPTH_COLUMN,
  ];
}

/** T-C.29 of the whole agency: evaluasi pelaksanaan Renja tahun lalu dan pencapaian Renstra. */
export function tc29Sheet(book: RenjaBook): SheetPlan {
  const { renja, lines } = book;
  const { year, agency } = renja;
  const columns = tc29Columns(year);
  return tableSheetPlan({
    name: RENJA_SHEETS.tc29,
    agency,
    titles: [
      "Tabel T-C.29",
      `Rekapitulasi Evaluasi Hasil Pelaksanaan Renja ${agency.name} dan Pencapaian Renstra s/d Tahun ${year - 1}`,
    ],
    columns,
    rowCount: lines.length,
    rowsOf: () =>
      rowsOfLines(lines, (line) => {
        const indicator = indicatorOf(line);
        return {
          ...titleOf(line, renja),
          indicator: indicatorText(indicator),
          ...(indicator === null ? {} : figuresOf(indicator, columns)),
        };
      }),
    footRowsOf: () => [],
    notes: [
      "Kolom 8 = kolom 7 dibagi kolom 6; kolom 11 = kolom 10 dibagi kolom 4. Target 0 atau kosong: tidak dapat dihitung (–).",
      "Kolom 10 = kolom 5 + 7 + 9 untuk indikator yang dijumlahkan; indikator bernilai akhir memakai nilai terisi yang terakhir, indikator rata-rata memakai rata-ratanya.",
      RENJA_WORDS.legalBasis,
    ],
    signatures: [null, book.signature],
    paper: "F4",
    footerLeft: book.footer,
  });
}

function figuresOf(
  { figures, nature }: RenjaIndicator,
  columns: readonly PrintedColumn[],
): PrintedRow["cells"] {
  const typed = (id: keyof RenjaFigures, from: string): LiveFigure => ({
    value: decimalIn(figures[id]),
    formula: relativeCell(0, placeOf(columns, id) - placeOf(columns, from)),
  });
  const until = (from: string): LiveFigure =>
    joinedFigure([typed("reachedUntilN3", from), typed("reachedN2", from), typed("targetN1", from)], nature);
  const forecast = until("reachedUntilN1");
  const shown: LiveFigure = { value: forecast.value, formula: relativeCell(0, -1) };
  return {
    renstraTarget: figureCell(figures.renstraTarget),
    reachedUntilN3: figureCell(figures.reachedUntilN3),
    targetN2: figureCell(figures.targetN2),
    reachedN2: figureCell(figures.reachedN2),
    rateN2: liveCell(percentFigure(typed("reachedN2", "rateN2"), typed("targetN2", "rateN2"))),
    targetN1: figureCell(figures.targetN1),
    reachedUntilN1: liveCell(forecast),
    rateUntilN1: liveCell(percentFigure(shown, typed("renstraTarget", "rateUntilN1"))),
  };
}
