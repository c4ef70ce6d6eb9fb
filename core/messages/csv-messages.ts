import type { CsvFinding } from "../register/csv-finding";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

const SAVE_AGAIN = 'Buka di Excel atau LibreOffice, lalu simpan ulang sebagai "CSV UTF-8".';

/** The sentences of CSV findings. */
export const CSV_MESSAGES: Messages<CsvFinding> = {
  "csv/not-text": ({ found }, place) => ({
    cause: `${whereText(place)} bukan CSV, isinya ${found}.`,
    remedy: "Simpan sebagai CSV, atau beri nama sesuai jenis aslinya.",
  }),
  "csv/empty": (_, place) => ({
    cause: `${whereText(place)} kosong.`,
    remedy: "Isi berkas itu, mulai dari baris judul kolom.",
  }),
  "csv/windows-1252": ({ sample }, place) => ({
    cause: `${whereText(place)} tidak disimpan sebagai UTF-8; dibaca sebagai Windows-1252 (mis. ${sample}).`,
    remedy: `Bila huruf itu tampak salah: ${SAVE_AGAIN}`,
  }),
  "csv/utf-16-without-mark": (_, place) => ({
    cause: `${whereText(place)} disimpan sebagai UTF-16 tanpa tanda; tetap dapat dibaca.`,
    remedy: SAVE_AGAIN,
  }),
  "csv/lost-character": ({ sample }, place) => ({
    cause: `${whereText(place)} memuat huruf yang sudah hilang sebelum sampai di sini (\uFFFD): ${sample}.`,
    remedy: "Ketik ulang huruf itu di berkas asalnya.",
  }),
  "csv/nul": ({ count }, place) => ({
    cause: `${whereText(place)} memuat ${count} bita kosong (NUL), tanda berkas rusak; baris ini tidak dipakai.`,
    remedy: "Ketik ulang baris ini, atau ambil salinan berkas yang utuh.",
  }),
  "csv/one-column": ({ found }, place) => ({
    cause: `${whereText(place)} terbaca sebagai satu kolom saja: "${found}".`,
    remedy:
      "Pisahkan kolom dengan koma, titik koma, atau tab, dan jangan beri tanda kutip pada seluruh baris.",
  }),
  "csv/stray-quote": ({ found, lastRowNumber }, place) => ({
    cause: `${whereText(place)} memuat tanda kutip yang tidak pada tempatnya${spanText(place.rowNumber, lastRowNumber)}: ${found}. Bagian ini tidak dipakai.`,
    remedy: 'Tulis tanda kutip di dalam sel dua kali ("") dan tutup sel itu dengan satu tanda kutip.',
  }),
  "csv/unclosed-quote": ({ found, lastRowNumber }, place) => ({
    cause: `${whereText(place)} memuat tanda kutip yang tidak ditutup${spanText(place.rowNumber, lastRowNumber)}: ${found}. Bagian ini tidak dipakai.`,
    remedy: "Hapus tanda kutip itu, atau tutup sel itu dengan tanda kutip.",
  }),
};

function spanText(first: number | null, last: number): string {
  return first === null || first === last ? "" : `, sampai baris ${last}`;
}
