import { RENJA_SHEETS } from "../../../messages/renja-texts";
import type { GatheredRow } from "../../../recap/rows/row-recap";
import { amountIn, shownIn, textIn } from "../../../recap/rows/row-value";
import { tc30Sheet, tc31Sheet, tc32Sheet } from "../../../renja/tables/service-tables";
import type {
  ReviewedProgram,
  RkpdReview,
  ServiceBook,
  ServiceIndicator,
  StakeholderProposal,
} from "../../../renja/tables/service-tables";
import { figureIn } from "../../../renja/submitted-rows";
import { listKind } from "./list-kind";
import type { ListRecap } from "./list-recap";
import type { TablePrint } from "./table-print";

/** T-C.30 from form `indikator-pelayanan`. */
export const TC30_RECAP = listKind({
  sheetName: RENJA_SHEETS.tc30,
  tables: ["t-c-30"],
  sheet: (recap, print) => tc30Sheet(bookOf(recap, print), rowsOf(recap, indicatorOf)),
});

/** T-C.31 from form `telaah-rkpd`. */
export const TC31_RECAP = listKind({
  sheetName: RENJA_SHEETS.tc31,
  tables: ["t-c-31"],
  sheet: (recap, print) => tc31Sheet(bookOf(recap, print), rowsOf(recap, reviewOf)),
});

/** T-C.32 from form `usulan-pemangku`; "Nihil" where no unit has any. */
export const TC32_RECAP = listKind({
  sheetName: RENJA_SHEETS.tc32,
  tables: ["t-c-32"],
  sheet: (recap, print) => tc32Sheet(bookOf(recap, print), rowsOf(recap, proposalOf)),
});

function bookOf({ cycle }: ListRecap, print: TablePrint): ServiceBook {
  return { year: cycle.year, ...print };
}

function rowsOf<T>({ list }: ListRecap, read: (row: GatheredRow) => T): readonly T[] {
  return list.map(({ row }) => read(row));
}

function indicatorOf(row: GatheredRow): ServiceIndicator {
  const figure = (field: string) => figureIn(row, field);
  return {
    name: textIn(row, "indikator"),
    standard: textIn(row, "spm"),
    keyIndicator: textIn(row, "ikk"),
    renstraTargets: [figure("target_n2"), figure("target_n1"), figure("target_n"), figure("target_maju")],
    reached: [figure("realisasi_n2"), figure("realisasi_n1")],
    projected: [figure("proyeksi_n"), figure("proyeksi_maju")],
    note: textIn(row, "catatan"),
  };
}

function reviewOf(row: GatheredRow): RkpdReview {
  return { draft: programOf(row, ""), need: programOf(row, "hasil_"), note: textIn(row, "catatan") };
}

/** One side of the comparison; null where all of it was left blank. */
function programOf(row: GatheredRow, side: "" | "hasil_"): ReviewedProgram | null {
  const fields = ["program", "lokasi", "indikator", "target", "pagu"].map((field) => `${side}${field}`);
  if (fields.every((field) => shownIn(row, field) === null)) return null;
  const text = (field: string): string => textIn(row, `${side}${field}`);
  return {
    name: text("program"),
    location: text("lokasi"),
    indicator: text("indikator"),
    target: text("target").replace(/^(-?\d+)\.(\d+)$/, "$1,$2"),
    budget: amountIn(row, `${side}pagu`),
  };
}

function proposalOf(row: GatheredRow): StakeholderProposal {
  const text = (field: string): string => textIn(row, field);
  return {
    program: text("program"),
    location: text("lokasi"),
    indicator: text("indikator"),
    volume: text("volume").replace(/^(-?\d+)\.(\d+)$/, "$1,$2"),
    note: text("catatan"),
  };
}
