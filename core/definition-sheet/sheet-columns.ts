/** The four sheets that a form is written in. */
export type DefinitionSheetName = "Formulir" | "Kolom" | "Pilihan" | "Aturan";

/** The sheets in the order in which they stand and are reported. */
export const DEFINITION_SHEETS: readonly DefinitionSheetName[] = ["Formulir", "Kolom", "Pilihan", "Aturan"];

/** One column of a sheet: its heading as the template has it, other names that people give it, and what goes into it. */
export interface SheetColumn {
  readonly key: ColumnKey;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  /** Width in characters. */
  readonly width: number;
  /** Words that the drop-down offers; none for free text. */
  readonly words: readonly string[];
  /** What is shown beside a cell of the column. */
  readonly hint: string;
}

/** The columns of all four sheets by what they mean. */
export type ColumnKey =
  | "setting" | "value" | "note"
  | "label" | "group" | "role" | "type" | "measure" | "required" | "list" | "minimum" | "maximum" | "whole"
  | "states" | "asked" | "onlyWhen" | "closedMessage" | "source" | "formula" | "total" | "liveTotal" | "hint" | "width"
  | "hidden" | "id"
  | "listName" | "choice"
  | "field" | "severity" | "when" | "message" | "remedy" | "ruleId"; // prettier-ignore

const YES_NO = ["ya", "tidak"] as const;

/** Words for how a column comes to its content. */
export const ROLE_WORDS = { input: "diisi", given: "buku induk", computed: "dihitung" } as const;

/** Words for the types of a column that is filled or computed. */
export const TYPE_WORDS = {
  measure: "angka",
  rupiah: "rupiah",
  percent: "persen",
  text: "teks",
  longText: "teks panjang",
  choice: "pilihan",
  date: "tanggal",
  link: "tautan",
} as const;

/** Words for the weight of a rule. */
export const SEVERITY_WORDS = { error: "kesalahan", warning: "peringatan" } as const;

