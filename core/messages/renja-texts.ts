import type { CodeLevel } from "../code/code-level";
import type { RenjaPart, UnknownCause } from "../renja/renja-finding";

/** Names of the sheets of a Renja workbook. */
export const RENJA_SHEETS = {
  table41: "Tabel 4.1",
  tc33: "T-C.33",
  tc29: "T-C.29",
  tc30: "T-C.30",
  tc31: "T-C.31",
  tc32: "T-C.32",
  e81: "E.81",
  ceilings: "Pagu Unit",
  charts: "Grafik",
  control: "Kendali",
  duplicates: "Duplikasi",
  findings: "Temuan",
  comparison: "Pembanding",
  /** What the checks of the form say, beside what is odd in the Renja itself. */
  formFindings: "Temuan Isian",
} as const;

/** Words of the printed tables. */
export const RENJA_WORDS = {
  bucket: "KODE TIDAK DIKENAL (periksa sebelum dicetak final)",
  nameless: "(nama belum ada dalam daftar kode)",
  total: "JUMLAH",
  nil: "Nihil",
  mixed: "(tanpa penanggung jawab)",
  unknownNote: (count: number) =>
    `${count} sub kegiatan dengan kode yang tidak dikenal tetap dihitung dan dicetak pada bagian tersendiri.`,
  computedNote:
    "Pagu diketik hanya pada sub kegiatan; pagu kegiatan, program, bidang urusan, dan urusan dijumlahkan dari bawah.",
} as const;

/** What a level is called. */
export const LEVEL_NAMES: { readonly [L in CodeLevel]: string } = {
  urusan: "Urusan",
  bidang: "Bidang urusan",
  program: "Program",
  kegiatan: "Kegiatan",
  "sub-kegiatan": "Sub kegiatan",
};

/** What a part of a row is called. */
export const PART_NAMES: { readonly [P in RenjaPart]: string } = {
  unit: "penanggung jawab",
  indicator: "indikator",
  targetN: "target tahun rencana",
  budget: "pagu",
  targetNext: "target prakiraan maju",
  budgetNext: "pagu prakiraan maju",
  location: "lokasi",
  fundSource: "sumber dana",
  targetGroup: "kelompok sasaran",
};

/** Why a code is not known. */
export const UNKNOWN_WORDS: { readonly [C in UnknownCause]: string } = {
  missing: "belum diisi",
  unreadable: "tidak terbaca sebagai kode",
  "not-in-list": "tidak ada dalam daftar kode badan",
};

/** Words of the workbook of an evaluation. */
export const EVALUATION_WORDS = {
  title: "Evaluasi Hasil Renja",
  subtitle: (quarter: string, year: number) => `Triwulan I s/d ${quarter} Tahun ${year}`,
  chartNote:
    "Capaian: rata-rata indikator sub kegiatan s/d triwulan itu terhadap target tahun. Serapan: jumlah realisasi dibagi jumlah target anggaran.",
  control: "Lembar Kendali Evaluasi",
  levelCheck: (amount: string, level: string) => `Jumlah ${amount} tingkat ${level} = jumlah badan`,
  answerable: "Setiap sub kegiatan mempunyai penanggung jawab",
  unitCheck: (amount: string) => `Jumlah ${amount} semua unit = jumlah badan`,
  amounts: {
    target: "target anggaran",
    year: "realisasi anggaran tahun berjalan",
    total: "realisasi anggaran Renstra",
  },
} as const;

/** Where realisasi until the year before `year` comes from, as `keterangan` of a planned row says. */
export const untilLastYearNote = {
  expected: (year: number) =>
    `Realisasi s/d tahun ${year - 1} adalah perkiraan menurut T-C.29 Renja ${year}, kecuali sudah diganti.`,
  reached: (year: number) =>
    `Realisasi s/d tahun ${year - 1} menurut Formulir E.81 Triwulan IV Tahun ${year - 1}.`,
} as const;

/** True for a note that `untilLastYearNote` gives for any year. */
export function isUntilLastYearNote(note: string): boolean {
  const year = Number(/^Realisasi s\/d tahun (\d{4}) /.exec(note)?.[1]) + 1;
  return note === untilLastYearNote.expected(year) || note === untilLastYearNote.reached(year);
}

/** Of how many planned rows realisasi until the year before `year` is known, and from where. */
export function planSourcesLine(plan: readonly { readonly note: string }[], year: number): string {
  const count = (note: string): number => plan.filter((item) => item.note === note).length;
  const [reached, expected] = [
    count(untilLastYearNote.reached(year)),
    count(untilLastYearNote.expected(year)),
  ];
  return `Realisasi s/d tahun ${year - 1}: ${reached} baris menurut E.81 Triwulan IV tahun itu, ${expected} baris perkiraan menurut T-C.29.`;
}

/** A comparison with a table of which no row could be read. */
export function nothingComparedText(source: string): string {
  return `Tidak ada yang dibandingkan: ${source} tidak memuat baris Renja yang terbaca.`;
}
