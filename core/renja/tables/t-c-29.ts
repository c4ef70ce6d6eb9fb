import { RENJA_SHEETS } from "../../messages/renja-texts";
import { relativeCell } from "../../workbook/formula-build";
import type { SheetPlan } from "../../workbook/plan";
import type { RenjaFigures, RenjaIndicator } from "../renja-row";
import { placeOf } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { decimalIn, joinedFigure, liveCell, percentFigure } from "./progress-figures";
import type { LiveFigure } from "./progress-figures";
import type { RenjaBook } from "./renja-book";
import { ownCells } from "./renja-book";
import { figureCell, indicatorOf, indicatorText, rowsOfLines, titleOf } from "./renja-lines";
import { settingNotes } from "./table-settings";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

const TABLE = "t-c-29";

/** T-C.29 of the whole agency: evaluasi pelaksanaan Renja tahun lalu dan pencapaian Renstra. */
export function tc29Sheet(book: RenjaBook): SheetPlan {
  const { renja, lines } = book;
  const { year, agency } = renja;
  const columns = book.columns[TABLE];
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
          ...ownCells(book, TABLE, line),
        };
      }),
    footRowsOf: () => [],
    notes: [
      ...book.editionNotes,
      "Target 0 atau kosong: tidak dapat dihitung (–).",
      ...settingNotes(book.settings[TABLE]),
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
  const shown: LiveFigure = {
    value: forecast.value,
    formula: relativeCell(0, placeOf(columns, "reachedUntilN1") - placeOf(columns, "rateUntilN1")),
  };
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
