import { ACTS } from "#act-words";
import type { AuthorFinding, NumberAsked, SheetFinding } from "../definition-sheet/definition-sheet-finding";
import type { DefinitionFinding } from "../form/definition-finding";
import { DEFINITION_MESSAGES } from "./definition-messages";
import { didYouMean, oneOf, short } from "./register-words";
import { sentenceIn } from "./render-finding";
import type { Messages, Sentence } from "./sentence";

/** The sentences about the sheets in which staff write a form. */
export const FORM_SHEET_MESSAGES: Messages<SheetFinding> = {
  "formsheet/sheet-missing": ({ sheet, suggestion }) => ({
    cause: `Lembar "${sheet}" tidak ditemukan.`,
    remedy: `${suggestion === null ? "" : `Apakah lembar "${suggestion}" yang dimaksud? Bila ya, ganti namanya. `}Contohnya ada pada berkas yang dibuat ${ACTS.draftForm}.`,
  }),
  "formsheet/header-missing": ({ sheet, expected }) => ({
    cause: `Lembar "${sheet}" tidak memuat baris judul kolom.`,
    remedy: `Tulis judul kolom ini pada satu baris: ${expected.join(", ")}.`,
  }),
  "formsheet/column-missing": ({ column }) => ({
    cause: `Kolom "${column}" tidak ada, padahal wajib.`,
    remedy: `Tambahkan kolom "${column}" lalu isi.`,
  }),
  "formsheet/column-unknown": ({ found, suggestion }) => ({
    cause: `Kolom "${found}" tidak dikenal dan tidak dibaca.`,
    remedy:
      suggestion === null
        ? "Tidak perlu tindakan bila itu catatan Anda sendiri."
        : `${didYouMean(suggestion)}Bila ya, ganti judul kolom itu; bila bukan, hapus kolomnya.`,
  }),
  "formsheet/column-alias": ({ found, column }) => ({
    cause: `Kolom "${found}" dibaca sebagai "${column}".`,
    remedy: "Tidak perlu tindakan, asalkan benar.",
  }),
  "formsheet/column-repeated": ({ column, first }) => ({
    cause: `Kolom "${column}" tidak dibaca karena isinya sudah diambil dari kolom "${first}".`,
    remedy: "Hapus salah satunya.",
  }),
  "formsheet/value-outside": ({ found }) => ({
    cause: `"${short(found)}" berada di bawah kolom tanpa judul, jadi tidak dibaca.`,
    remedy: "Pindahkan bila itu bagian formulir; abaikan bila itu catatan Anda sendiri.",
  }),
  "formsheet/setting-missing": ({ setting }) => ({
    cause: `Isian "${setting}" belum diisi.`,
    remedy: `Isi nilai "${setting}" di lembar Formulir.`,
  }),
  "formsheet/setting-unknown": ({ found, suggestion }) => ({
    cause: `Isian "${found}" tidak dikenal dan tidak dibaca.`,
    remedy:
      suggestion === null
        ? "Tidak perlu tindakan bila itu catatan Anda sendiri."
        : `${didYouMean(suggestion)}Bila ya, ganti namanya.`,
  }),
  "formsheet/setting-repeated": ({ setting, firstRow }) => ({
    cause: `"${setting}" sudah diisi di baris ${firstRow}.`,
    remedy: "Sisakan satu saja.",
  }),
  "formsheet/no-columns": () => ({
    cause: "Formulir ini belum mempunyai kolom.",
    remedy: "Tulis satu kolom formulir di setiap baris lembar Kolom.",
  }),
  "formsheet/value-missing": ({ column }) => ({
    cause: `"${column}" belum diisi pada baris ini.`,
    remedy: `Isi "${column}", atau hapus barisnya bila tidak dipakai.`,
  }),
  "formsheet/word-unknown": ({ found, allowed, suggestion }) => ({
    cause: `"${short(found)}" tidak dikenal di sini.`,
    remedy: `${didYouMean(suggestion)}Pilih ${oneOf(allowed.slice(0, 10))}${allowed.length > 10 ? ` (seluruhnya ada ${allowed.length}, lihat lembar Cara)` : ""}.`,
  }),
  "formsheet/number-unreadable": ({ found, asks }) => ({
    cause: `"${short(found)}" bukan ${numberWords(asks)}.`,
    remedy: "Ketik angkanya saja, atau kosongkan.",
  }),
  "formsheet/cell-error": ({ found }) => ({
    cause: `Sel ini berisi galat ${found}.`,
    remedy: "Hapus isinya lalu ketik kembali.",
  }),
  "formsheet/live-formula": ({ formula }) => ({
    cause: `Sel ini menjadi rumus lembar kerja (=${short(formula)}), bukan teks.`,
    remedy: "Ketik tanpa tanda = di depan, mis. jumlah([L]; [P]).",
  }),
  "formsheet/name-invalid": ({ found, suggestion }) => ({
    cause: `Nama "${short(found)}" tidak dapat dipakai: huruf kecil, angka, dan tanda hubung saja, diawali huruf, paling panjang 40, dan tidak berakhir seperti tahun atau triwulan.`,
    remedy: suggestion === null ? "Pilih nama lain, mis. data-pegawai." : `Pakai mis. ${suggestion}.`,
  }),
  "formsheet/name-taken": ({ found }) => ({
    cause: `Nama "${found}" dipakai formulir bawaan.`,
    remedy: `Pakai nama lain, mis. ${found}-kami.`,
  }),
  "formsheet/id-invalid": ({ found, suggestion }) => ({
    cause: `Id "${short(found)}" tidak dapat dipakai: huruf kecil, angka, dan garis bawah saja, diawali huruf, bukan kata rumus.`,
    remedy:
      suggestion === null
        ? "Kosongkan agar dibuatkan dari judulnya."
        : `Pakai ${suggestion}, atau kosongkan agar dibuatkan dari judulnya.`,
  }),
  "formsheet/title-too-long": ({ length, limit }) => ({
    cause: `Judul ini panjangnya ${length} huruf, paling panjang ${limit}.`,
    remedy: "Persingkat judulnya; penjelasannya ditulis di Petunjuk.",
  }),
  "formsheet/title-unknown": ({ found, suggestion }) => ({
    cause: `Tidak ada kolom berjudul "${short(found)}".`,
    remedy: `${didYouMean(suggestion)}Tulis judul kolom persis seperti di lembar Kolom.`,
  }),
  "formsheet/list-unknown": ({ found, suggestion }) => ({
    cause: `Daftar "${short(found)}" tidak ada di lembar Pilihan.`,
    remedy: `${didYouMean(suggestion)}Tulis nama daftar yang ada, atau tambahkan pilihannya di lembar Pilihan.`,
  }),
  "formsheet/list-unused": ({ list }) => ({
    cause: `Daftar "${list}" tidak dipakai kolom mana pun.`,
    remedy: "Tidak perlu tindakan, asalkan memang begitu.",
  }),
  "formsheet/choice-repeated": ({ found, firstRow }) => ({
    cause: `Pilihan "${short(found)}" sudah ada di baris ${firstRow}.`,
    remedy: "Hapus salah satunya.",
  }),
  "formsheet/not-for-role": ({ column, role }) => ({
    cause: `"${column}" tidak berlaku bagi kolom yang cara isinya "${role}".`,
    remedy: `Kosongkan, atau ganti cara isinya.`,
  }),
  "formsheet/not-for-type": ({ column, type }) => ({
    cause: `"${column}" tidak berlaku bagi jenis ${type}.`,
    remedy: "Kosongkan, atau ganti jenisnya.",
  }),
  "formsheet/given-in-open-rows": () => ({
    cause: "Kolom ini diambil dari buku induk, padahal baris formulir ini terbuka.",
    remedy: 'Ganti cara isinya menjadi "diisi", atau ganti Baris di lembar Formulir menjadi "buku induk".',
  }),
  "formsheet/key-missing": ({ rows }) =>
    rows === "register"
      ? {
          cause: "Formulir berbaris buku induk memerlukan kolom kode, agar setiap baris dikenali kembali.",
          remedy: 'Tambahkan kolom dengan cara isi "buku induk" dan sumber "kode".',
        }
      : {
          cause: "Formulir berbaris terbuka memerlukan satu kolom yang diisi sebagai pengenal baris.",
          remedy: 'Tambahkan kolom dengan cara isi "diisi", lalu tulis judulnya di Kunci baris.',
        },
  "formsheet/measure-not-text": ({ label }) => ({
    cause: `Satuan diambil dari kolom "${label}", yang isinya bukan teks.`,
    remedy: "Tunjuk kolom yang berisi satuan, atau tulis satuannya langsung.",
  }),
  "formsheet/total-without-measure": ({ label }) => ({
    cause: `Kolom "${label}" akan dijumlahkan, tetapi satuannya belum disebut; angka yang satuannya berbeda tidak boleh dijumlahkan.`,
    remedy: "Isi Satuan, mis. orang, atau tulis judul kolom yang memuatnya: [Satuan].",
  }),
  "formsheet/live-total-mixed": ({ label }) => ({
    cause: `Jumlah kolom "${label}" di atas tabel memerlukan satu satuan untuk semua baris; angka yang satuannya berbeda tidak boleh dijumlahkan.`,
    remedy: "Isi Satuan dengan satuannya, mis. orang, atau kosongkan Jumlah di formulir.",
  }),
};

