type ColumnWords = readonly [
  name: string,
  title: string,
  type: "string" | "number" | "integer",
  description: string,
];

/** The columns of published capaian, in order. */
export const OPEN_COLUMNS: readonly ColumnWords[] = [
  ["kode", "Kode", "string", "Kode indikator, unik dalam tabel ini"],
  ["tahun", "Tahun", "integer", "Tahun data"],
  ["triwulan", "Triwulan", "integer", "Triwulan sampai dengan yang dihitung, 1 sampai 4"],
  ["unit", "Unit", "string", "Unit penanggung jawab"],
  ["sasaran", "Sasaran", "string", "Sasaran yang diukur"],
  ["program", "Program", "string", "Nama program"],
  ["kegiatan", "Kegiatan", "string", "Nama kegiatan"],
  ["kode_sub_kegiatan", "Kode Sub Kegiatan", "string", "Kode menurut pemutakhiran Kepmendagri yang dipakai instansi"],
  ["sub_kegiatan", "Sub Kegiatan", "string", "Nama sub kegiatan"],
  ["indikator", "Indikator", "string", "Nama indikator"],
  ["satuan", "Satuan", "string", "Satuan realisasi dan target"],
  ["arah", "Arah", "string", "naik, turun, atau rentang: arah yang dikehendaki"],
  ["sifat", "Sifat", "string", "jumlah, akhir, atau rata: cara triwulan menjadi tahun"],
  ["target_tahun", "Target Tahun", "string", "Target setahun; rentang ditulis bawah-atas"],
  ["realisasi", "Realisasi", "number", "Realisasi sampai dengan triwulan ini menurut sifatnya"],
  ["capaian_persen", "Capaian (%)", "number", "Capaian terhadap target pembanding; kosong bila tidak dapat dihitung"],
  ["predikat", "Predikat", "string", "Predikat capaian menurut profil perhitungan"],
  ["keterangan", "Keterangan", "string", "Sebab capaian tidak dapat dihitung"],
  ["sumber_data", "Sumber Data", "string", "Sumber data indikator"],
]; // prettier-ignore

/** The words of a public page and of its data package. */
export const PUBLICATION_WORDS = {
  dataName: "Data (CSV)",
  schemaName: "Keterangan kolom (Table Schema)",
  metadataName: "Metadata indikator (JSON)",
  description: (title: string, period: string) => `${title} ${period}, dari isian yang sudah divalidasi dan edisi yang sudah ditandatangani.`,
  coverage: (approved: number, asked: number) => `Cakupan: ${approved} dari ${asked} unit.`,
  missing: (names: string) => `Belum termasuk: ${names}.`,
  excluded: (count: number) =>
    count === 0 ? "" : `${count} baris tidak diterbitkan karena memuat informasi yang dikecualikan.`,
  edition: "Edisi",
  published: "Diterbitkan",
  profile: "Profil perhitungan",
  publisher: "Penerbit",
  contact: "Kontak",
  fingerprint: "Sidik jari isi edisi",
  files: "Unduh",
  caption: "Data yang diterbitkan",
  method: "Cara menghitung",
  retractedTitle: "Terbitan ini sudah ditarik",
  retracted: (day: string, reason: string) => `Ditarik pada ${day}. Alasan: ${reason}`,
  retractedRemedy: "Jangan memakai salinan data ini. Edisi pengganti, bila ada, diterbitkan di halaman yang lain.",
  unknownFields: "Yang kosong (null) belum ditetapkan instansi; diisi dari kolom konsep, definisi, ukuran, dan metode tabel indikator",
  interpretation: { naik: "Makin tinggi makin baik", turun: "Makin rendah makin baik", rentang: "Baik bila berada dalam rentang target" },
  formula: { jumlah: "Jumlah realisasi triwulan yang terisi", akhir: "Realisasi triwulan terakhir yang terisi", rata: "Rata-rata realisasi triwulan yang terisi" },
  written: (names: readonly string[]) => `Paket data terbuka: ${names.join(", ")}`,
  withdrawn: (name: string) => `Halaman terbitan diganti pemberitahuan penarikan, datanya dihapus: ${name}`,
} as const; // prettier-ignore
