import type { WordTable } from "./answer-reader";
import { ROLE_WORDS, TYPE_WORDS } from "./sheet-columns";

/** What is true in every period: how a column that is always asked for is written. */
export const ALWAYS = "triwulan >= 1";

/** What people write for how a column comes to its content. */
export const ROLES = {
  input: [ROLE_WORDS.input, "pengisi", "isian", "diisi pengisi", "diisi unit"],
  given: [ROLE_WORDS.given, "terkunci", "dari buku induk", "sudah terisi"],
  computed: [ROLE_WORDS.computed, "rumus", "hitungan", "otomatis"],
} as const satisfies WordTable<string>;

/** What people write for types. */
export const TYPES = {
  measure: [TYPE_WORDS.measure, "number", "bilangan", "desimal", "angka bulat"],
  rupiah: [TYPE_WORDS.rupiah, "rp", "uang"],
  percent: [TYPE_WORDS.percent, "%", "persentase"],
  text: [TYPE_WORDS.text, "teks pendek", "huruf"],
  longText: [TYPE_WORDS.longText, "uraian", "paragraf", "narasi"],
  choice: [TYPE_WORDS.choice, "pilihan ganda", "daftar"],
  date: [TYPE_WORDS.date, "tgl"],
  link: [TYPE_WORDS.link, "link", "url", "alamat web"],
} as const satisfies WordTable<string>;

/** How a column comes to its content. */
export type Role = keyof typeof ROLES;
/** The type of a column that is filled or computed. */
export type InputType = keyof typeof TYPES;