/** What lint says of a form, without a word of the program's own spelling. */
const AUTHORED_MESSAGES: Partial<Messages<DefinitionFinding>> = {
  "definition/duplicate-id": ({ id }) => ({
    cause: `Id kolom "${id}" dipakai lebih dari satu kali.`,
    remedy: "Beri setiap kolom id yang berbeda, atau kosongkan agar dibuatkan.",
  }),
  "definition/duplicate-label": ({ label }) => ({
    cause: `Judul "${label}" dipakai lebih dari satu kolom.`,
    remedy: "Beri setiap kolom judul yang berbeda, karena judul membantu mengenali kolom yang berpindah.",
  }),
  "definition/unknown-source": ({ field }) => ({
    cause: `Sumber kolom "${field}" tidak ada dalam buku induk.`,
    remedy: "Pilih salah satu sumber di daftar pilihannya.",
  }),
  "definition/unknown-list": () => ({
    cause: "Baris formulir ini tidak dapat diambil dari buku induk.",
    remedy: 'Tulis "buku induk" atau "terbuka" pada isian Baris.',
  }),
  "definition/unknown-reference": ({ where, id }) => ({
    cause: `${where} menunjuk kolom "${id}", yang tidak ada atau tidak cocok untuk itu.`,
    remedy:
      "Tulis judul kolom yang ada dan terlihat; kunci baris buku induk adalah kolom dari buku induk, kolom penjelasan adalah kolom yang diisi.",
  }),
  "definition/no-check-column": () => ({
    cause: "Formulir ini tidak mempunyai kolom pemeriksaan.",
    remedy: "Hapus kolom yang memakai id periksa.",
  }),
  "definition/no-input": () => ({
    cause: "Formulir ini tidak mempunyai kolom yang diisi.",
    remedy: 'Tambahkan paling sedikit satu kolom dengan cara isi "diisi".',
  }),
  "definition/choices-missing": ({ field }) => ({
    cause: `Kolom pilihan "${field}" tidak mempunyai daftar pilihan.`,
    remedy: "Tulis nama daftarnya di Pilihan, dan isinya di lembar Pilihan.",
  }),
  "definition/text-too-long": ({ where, length, limit }) => ({
    cause: `Teks ${where} panjangnya ${length} huruf, paling panjang ${limit}.`,
    remedy: "Persingkat teks itu.",
  }),
  "definition/expression": ({ source, at, fault }) => ({
    cause: `Rumus ini tidak terbaca: ${expressionWords(fault, source.charAt(at))}. Rumusnya: ${short(source)}`,
    remedy: "Lihat lembar Cara: kolom ditulis [Judul Kolom], pemisahnya titik koma, teks dalam tanda petik.",
  }),
  "definition/unknown-field": ({ id }) => ({
    cause: `Rumus ini menyebut "${id}", yang bukan kolom formulir atau tidak dapat dibaca rumus.`,
    remedy:
      'Tulis judul kolomnya dalam kurung siku, mis. [Jumlah]; teks ditulis dalam tanda petik, mis. "Ada".',
  }),
  "definition/too-early": ({ where, id, allowed }) => ({
    cause: `${where} menyebut kolom "${id}", padahal hanya boleh membaca ${allowed === "period" ? "tahun dan triwulan" : "kolom dari buku induk"}.`,
    remedy: "Pindahkan syarat itu ke lembar Aturan, atau ganti kolomnya.",
  }),
  "definition/argument-count": ({ function: name, found, expected }) => ({
    cause: `${name} diberi ${found} isian, seharusnya ${expected}.`,
    remedy: "Lengkapi atau kurangi isian di dalam kurung; pemisahnya titik koma.",
  }),
  "definition/type-mismatch": ({ found, expected }) => ({
    cause: `Rumus ini memakai ${typeWords(found)} di tempat ${typeWords(expected)}.`,
    remedy: "Perbaiki bagian itu: angka, teks, dan benar/salah tidak dapat dicampur.",
  }),
};

/** A finding about an author's form in words. */
export function authorSentence(finding: AuthorFinding): Sentence {
  return sentenceIn({ ...DEFINITION_MESSAGES, ...AUTHORED_MESSAGES, ...FORM_SHEET_MESSAGES }, finding);
}

function numberWords(asks: NumberAsked): string {
  switch (asks) {
    case "limit":
      return "angka yang dapat dibaca";
    case "width":
      return "lebar kolom (2 sampai 100)";
    case "rowCount":
      return "jumlah baris (1 sampai 500)";
  }
}

function expressionWords(
  problem: Extract<DefinitionFinding, { code: "definition/expression" }>["values"]["fault"],
  sign: string,
): string {
  switch (problem.kind) {
    case "character":
      return `tanda "${sign}" tidak dikenal`;
    case "function":
      return `fungsi "${problem.name}" tidak dikenal`;
    case "unexpected":
      return `ditemukan "${problem.found}", seharusnya ${problem.expected}`;
    case "depth":
      return "kurungnya terlalu bertingkat";
  }
}

function typeWords(type: string): string {
  const words: { readonly [type: string]: string } = {
    truth: "benar/salah",
    number: "angka",
    text: "teks",
    cell: "isi sel",
  };
  return words[type] ?? "isi sel";
}
