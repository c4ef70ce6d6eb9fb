/** What the rows of the sheet Formulir set. */
export type SettingKey =
  | "id" | "title" | "period" | "rows" | "rowCount" | "rowKey" | "frozenThrough" | "explanation" | "paper"
  | "legalBasis" | "instruction"; // prettier-ignore

/** One row of the sheet Formulir. A `repeats` row may stand several times, each with its own value. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  readonly repeats: boolean;
  readonly words: readonly string[];
  /** What the template says beside it. */
  readonly hint: string;
}

/** Words for the period of a form. */
export const PERIOD_WORDS = { quarter: "triwulan", year: "tahun" } as const;

/** Words for what the rows of a form are. */
export const ROWS_WORDS = { register: "buku induk", open: "terbuka" } as const;

/** The papers a form can be printed on. */
export const PAPERS = ["F4", "A4", "A3"] as const;

/** The rows of the sheet Formulir in the order of the template. */
export const SETTING_ROWS: readonly SettingRow[] = [
  setting(
    "id",
    "Nama",
    "Nama pendek, dipakai pada perintah dan nama siklus: huruf kecil, angka, dan tanda hubung, mis. data-pegawai.",
    {
      aliases: ["id", "nama formulir", "kode formulir"],
    },
  ),
  setting("title", "Judul", "Judul yang dibaca pengisi.", { aliases: ["judul formulir"], isRequired: true }),
  setting("period", "Periode", "triwulan: diminta setiap triwulan. tahun: sekali setahun.", {
    aliases: ["masa", "berkala"],
    isRequired: true,
    words: Object.values(PERIOD_WORDS),
  }),
  setting(
    "rows",
    "Baris",
    "buku induk: satu baris untuk setiap indikator unit. terbuka: pengisi menambah baris sendiri.",
    {
      aliases: ["baris formulir", "isi baris"],
      words: Object.values(ROWS_WORDS),
    },
  ),
  setting(
    "rowCount",
    "Jumlah baris kosong",
    "Untuk baris terbuka: berapa baris kosong yang disediakan, mis. 30.",
    {
      aliases: ["banyak baris", "jumlah baris"],
    },
  ),
  setting(
    "rowKey",
    "Kunci baris",
    "Judul kolom yang membedakan baris. Kosong: kolom kode dari buku induk, atau kolom pertama.",
    {
      aliases: ["kolom kunci"],
    },
  ),
  setting(
    "frozenThrough",
    "Kolom tetap sampai",
    "Judul kolom terakhir yang tetap terlihat saat digeser. Kosong: kunci baris.",
    {
      aliases: ["kolom tetap", "bekukan sampai"],
    },
  ),
  setting(
    "explanation",
    "Kolom penjelasan",
    "Judul kolom tempat pengisi menjelaskan peringatan. Kosong: kolom Penjelasan ditambahkan sendiri.",
    {
      aliases: ["penjelasan"],
    },
  ),
  setting("paper", "Kertas", "F4, A4, atau A3.", { aliases: ["ukuran kertas"], words: PAPERS }),
  setting("legalBasis", "Dasar hukum", "Satu dasar di setiap baris; salin baris ini bila lebih dari satu.", {
    aliases: ["dasar", "dasar permintaan"],
    repeats: true,
  }),
  setting("instruction", "Petunjuk pengisian", "Satu langkah di setiap baris; kosong: petunjuk umum.", {
    aliases: ["petunjuk", "langkah"],
    repeats: true,
  }),
];

function setting(
  key: SettingKey,
  title: string,
  hint: string,
  more: {
    readonly aliases: readonly string[];
    readonly isRequired?: boolean;
    readonly repeats?: boolean;
    readonly words?: readonly string[];
  },
): SettingRow {
  const { aliases, isRequired = false, repeats = false, words = [] } = more;
  return { key, title, hint, aliases, isRequired, repeats, words };
}
