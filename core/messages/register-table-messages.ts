import { ACTS } from "#act-words";
import type { TableFinding } from "../register/register-finding";
import { didYouMean, oneOf, short, TABLE_WORDS } from "./register-words";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

/** The sentences of findings about files, sheets, headers and rows of the register. */
export const REGISTER_TABLE_MESSAGES: Messages<TableFinding> = {
  "register/table-missing": ({ table }) => ({
    cause: `Tabel "${table}" (${TABLE_WORDS[table]}) tidak ditemukan di buku induk.`,
    remedy: `Buat berkas ${table}.csv atau lembar "${table}" di buku-induk.xlsx.`,
  }),
  "register/sheet-unknown": ({ found, suggestion }) => ({
    cause: `Lembar "${found}" bukan bagian buku induk dan tidak dibaca.`,
    remedy:
      suggestion === null
        ? "Tidak perlu tindakan."
        : `${didYouMean(suggestion)}Bila ya, ganti nama lembar itu.`,
  }),
  "register/sheet-repeated": ({ table, found }) => ({
    cause: `Lembar "${found}" tidak dibaca karena tabel "${table}" sudah diambil dari lembar lain.`,
    remedy: "Sisakan satu lembar saja.",
  }),
  "register/folder-missing": ({ folder }) => ({
    cause: `Folder "${folder}" tidak memuat buku induk.`,
    remedy: `Jalankan ${ACTS.start} pada folder itu, atau taruh buku-induk.xlsx atau folder buku-induk di dalamnya.`,
  }),
  "register/file-unknown": ({ found, suggestion }) => ({
    cause: `Berkas "${found}" bukan bagian buku induk dan tidak dibaca.`,
    remedy: `${didYouMean(suggestion)}Bila ya, ganti nama berkas itu.`,
  }),
  "register/file-too-large": ({ megabytes, limitMegabytes }, place) => ({
    cause: `${whereText(place)} berukuran ${megabytes} MB, lebih besar daripada batas ${limitMegabytes} MB.`,
    remedy: "Buang isi yang bukan data buku induk, lalu simpan ulang.",
  }),
  "register/both-sources": ({ used, ignored }) => ({
    cause: `Buku induk ada lebih dari satu. Yang dipakai ${used}, karena buku kerja didahulukan; yang tidak dibaca ${ignored.join(", ")}.`,
    remedy: "Sisakan satu saja agar tidak ada dua versi yang berbeda.",
  }),
  "register/header-missing": ({ table, expected }, place) => ({
    cause: `${whereText(place)} tidak memuat baris judul kolom tabel "${table}".`,
    remedy: `Tulis judul kolom ini pada satu baris: ${expected.join(", ")}.`,
  }),
  "register/title-rows": ({ count }, place) => ({
    cause: `${count} baris di atas judul kolom pada ${lowerFirst(whereText(place))} dilewati.`,
    remedy: "Tidak perlu tindakan.",
  }),
  "register/column-missing": ({ column, isRequired }, place) => ({
    cause: isRequired
      ? `Kolom "${column}" tidak ada, padahal wajib; tidak ada baris di ${sourceOf(place.file, place.sheet)} yang dapat dipakai.`
      : `Kolom "${column}" tidak ada dan dianggap kosong.`,
    remedy: isRequired ? `Tambahkan kolom "${column}" lalu isi.` : "Tambahkan kolom itu bila datanya ada.",
  }),
  "register/column-unknown": ({ found, suggestion }) => ({
    cause: `Kolom "${found}" tidak dikenal dan tidak dibaca.`,
    remedy:
      suggestion === null
        ? "Tidak perlu tindakan, asalkan kolom itu memang catatan sendiri."
        : `${didYouMean(suggestion)}Bila ya, ganti judul kolom itu.`,
  }),
  "register/column-alias": ({ found, column }) => ({
    cause: `Kolom "${found}" dibaca sebagai "${column}".`,
    remedy: "Tidak perlu tindakan, asalkan benar.",
  }),
  "register/column-repeated": ({ column, first }) => ({
    cause: `Kolom "${column}" tidak dibaca karena isinya sudah diambil dari kolom "${first}".`,
    remedy: "Hapus salah satunya.",
  }),
  "register/table-empty": ({ table }, place) => ({
    cause: `${whereText(place)} baru berisi judul kolom; ${TABLE_WORDS[table]} masih kosong.`,
    remedy: "Isi sekurang-kurangnya satu baris.",
  }),
  "register/value-outside": ({ found }, place) =>
    place.sheet === null
      ? {
          cause: `Baris ini berisi lebih banyak kolom daripada judulnya (kelebihan: "${short(found)}"), sehingga isinya mungkin bergeser. Baris ini tidak dipakai.`,
          remedy: 'Apit isi yang memuat pemisah kolom dengan tanda kutip, mis. "12,5".',
        }
      : {
          cause: `Ada isian "${short(found)}" di luar kolom yang berjudul; isian itu tidak dibaca.`,
          remedy: "Pindahkan atau hapus isian itu.",
        },
  "register/row-short": ({ found, expected }) => ({
    cause: `Baris ini hanya berisi ${found} dari ${expected} kolom; sisanya dianggap kosong.`,
    remedy: "Periksa apakah ada isi yang bergeser atau terpotong.",
  }),
  "register/rows-left-out": ({ left, total }, place) => ({
    cause: `${left} dari ${total} baris di ${sourceOf(place.file, place.sheet)} tidak dipakai karena kesalahan di atas.`,
    remedy: "Perbaiki baris itu, lalu jalankan lagi.",
  }),
};

function sourceOf(file: string | null, sheet: string | null): string {
  return oneOf([sheet ?? file ?? "tabel ini"]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
