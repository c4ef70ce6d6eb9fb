import { RENJA_SHEETS, RENJA_WORDS } from "../../messages/renja-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import type { Agency } from "../../register/register";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { RenjaValue } from "../renja-row";
import { placeOf } from "./printed-column";
import type { PrintedColumn } from "./printed-column";
import { figureCell } from "./renja-lines";
import { tc30Columns, tc31Columns, tc32Columns } from "./service-columns";
import { sumOfColumn } from "./level-sums";
import { withInserted, insertedCells } from "./inserted-columns";
import { DEFAULT_TABLE_SETTINGS, settingNotes } from "./table-settings";
import type { TableId, TableSettings } from "./table-settings";
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
  /** What the agency has set of the forms; absent for those of the regulation. */
  readonly settings?: TableSettings;
  /** Said below each table before its legal basis. */
  readonly notes: readonly string[];
}

/** T-C.30: pencapaian kinerja pelayanan perangkat daerah. */
export function tc30Sheet(book: ServiceBook, indicators: readonly ServiceIndicator[]): SheetPlan {
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
  return listSheet(book, "t-c-30", RENJA_SHEETS.tc30, titles, tc30Columns(book.year), rows, []);
}

/** T-C.31: telaahan terhadap rancangan awal RKPD; pagu of both sides are summed live. */
export function tc31Sheet(book: ServiceBook, reviews: readonly RkpdReview[]): SheetPlan {
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
  return listSheet(book, "t-c-31", RENJA_SHEETS.tc31, titles, tc31Columns(), rows, [
    "draftBudget",
    "needBudget",
  ]);
}

/** T-C.32: usulan program dan kegiatan dari para pemangku kepentingan; printed even when there is none: "Nihil". */
export function tc32Sheet(book: ServiceBook, proposals: readonly StakeholderProposal[]): SheetPlan {
  const titles = ["Tabel T-C.32", `Usulan Program dan Kegiatan Pemangku Kepentingan Tahun ${book.year}`];
  return listSheet(
    book,
    "t-c-32",
    RENJA_SHEETS.tc32,
    titles,
    tc32Columns(),
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
  { agency, signature, footer, notes, settings = DEFAULT_TABLE_SETTINGS }: ServiceBook,
  table: TableId,
  name: string,
  titles: readonly string[],
  regular: readonly PrintedColumn[],
  rows: readonly PrintedRow["cells"][],
  summed: readonly string[],
): SheetPlan {
  const { inserted } = settings[table];
  const columns = withInserted(regular, inserted);
  const nil: PrintedRow["cells"] = { [columns[1]?.id ?? "no"]: RENJA_WORDS.nil };
  const shown =
    rows.length === 0
      ? [nil]
      : rows.map((cells, index) => ({
          ...insertedCells(inserted, { catatan: typeof cells.note === "string" ? cells.note : "" }),
          ...cells,
          no: index + 1,
        }));
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
    notes: [...notes, ...settingNotes(settings[table])],
    signatures: [null, signature],
    paper: "F4",
    footerLeft: footer,
  });
}
