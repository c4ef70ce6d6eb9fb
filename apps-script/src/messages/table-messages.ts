import type { Sentence } from "#core/messages/sentence";

/** There is nothing to set beside the other table. */
export const NO_EDITION_TO_COMPARE: Sentence = {
  cause: "Siklus ini belum mempunyai edisi rekap.",
  remedy: "Buat dahulu rekapnya, sementara atau final, lalu bandingkan.",
};

/** The other table is not where the person said. */
export function tableNotFound(place: string): Sentence {
  return {
    cause: `Tidak ada lembar bernama "${place}" di buku induk, atau alamat itu bukan Google Spreadsheet yang boleh Anda buka.`,
    remedy:
      "Tempel tabelnya pada lembar baru di buku induk lalu tulis nama lembar itu, atau tulis alamat spreadsheetnya. Berkas Excel di Drive: buka, lalu pilih File > Simpan sebagai Google Spreadsheet.",
  };
}

/** What finding codes needs first. */
export const NO_CODES: Sentence = {
  cause: 'Lembar "kode" di buku induk belum berisi daftar kode.',
  remedy: "Isi lembar itu: kode dan nama, dari urusan sampai sub kegiatan, lalu ulangi.",
};

/** No code answers the words. */
export function nothingFound(words: string): string {
  return `Tidak ada kode yang memuat "${words}".`;
}

/** The unit has nothing to print. */
export function nothingToPrint(unit: string): Sentence {
  return {
    cause: `${unit} belum mengirim isian.`,
    remedy: "Kumpulkan isian dahulu, atau tunggu sampai unit itu mengisi formulirnya.",
  };
}
