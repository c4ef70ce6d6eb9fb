import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import type { Agency } from "../../register/register";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { RenjaValue } from "../renja-row";
import { DEPTH_COLUMN, placeOf, printed } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { figureCell } from "./renja-lines";
import { sumOfColumn } from "./level-sums";
import { tableSheetPlan } from "./table-sheet";
import type { PrintedRow } from "./table-sheet";

/** One indicator of the agency's services (T-C.30); the arrays run over the years n−2 to n+1, blank ones null. */
export interface ServiceIndicator {
  readonly name: string;
  readonly standard: string;
  /** The indikator kinerja kunci that it is, or "". */
  readonly keyIndicator: string;
  readonly renstraTargets: readonly [
    n2: RenjaValue | null,
    n1: RenjaValue | null,
    n: RenjaValue | null,
    next: RenjaValue | null,
  ];
  readonly reached: readonly [n2: RenjaValue | null, n1: RenjaValue | null];
  readonly projected: readonly [n: RenjaValue | null, next: RenjaValue | null];
  readonly note: string;
}

/** A program or kegiatan as RKPD's first draft or the agency's own analysis has it. */
export interface ReviewedProgram {
  readonly name: string;
  readonly location: string;
  readonly indicator: string;
  readonly target: string;
  readonly budget: number | null;
}

/** One row of T-C.31; null where one side has nothing. */
export interface RkpdReview {
  readonly draft: ReviewedProgram | null;
  readonly need: ReviewedProgram | null;
  readonly note: string;
}

/** One row of T-C.32. */
export interface StakeholderProposal {
  readonly program: string;
  readonly location: string;
  readonly indicator: string;
  readonly volume: string;
  readonly note: string;
}

/** What the three tables share. */
export interface ServiceBook {
  readonly year: number;
  readonly agency: Agency;
  readonly signature: SignatureBlock;
  readonly footer: string;
}

/** T-C.30: pencapaian kinerja pelayanan perangkat daerah. */
export function tc30Sheet(book: ServiceBook, indicators: readonly ServiceIndicator[]): SheetPlan {
  const { year } = book;
  const years = [year - 2, year - 1, year, year + 1];
  const target = "Target Renstra Perangkat Daerah";
  const columns = [
    printed("no", ["No"], 5, "number"),
    printed("name", ["Indikator"], 40, "text"),
    printed("standard", ["SPM/Standar Nasional"], 16, "text"),
    printed("key", ["IKK"], 14, "text"),
    ...years.map((one, index) => printed(`target${index}`, [target, `Tahun ${one}`], 11, "measure")),
    ...years
      .slice(0, 2)
      .map((one, index) => printed(`reached${index}`, ["Realisasi Capaian", `Tahun ${one}`], 11, "measure")),
    ...years
      .slice(2)
      .map((one, index) => printed(`projected${index}`, ["Proyeksi", `Tahun ${one}`], 11, "measure")),
    printed("note", ["Catatan Analisis"], 30, "text"),
    DEPTH_COLUMN,
  ];
  const rows = indicators.map((one) => ({
    name: one.name,
    standard: one.standard,
    key: one.keyIndicator,
    ...numbered("target", one.renstraTargets),
    ...numbered("reached", one.reached),
    ...numbered("projected", one.projected),
    note: one.note,
  }));
  const titles = ["Tabel T-C.30", `Pencapaian Kinerja Pelayanan ${book.agency.name}`];
  return listSheet(book, RENJA_SHEETS.tc30, titles, columns, rows, []);
}

