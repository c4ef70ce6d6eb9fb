import type { EvaluationQuarter } from "../indicator/profile";

/** On what each printed table rests when an agency has set nothing else; an unconfirmed basis says that it is one. */
export const TABLE_BASES = {
  "tabel-4-1":
    "17 kolom menurut cetakan SIPD-RI dan menurut pembacaan satu provinsi atas Permendagri Nomor 14 Tahun 2026; naskah peraturannya belum dikonfirmasi.",
  "t-c-33": "Tabel T-C.33 Permendagri Nomor 86 Tahun 2017, sepanjang belum diubah.",
  "t-c-29": "Tabel T-C.29 Permendagri Nomor 86 Tahun 2017, sepanjang belum diubah.",
  "t-c-30": "Tabel T-C.30 Permendagri Nomor 86 Tahun 2017, sepanjang belum diubah.",
  "t-c-31": "Tabel T-C.31 Permendagri Nomor 86 Tahun 2017, sepanjang belum diubah.",
  "t-c-32": "Tabel T-C.32 Permendagri Nomor 86 Tahun 2017, sepanjang belum diubah.",
  "e-81": "Formulir E.81 Permendagri Nomor 86 Tahun 2017, sepanjang belum diubah.",
} as const;

/** What a table takes for granted where its regulation is silent. */
export const TABLE_ASSUMPTIONS = {
  "t-c-29":
    "realisasi s/d tahun berjalan dijumlahkan hanya untuk indikator bersifat jumlah; indikator bernilai akhir memakai nilai terisi yang terakhir, indikator rata-rata memakai rata-ratanya. Peraturan hanya menyebut penjumlahan.",
  e81Year:
    "K tahun berjalan dijumlahkan hanya untuk indikator bersifat jumlah; indikator bernilai akhir memakai triwulan terisi yang terakhir.",
  e81Rate:
    "rata-rata tingkat capaian Renstra adalah rata-rata persentase indikator sub kegiatan; peraturan tidak menegaskannya.",
} as const;

const QUARTER_READINGS: { readonly [R in EvaluationQuarter["reading"]]: string } = {
  triwulan: "realisasi triwulan itu saja terhadap target tahun",
  kumulatif: "realisasi sampai dengan triwulan itu terhadap target tahun",
};

/** A reading of quarters in the name of a profile. */
export function readingName(reading: EvaluationQuarter["reading"]): string {
  return reading === "triwulan" ? "E.81 per triwulan" : "E.81 kumulatif";
}

/** How the means of a quarter in E.81 are to be read, and on what that rests. */
export function quarterReadingNote(setting: EvaluationQuarter | undefined): string {
  const what = "Rata-rata capaian pada kolom triwulan (K dan Rp)";
  if (setting === undefined)
    return TABLE_NOTES.assumption(
      `${lowered(what)} adalah ${QUARTER_READINGS.triwulan}; peraturan tidak menegaskannya.`,
    );
  return `${what} adalah ${QUARTER_READINGS[setting.reading]}. Dasar: ${setting.basis}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words around the two. */
export const TABLE_NOTES = {
  basis: (text: string) => `Dasar format: ${text}`,
  assumption: (text: string) => `Asumsi: ${text}`,
} as const;
