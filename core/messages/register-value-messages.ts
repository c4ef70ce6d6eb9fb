import type { ValueFinding } from "../register/register-finding";
import { didYouMean, firstOf, NIP_WORDS, oneOf, short } from "./register-words";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

const KEEP_TEXT = "Ubah format sel menjadi Teks, lalu ketik ulang isinya.";

/** The sentences of findings about single cells of the register. */
export const REGISTER_VALUE_MESSAGES: Messages<ValueFinding> = {
  "register/value-missing": ({ column }, place) => ({
    cause:
      place.rowNumber === null
        ? `"${column}" belum ada, padahal wajib.`
        : place.column === column
          ? `${whereText(place)} kosong, padahal wajib diisi.`
          : `Isian "${column}" kosong, padahal wajib diisi.`,
    remedy: place.rowNumber === null ? `Tambahkan baris "${column}" beserta nilainya.` : "Isi sel itu.",
  }),
  "register/value-repeated": ({ found, firstRow }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", sama dengan baris ${firstRow}. Yang dipakai baris ${firstRow}.`,
    remedy: "Beri isi yang berbeda, atau hapus salah satu barisnya.",
  }),
  "register/key-unknown": ({ found, suggestion }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tidak dikenal dan tidak dibaca.`,
    remedy:
      suggestion === null
        ? "Tidak perlu tindakan."
        : `${didYouMean(suggestion)}Bila ya, perbaiki tulisannya.`,
  }),
  "register/choice-unknown": ({ found, allowed, suggestion }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", seharusnya ${oneOf(allowed)}.`,
    remedy: `${didYouMean(suggestion)}Tulis salah satu pilihan itu.`,
  }),
  "register/unit-unknown": ({ found, suggestion }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tidak ada di tabel unit.`,
    remedy: `${didYouMean(suggestion)}Pakai id yang ada di tabel unit, atau tambahkan unit itu.`,
  }),
  "register/unit-faulty": ({ found }, place) => ({
    cause: `${whereText(place)} menunjuk unit "${short(found)}", yang barisnya sendiri masih salah.`,
    remedy: "Perbaiki dahulu baris unit itu.",
  }),
  "register/unit-id": ({ found, suggestion }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tidak dapat menjadi nama berkas. Id terdiri atas huruf, angka, tanda hubung, titik, atau garis bawah, paling banyak 31.`,
    remedy: suggestion === null ? "Ganti dengan id lain." : `Pakai mis. "${suggestion}".`,
  }),
  "register/validator-unknown": ({ found, allowed }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang bukan peran dan bukan id unit.`,
    remedy:
      allowed.length === 1
        ? didYouMean(allowed[0] ?? null).trim()
        : `Kosongkan agar mengikuti jenis unit, atau tulis salah satu dari: ${firstOf(allowed, 12)}.`,
  }),
  "register/validator-circle": ({ circle }) => ({
    cause: `Pengesah unit saling menunjuk tanpa akhir: ${circle.join(" → ")}.`,
    remedy: "Tulis sebuah peran (mis. kabid) pada salah satu unit itu.",
  }),
  "register/nip-length": ({ found, digits }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}" (${digits} angka), seharusnya 18 angka.`,
    remedy: "Ketik NIP lengkap, atau kosongkan bila tidak ada.",
  }),
  "register/nip-odd": ({ found, oddity }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}": ${NIP_WORDS[oddity]}.`,
    remedy: "Cocokkan dengan NIP yang benar.",
  }),
  "register/nip-damaged": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}": NIP tersimpan sebagai angka, sehingga angka terakhirnya hilang.`,
    remedy: KEEP_TEXT,
  }),
  "register/email": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang bukan satu alamat email.`,
    remedy: "Tulis satu alamat, mis. nama@contoh.example, atau kosongkan.",
  }),
  "register/date-unreadable": ({ found, suggestion }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tidak terbaca sebagai tanggal.`,
    remedy: `${didYouMean(suggestion)}Tulis seperti 21 November 2026 atau 2026-11-21.`,
  }),
  "register/dates-reversed": ({ from, until }, place) => ({
    cause: `${whereText(place)} berisi ${until}, sebelum tanggal mulai ${from}.`,
    remedy: "Perbaiki salah satu tanggalnya.",
  }),
  "register/code-damaged": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tersimpan sebagai angka atau tanggal; sebagian kodenya dapat hilang (2.10 menjadi 2.1).`,
    remedy: KEEP_TEXT,
  }),
  "register/number-as-text": ({ found }, place) => ({
    cause: `${whereText(place)} berisi angka ${short(found)} dan dibaca sebagai teks "${short(found)}".`,
    remedy: `Bila ada nol di depan yang hilang: ${KEEP_TEXT}`,
  }),
  "register/cell-error": ({ found }, place) => ({
    cause: `${whereText(place)} berisi kesalahan rumus ${short(found)}.`,
    remedy: "Perbaiki rumusnya, atau ganti dengan isinya.",
  }),
};