/** T-C.31: telaahan terhadap rancangan awal RKPD; pagu of both sides are summed live. */
export function tc31Sheet(book: ServiceBook, reviews: readonly RkpdReview[]): SheetPlan {
  const side = (id: "draft" | "need", title: string): readonly PrintedColumn[] => [
    printed(`${id}Name`, [title, "Program/Kegiatan"], 34, "text"),
    printed(`${id}Location`, [title, "Lokasi"], 14, "text"),
    printed(`${id}Indicator`, [title, "Indikator Kinerja"], 26, "text"),
    printed(`${id}Target`, [title, "Target Capaian"], 12, "center"),
    printed(`${id}Budget`, [title, "Pagu Indikatif (Rp)"], 16, "money"),
  ];
  const columns = [
    printed("no", ["No"], 5, "number"),
    ...side("draft", "Rancangan Awal RKPD"),
    ...side("need", "Hasil Analisis Kebutuhan"),
    printed("note", ["Catatan Penting"], 22, "text"),
    DEPTH_COLUMN,
  ];
  const cellsOf = (id: "draft" | "need", program: ReviewedProgram | null): PrintedRow["cells"] =>
    program === null
      ? {}
      : {
          [`${id}Name`]: program.name,
          [`${id}Location`]: program.location,
          [`${id}Indicator`]: program.indicator,
          [`${id}Target`]: program.target,
          [`${id}Budget`]: program.budget,
        };
  const rows = reviews.map(({ draft, need, note }) => ({
    ...cellsOf("draft", draft),
    ...cellsOf("need", need),
    note,
  }));
  const titles = ["Tabel T-C.31", `Telaahan terhadap Rancangan Awal RKPD Tahun ${book.year}`];
  return listSheet(book, RENJA_SHEETS.tc31, titles, columns, rows, ["draftBudget", "needBudget"]);
}

/** T-C.32: usulan program dan kegiatan dari para pemangku kepentingan; printed even when there is none: "Nihil". */
export function tc32Sheet(book: ServiceBook, proposals: readonly StakeholderProposal[]): SheetPlan {
  const columns = [
    printed("no", ["No"], 5, "number"),
    printed("program", ["Program/Kegiatan"], 50, "text"),
    printed("location", ["Lokasi"], 24, "text"),
    printed("indicator", ["Indikator Kinerja"], 40, "text"),
    printed("volume", ["Besaran/Volume"], 18, "center"),
    printed("note", ["Catatan"], 30, "text"),
    DEPTH_COLUMN,
  ];
  const titles = ["Tabel T-C.32", `Usulan Program dan Kegiatan Pemangku Kepentingan Tahun ${book.year}`];
  return listSheet(
    book,
    RENJA_SHEETS.tc32,
    titles,
    columns,
    proposals.map((one) => ({ ...one })),
    [],
  );
}

function numbered(id: string, values: readonly (RenjaValue | null)[]): PrintedRow["cells"] {
  return Object.fromEntries(
    values.map((value, index): [string, PlanCell] => [`${id}${index}`, figureCell(value)]),
  );
}

function listSheet(
  { agency, signature, footer }: ServiceBook,
  name: string,
  titles: readonly string[],
  columns: readonly PrintedColumn[],
  rows: readonly PrintedRow["cells"][],
  summed: readonly string[],
): SheetPlan {
  const nil: PrintedRow["cells"] = { [columns[1]?.id ?? "no"]: RENJA_WORDS.nil };
  const shown = rows.length === 0 ? [nil] : rows.map((cells, index) => ({ ...cells, no: index + 1 }));
  return tableSheetPlan({
    name,
    agency,
    titles,
    columns,
    rowCount: shown.length,
    rowsOf: () => shown.map((cells) => ({ cells, look: "item" })),
    footRowsOf: (body) =>
      summed.length === 0 || rows.length === 0
        ? []
        : [
            {
              look: "total",
              cells: {
                [columns[1]?.id ?? "no"]: RENJA_WORDS.total,
                ...Object.fromEntries(
                  summed.map((id) => [
                    id,
                    sumOfColumn(
                      body,
                      placeOf(columns, id),
                      rows.map((cells) => cells[id] ?? null),
                    ),
                  ]),
                ),
              },
            },
          ],
    notes: [RENJA_WORDS.legalBasis],
    signatures: [null, signature],
    paper: "F4",
    footerLeft: footer,
  });
}
