import { formatQuarter } from "../cell/format-date";
import { formatNumber } from "../cell/format-number";
import { decimalOf } from "../cell/decimal";
import type { Profile } from "../indicator/profile";
import type { BudgetFigure, UncomputedCause, UncountedReason } from "../recap/recap";
import type { RecapCoverage } from "../recap/recap-head";
import type { RecapCycle, RecapEdition } from "../recap/recap-input";
import type { Direction, Nature } from "../register/register";

/** Names of the recap's own sheets; no unit's sheet takes one of them. */
export const RECAP_SHEETS = {
  summary: "Ringkasan",
  levels: "Program",
  indicators: "Indikator",
  findings: "Temuan",
  missing: "Belum Masuk",
  lineage: "Jejak",
  profile: "Profil",
  charts: "Grafik",
} as const;

/** What stands where nothing can be computed. */
export const NOTHING = "–";

/** Where there is a realisasi but no percentage, and where a unit is in or out of the totals. */
export const RECAP_WORDS = {
  title: "Rekapitulasi Capaian Kinerja dan Serapan Anggaran",
  counted: "Ya",
  notCounted: "Tidak",
  notValidated: "BELUM DIVALIDASI: angka unit ini tidak masuk jumlah badan",
  notValidatedShort: "belum divalidasi",
  noSubmission: "belum ada isian",
  pending: "perbaikan menunggu keputusan",
  nil: "nihil, tidak ada yang dilaporkan",
  skipped: "tidak diminta",
  total: "Jumlah badan (unit yang disahkan)",
  unitTotal: "Jumlah unit",
  withoutCode: "(tanpa kode)",
  allIn: "Semua unit yang diminta sudah disahkan.",
  noFindings: "Tidak ada temuan.",
  nothingTyped: "Belum ada isian.",
  uncountedTitle: "Isian yang tidak dihitung",
  notesTitle: "Keterangan",
  seeLineage: "lihat",
  footerPage: "Halaman {halaman} dari {jumlahHalaman}",
  head: (office: string) => `Kepala ${office}`,
  lowest: '"di bawahnya"',
} as const;

/** `Triwulan IV Tahun 2025`. */
export function quarterText({ quarter, year }: Pick<RecapCycle, "quarter" | "year">): string {
  return `Triwulan ${formatQuarter(quarter)} Tahun ${year}`;
}

/** Name of an edition as papers print it. */
export function editionTitle({ kind, id }: RecapEdition): string {
  const number = /-(\d+)/.exec(id)?.[1] ?? "";
  if (kind === "final") return "Edisi Final";
  if (kind === "perbaikan") return `Edisi Perbaikan ke-${number === "" ? "1" : number}`;
  return number === "" ? "Edisi Sementara" : `Edisi Sementara ke-${number}`;
}

/** Why an indicator has no capaian, to be read after its name. */
export const CAUSE_TEXTS: { readonly [C in UncomputedCause]: string } = {
  "target-zero": "target 0, capaian tidak dapat dihitung",
  "target-blank": "target belum ditetapkan, capaian tidak dapat dihitung",
  "target-negative": "target kurang dari 0, capaian tidak dapat dihitung",
  "actual-blank": "realisasi belum diisi",
  "actual-negative": "realisasi kurang dari 0, capaian tidak dapat dihitung",
  "division-by-zero": "realisasi 0 dengan rumus target ÷ realisasi, capaian tidak dapat dihitung",
  "range-unreadable": "bentuk target tidak sesuai arah indikator, capaian tidak dapat dihitung",
  "not-applicable": "tidak berlaku (TB)",
  "not-yet": "data belum ada (BA)",
  "no-submission": "belum ada isian",
  "row-missing": "baris indikator tidak ada dalam isian",
  unreadable: "ada isian yang tidak dapat dibaca",
};

