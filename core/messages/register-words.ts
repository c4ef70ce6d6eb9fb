import type { NipWarning } from "../cell/nip";
import type { CodeFault, CodeRepair } from "../code/parse-code";
import type { BudgetFault, Duty } from "../register/register-finding";
import type { TableName } from "../register/register-tables";

/** What each table of the register is about. */
export const TABLE_WORDS: { readonly [T in TableName]: string } = {
  instansi: "identitas badan",
  unit: "daftar unit kerja",
  pejabat: "daftar pejabat",
  indikator: "daftar indikator",
  rencana: "Renja yang dilaksanakan",
};

/** What the holder of a duty does, after "belum ada …". */
export const DUTY_WORDS: { readonly [D in Duty]: string } = {
  kepala: "Kepala Badan (peran kepala), yang memerintahkan pengumpulan data dan menandatangani rekap",
  sekretaris: "Sekretaris (peran sekretaris), yang memerintahkan pembuatan formulir",
  "kasubbid-data": "Kasubbid Data (peran kasubbid-data), yang mengirim formulir dan menerima data",
  pelaksana: "pelaksana (peran pelaksana), yang mengisi dan merekap data",
  validator: "pengesah, yang memvalidasi data",
};

/** What is odd about a NIP of the right length. */
export const NIP_WORDS: { readonly [W in NipWarning]: string } = {
  "nip/birth-date": "delapan angka pertama bukan tanggal lahir yang wajar",
  "nip/appointment-month": "angka ke-13 dan ke-14 bukan bulan pengangkatan",
  "nip/appointment-before-birth": "tahun pengangkatan terlalu dekat dengan tahun lahir",
  "nip/sex": "angka ke-15 bukan 1 atau 2",
  "nip/serial-zero": "tiga angka terakhir 000, mungkin dibulatkan oleh program lembar kerja",
  "nip/stray-characters": "ada huruf atau tanda lain di antara angkanya",
};

/** Why a text is no sub kegiatan code. */
export const CODE_FAULT_WORDS: { readonly [C in CodeFault["code"]]: string } = {
  "code/missing": "tidak diawali kode",
  "code/segment": "salah satu bagiannya tidak sesuai pola",
  "code/lost-zero": "satu angka nol tampaknya hilang",
  "code/incomplete": "belum lengkap",
  "code/too-long": "terlalu panjang",
};

/** What was put right in a code. */
export const CODE_REPAIR_WORDS: { readonly [R in CodeRepair]: string } = {
  "code/trailing-dot": "titik di akhir dibuang",
  "code/separators": "pemisah dijadikan titik",
  "code/name-in-cell": "nama di sel yang sama dipisahkan",
  "code/agency-field": "X.XX diganti bidang urusan badan",
  "code/leading-zero": "nol di depan bagian keempat dibuang",
  "code/short-sub-code": "bagian terakhir dijadikan empat angka",
};

/** Why an amount is no pagu. */
export const BUDGET_WORDS: { readonly [W in BudgetFault]: string } = {
  "not-whole": "memuat pecahan rupiah; pagu ditulis dalam rupiah utuh",
  negative: "kurang dari 0",
  "too-large": "terlalu besar untuk sebuah pagu",
};

/** `"a", "b" atau "c"`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted[quoted.length - 1] ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} atau ${last}`;
}

/** The first few of `words`, and how many more there are. */
export function firstOf(words: readonly string[], limit = 6): string {
  const rest = words.length - limit;
  return words.slice(0, limit).join(", ") + (rest > 0 ? `, dan ${rest} lainnya` : "");
}

/** `Maksud Anda "satuan"? `, or the empty text when there is nothing to offer. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "" : `Maksud Anda "${suggestion}"? `;
}

/** `text` short enough for a sentence. */
export function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