/** The columns of each sheet in the order in which the template has them. */
export const SHEET_COLUMNS: { readonly [S in DefinitionSheetName]: readonly SheetColumn[] } = {
  Formulir: [
    column("setting", "Isian", 24, "Jangan diubah.", {
      aliases: ["pengaturan", "setelan"],
      isRequired: true,
    }),
    column("value", "Nilai", 70, "Ketik nilainya di sini.", {
      aliases: ["isi", "keterangan isi"],
      isRequired: true,
    }),
    column("note", "Keterangan", 70, "Tidak dibaca.", { aliases: ["catatan"] }),
  ],
  Kolom: [
    column("label", "Judul", 26, "Judul kolom seperti yang dilihat pengisi. Setiap judul berbeda.", {
      aliases: ["judul kolom", "nama kolom", "label"],
      isRequired: true,
    }),
    column("group", "Kelompok", 14, "Judul bersama di atas beberapa kolom yang berdampingan. Boleh kosong.", {
      aliases: ["grup", "judul kelompok"],
    }),
    column(
      "role",
      "Cara isi",
      12,
      "diisi: diketik unit. buku induk: sudah terisi dan terkunci. dihitung: dari kolom Rumus.",
      {
        aliases: ["diisi oleh", "isi oleh", "peran"],
        words: Object.values(ROLE_WORDS),
      },
    ),
    column("type", "Jenis", 13, "Jenis isinya. Kolom dari buku induk boleh dikosongkan.", {
      aliases: ["tipe", "jenis isian", "jenis data"],
      words: Object.values(TYPE_WORDS),
    }),
    column(
      "measure",
      "Satuan",
      12,
      "Satuan angkanya, mis. orang. Bila satuan berbeda di setiap baris, tulis judul kolomnya: [Satuan].",
      {
        aliases: ["satuan angka"],
      },
    ),
    column("required", "Wajib", 16, "ya, tidak, atau syarat, mis. [Jumlah] > 0", {
      aliases: ["wajib bila", "harus diisi"],
    }),
    column(
      "list",
      "Pilihan",
      16,
      "Nama daftar pada lembar Pilihan, atau daftar badan: satuan, unit, kode, kode program, kode kegiatan, kode sub kegiatan, indikator. Daftar yang mengikuti kolom lain: kode kegiatan di bawah [Program].",
      {
        aliases: ["daftar pilihan", "daftar"],
      },
    ),
    column("minimum", "Paling kecil", 11, "Batas bawah angkanya. Boleh kosong.", {
      aliases: ["batas bawah", "minimum", "min", "minimal"],
    }),
    column("maximum", "Paling besar", 11, "Batas atas angkanya. Boleh kosong.", {
      aliases: ["batas atas", "maksimum", "maks", "maksimal"],
    }),
    column("whole", "Bulat", 8, "ya: hanya bilangan bulat.", { aliases: ["bilangan bulat"], words: YES_NO }),
    column(
      "states",
      "Boleh TB/BA",
      11,
      "ya: pengisi boleh menulis TB (tidak berlaku) atau BA: alasan (belum ada).",
      {
        aliases: ["tb ba", "boleh tb ba"],
        words: YES_NO,
      },
    ),
    column(
      "asked",
      "Diminta bila",
      16,
      "Kapan kolom ini diminta; hanya tahun dan triwulan, mis. triwulan >= 2. Kosong: selalu.",
      {
        aliases: ["ditanya bila", "diminta pada"],
      },
    ),
    column(
      "onlyWhen",
      "Terbuka bila",
      16,
      "Di baris mana kolom ini boleh diisi; hanya kolom dari buku induk, mis. angka([Pagu]).",
      {
        aliases: ["dibuka bila"],
      },
    ),
    column(
      "closedMessage",
      "Pesan bila tertutup",
      22,
      "Sebab sel lain tidak diisi, mis. diisi hanya pada baris yang memuat pagu.",
      {
        aliases: ["pesan tertutup"],
      },
    ),
    column("source", "Sumber", 18, "Apa yang diambil dari buku induk. Hanya untuk cara isi buku induk.", {
      aliases: ["sumber data", "diambil dari"],
    }),
    column(
      "formula",
      "Rumus",
      30,
      "Untuk cara isi dihitung, mis. jumlah([L]; [P]). Tanpa tanda = di depan.",
      { aliases: ["formula", "perhitungan"] },
    ),
    column(
      "total",
      "Jumlahkan",
      10,
      "ya: rekap menjumlahkan kolom ini, hanya di antara angka yang satuannya sama.",
      {
        aliases: ["dijumlahkan", "jumlah di rekap"],
        words: YES_NO,
      },
    ),
    column(
      "liveTotal",
      "Jumlah di formulir",
      11,
      "ya: jumlah kolom ini terlihat langsung di atas tabel formulir.",
      {
        aliases: ["jumlah langsung", "total di formulir"],
        words: YES_NO,
      },
    ),
    column("hint", "Petunjuk", 36, "Kalimat pendek yang muncul di samping sel, paling panjang 255 huruf.", {
      aliases: ["keterangan", "bantuan"],
    }),
    column("width", "Lebar", 8, "Lebar kolom dalam huruf, 2 sampai 100. Boleh kosong.", {
      aliases: ["lebar kolom"],
    }),
    column("hidden", "Sembunyikan", 12, "ya: kolom bantu yang tidak dilihat pengisi.", {
      aliases: ["tersembunyi"],
      words: YES_NO,
    }),
    column(
      "id",
      "Id",
      16,
      "Tanda tetap kolom ini. Kosongkan untuk kolom baru; jangan ubah setelah formulir terbit.",
      {
        aliases: ["id kolom", "kode kolom"],
      },
    ),
  ],
  Pilihan: [
    column("listName", "Daftar", 24, "Nama daftar, sama dengan yang ditulis di lembar Kolom.", {
      aliases: ["nama daftar"],
      isRequired: true,
    }),
    column("choice", "Pilihan", 50, "Satu pilihan di setiap baris.", {
      aliases: ["isi pilihan", "nilai"],
      isRequired: true,
    }),
  ],
  Aturan: [
    column("field", "Kolom", 26, "Judul kolom yang ditunjuk bila aturan dilanggar.", {
      aliases: ["judul kolom", "pada kolom"],
      isRequired: true,
    }),
    column("severity", "Tingkat", 13, "kesalahan: isian ditolak. peringatan: pengisi memberi penjelasan.", {
      aliases: ["bobot"],
      words: Object.values(SEVERITY_WORDS),
    }),
    column(
      "when",
      "Salah bila",
      40,
      "Keadaan yang salah, mis. [L] + [P] <> [Jumlah]. Baris yang kembar: kembar: [Nama]; [Tahun]",
      {
        aliases: ["kapan salah", "syarat salah"],
        isRequired: true,
      },
    ),
    column("message", "Pesan", 40, "Potongan kalimat, mis. jumlah tidak sama dengan L ditambah P", {
      aliases: ["pesan kesalahan"],
      isRequired: true,
    }),
    column("remedy", "Perbaikan", 44, "Kalimat utuh: apa yang harus dilakukan pengisi.", {
      aliases: ["tindakan", "cara memperbaiki"],
      isRequired: true,
    }),
    column("ruleId", "Id", 18, "Tanda tetap aturan ini. Boleh kosong.", {
      aliases: ["id aturan", "nama aturan"],
    }),
  ],
};

/** The column of that meaning. */
export function sheetColumn(sheet: DefinitionSheetName, key: ColumnKey): SheetColumn {
  const found = SHEET_COLUMNS[sheet].find((one) => one.key === key);
  if (found === undefined) throw new Error(`sheet ${sheet} has no column ${key}`);
  return found;
}

function column(
  key: ColumnKey,
  title: string,
  width: number,
  hint: string,
  more: {
    readonly aliases: readonly string[];
    readonly isRequired?: boolean;
    readonly words?: readonly string[];
  },
): SheetColumn {
  return {
    key,
    title,
    width,
    hint,
    aliases: more.aliases,
    isRequired: more.isRequired ?? false,
    words: more.words ?? [],
  };
}