/** Why a typed value counts nowhere. */
export const UNCOUNTED_TEXTS: { readonly [R in UncountedReason]: string } = {
  "unknown-row": "barisnya tidak dikenal dalam daftar indikator unit ini",
  "conflicting-row": "kunci barisnya tidak cocok dengan isi barisnya",
  "duplicate-row": "barisnya muncul lebih dari sekali",
  "unknown-column": "kolomnya tidak dikenal",
  "outside-table": "letaknya di luar tabel isian",
  "older-version": "kolomnya tidak ada lagi dalam versi formulir ini",
  unreadable: "tidak dapat dibaca sebagai angka, TB, atau BA",
  "later-quarter": "triwulannya sesudah triwulan yang diminta",
  "shared-budget": "anggaran sub kegiatan dihitung sekali, pada baris yang memuat pagu",
};

/** How arah and sifat are printed. */
export const DIRECTION_LABELS: { readonly [D in Direction]: string } = {
  naik: "Naik",
  turun: "Turun",
  rentang: "Rentang",
};

/** How sifat is printed. */
export const NATURE_LABELS: { readonly [N in Nature]: string } = {
  jumlah: "Jumlah",
  akhir: "Nilai akhir",
  rata: "Rata-rata",
};

/** The level of an average, as the sentence about it says it. */
export const LEVEL_LABELS: { readonly [L in Profile["averageLevel"]]: string } = {
  indikator: "indikator",
  "sub-kegiatan": "sub kegiatan",
  kegiatan: "kegiatan",
  program: "program",
};

/** The formula of a turun indicator in words. */
export const DECREASING_TEXTS: { readonly [D in Profile["decreasing"]]: string } = {
  "turun-a": "(2 × target − realisasi) ÷ target × 100",
  "turun-b": "target ÷ realisasi × 100",
};

/** `7 dari 9 unit sudah disahkan (8 sudah masuk).` with nihil and skipped units named. */
export function coverageText(coverage: RecapCoverage): string {
  const { approved, asked, submitted, nil, skipped } = coverage;
  const extra = [
    nil === 0 ? "" : ` Di antaranya ${nil} unit nihil.`,
    skipped === 0 ? "" : ` ${skipped} unit lain tidak diminta.`,
  ].join("");
  return `${approved} dari ${asked} unit sudah disahkan (${submitted} sudah masuk).${extra}`;
}

/** `Rata-rata atas 16 dari 17 indikator; …` for the agency or a unit. */
export function averageText(counted: number, notCounted: number, over: number, profile: Profile): string {
  const base = `Rata-rata capaian dihitung atas ${counted} dari ${counted + notCounted} indikator`;
  const level =
    profile.averageLevel === "indikator"
      ? "."
      : `, dirata-ratakan menurut ${LEVEL_LABELS[profile.averageLevel]} (${over} ${LEVEL_LABELS[profile.averageLevel]}).`;
  return base + level;
}

/** What a profile sets, one sentence a choice. */
export function profileTexts(profile: Profile): readonly string[] {
  const percent = (value: number): string => `${formatNumber(decimalOf(value))}%`;
  return [
    `Profil perhitungan: ${profile.name}.`,
    `Dasar: ${profile.legalBasis}`,
    `Indikator turun: ${DECREASING_TEXTS[profile.decreasing]}.`,
    profile.cap === null
      ? "Capaian tidak dibatasi."
      : `Capaian dibatasi paling tinggi ${percent(profile.cap)}.`,
    profile.floor === null
      ? "Capaian negatif ditampilkan apa adanya."
      : `Capaian dibatasi paling rendah ${percent(profile.floor)}.`,
    `Persentase dibulatkan sekali pada akhir hitungan, ${profile.decimals} angka desimal, setengah ke atas.`,
    `Rata-rata capaian menurut tingkat ${LEVEL_LABELS[profile.averageLevel]}. Serapan adalah jumlah realisasi dibagi jumlah pagu, bukan rata-rata persentase.`,
  ];
}

/** The sub kegiatan that have pagu but no realisasi, named: their pagu lowers the serapan. */
export function withoutSpendingText(budgets: readonly BudgetFigure[]): string {
  const names = budgets.map(({ code, name }) => (code === "" ? name : `${code} ${name}`));
  return `Pagu tanpa realisasi anggaran (${budgets.length} sub kegiatan): ${names.join("; ")}.`;
}
