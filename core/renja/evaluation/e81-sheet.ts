import { formatQuarter } from "../../cell/format-date";
import { RENJA_SHEETS } from "../../messages/renja-texts";
import { quarterReadingNote } from "../../messages/renja-table-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import type { SheetPlan } from "../../workbook/plan";
import { bodyPlace, tableSheetPlan } from "../tables/table-sheet";
import type { PrintedRow } from "../tables/table-sheet";
import { withInserted } from "../tables/inserted-columns";
import { numberOfColumn } from "../tables/printed-column";
import type { PrintedColumn } from "../tables/printed-column";
import { DEFAULT_TABLE_SETTINGS, settingNotes } from "../tables/table-settings";
import type { TableSettings } from "../tables/table-settings";
import { e81Columns, volumeId } from "./e81-columns";
import { e81Lines, e81Rows } from "./e81-lines";
import { meanRows } from "./e81-means";
import type { Evaluation } from "./evaluation";

/** Who signs E.81: the head of the agency who made it, and the head of the planning agency who evaluates it. */
export interface E81Signatures {
  readonly made: SignatureBlock;
  readonly evaluated: SignatureBlock;
}

/** Lines of the title of E.81. */
export const E81_TITLE_COUNT = 3;

/** Formulir E.81 on A3: 15 numbered columns in 25, means and predikat, four narratives, two signature blocks. */
export function e81Sheet(
  evaluation: Evaluation,
  signatures: E81Signatures,
  footerLeft: string,
  settings: TableSettings = DEFAULT_TABLE_SETTINGS,
  editionNotes: readonly string[] = [],
): SheetPlan {
  const { year, agency, quarter, profile } = evaluation;
  const setting = settings["e-81"];
  const columns = withInserted(e81Columns(year), setting.inserted);
  const lines = e81Lines(evaluation);
  const titles = [
    "Formulir E.81",
    `Evaluasi Terhadap Hasil Renja ${agency.name}`,
    `Periode Pelaksanaan: Triwulan I s/d ${formatQuarter(quarter)} Tahun ${year}`,
  ];
  const place = { columns, body: bodyPlace({ columns, titles, rowCount: lines.length }) };
  const means = meanRows(evaluation, place);
  const { counted, notCounted } = means.year;
  return tableSheetPlan({
    name: RENJA_SHEETS.e81,
    agency,
    titles,
    columns,
    rowCount: lines.length,
    rowsOf: () => e81Rows(evaluation, lines, place, setting.inserted),
    footRowsOf: () => [...means.rows, ...narrativeRows(evaluation, columns)],
    notes: [
      ...editionNotes,
      `Rata-rata capaian kinerja kolom ${numberOfColumn(columns, volumeId("year"))} dihitung atas ${counted} dari ${counted + notCounted} indikator sub kegiatan; target 0 atau kosong tidak ikut dihitung.`,
      "Rata-rata Rp: jumlah realisasi dibagi jumlah target anggaran, bukan rata-rata persentase.",
      `Profil perhitungan: ${profile.name}. ${profile.legalBasis}`,
      quarterReadingNote(profile.evaluationQuarter),
      ...settingNotes(setting),
    ],
    signatures: [signatures.made, signatures.evaluated],
    paper: "A3",
    footerLeft,
  });
}

function narrativeRows({ narrative }: Evaluation, columns: readonly PrintedColumn[]): readonly PrintedRow[] {
  const last = [...columns].reverse().find(({ look }) => look !== "helper")?.id ?? "unit";
  const rows = [
    ["Faktor pendorong keberhasilan kinerja", narrative.drivers],
    ["Faktor penghambat pencapaian kinerja", narrative.obstacles],
    ["Tindak lanjut yang diperlukan dalam triwulan berikutnya", narrative.nextQuarter],
    ["Tindak lanjut yang diperlukan dalam Renja berikutnya", narrative.nextRenja],
  ] as const;
  return rows.map(([title, said]) => ({
    look: "item",
    style: { horizontal: "left", wrap: true, numberFormat: "@" },
    joined: [
      ["no", "indicator"],
      ["renstraK", last],
    ],
    cells: { no: title, renstraK: said === "" ? "–" : said },
  }));
}
