import type { Sentence } from "#core/messages/sentence";

/** What can stand in the way of the add-on, with what to do about it. */
export const ADDON_SENTENCES = {
  ledgerBusy: {
    cause: "Riwayat sedang ditulis oleh orang lain.",
    remedy: "Tunggu sebentar, lalu ulangi. Yang sudah tersimpan tidak hilang.",
  },
  jobBusy: {
    cause: "Himpun sedang mengerjakan perintah lain di berkas ini.",
    remedy: "Tunggu sampai selesai, lalu ulangi.",
  },
  noRegister: {
    cause: "Buku induk belum disiapkan di berkas ini.",
    remedy: "Pilih Himpun > Siapkan buku induk, lengkapi keempat lembarnya, lalu ulangi.",
  },
  noCycle: {
    cause: "Belum ada siklus yang dibuka.",
    remedy: "Pilih Himpun > Buka permintaan.",
  },
  noRows: {
    cause: "Buku induk belum memuat satu pun indikator milik unit yang terdaftar.",
    remedy: "Lengkapi lembar unit dan indikator, lalu ulangi.",
  },
  folderGone: {
    cause: "Folder Himpun di Drive terhapus, dipindahkan ke Sampah, atau tidak lagi dibagikan kepada Anda.",
    remedy:
      "Pulihkan folder itu dari Sampah Drive, atau minta pemiliknya membagikannya kembali, lalu ulangi.",
  },
  notAllowed: {
    cause: "Perintah ini hanya untuk pengelola data.",
    remedy: "Minta Kasubbid Data menjalankannya, atau minta namanya dicantumkan di lembar pejabat.",
  },
  noSuchForm: {
    cause: "Unit itu tidak mempunyai formulir dalam siklus ini.",
    remedy: "Periksa apakah berkasnya dari siklus dan badan ini.",
  },
  badPeriod: {
    cause: "Tahun atau triwulan belum benar.",
    remedy: "Tulis tahun dengan empat angka, mis. 2026, dan pilih triwulan 1 sampai 4.",
  },
  badUnitDeadline: {
    cause: "Tenggat salah satu unit tidak terbaca atau lebih awal daripada tenggat umum.",
    remedy:
      "Isi tenggat umum dengan hari yang paling awal, lalu beri tanggal yang lebih lambat kepada unit tertentu.",
  },
  badRequest: {
    cause: "Permintaan halaman ini tidak dikenali.",
    remedy: "Tutup panel, muat ulang berkas Google Sheets, lalu ulangi.",
  },
  googleBusy: {
    cause: "Google sedang sibuk dan belum menjawab.",
    remedy: "Ulangi beberapa menit lagi. Pekerjaan dilanjutkan dari tempat terakhir.",
  },
  quotaSpent: {
    cause: "Jatah harian dari Google untuk akun ini sudah habis.",
    remedy: "Sisanya dilanjutkan besok dengan menekan tombol yang sama; tidak ada yang dibuat dua kali.",
  },
  noAccess: {
    cause: "Google menolak: akun ini tidak mempunyai izin atas berkas atau lembar yang diperlukan.",
    remedy: "Minta pemilik berkas membagikannya kepada Anda sebagai Editor, lalu ulangi.",
  },
  unexpected: {
    cause: "Terjadi kesalahan yang tidak terduga.",
    remedy: "Ulangi sekali lagi. Bila tetap terjadi, kirim pesan ini kepada pengelola Himpun.",
  },
} as const satisfies { readonly [name: string]: Sentence };

/** A stored content is no longer there. */
export function archiveMissing(name: string): Sentence {
  return {
    cause: `Berkas arsip "${name}" tidak ada di folder Arsip.`,
    remedy: "Pulihkan dari Sampah Drive, lalu ulangi.",
  };
}

/** A stored content was changed by hand. */
export function archiveChanged(name: string): Sentence {
  return {
    cause: `Isi berkas arsip "${name}" sudah berubah sejak disimpan.`,
    remedy: "Pulihkan versi lamanya lewat riwayat versi Drive, lalu ulangi.",
  };
}

/** The register has errors; the sheet Temuan Buku Induk lists them. */
export function registerUnusable(errors: number): Sentence {
  return {
    cause: `Buku induk memuat ${errors} kesalahan.`,
    remedy: 'Perbaiki yang disebut di lembar "Temuan Buku Induk", lalu ulangi.',
  };
}

/** An offline form cannot be taken in while the unit's form is closed. */
export function formNotOpen(unitName: string, state: string): Sentence {
  return {
    cause: `Formulir ${unitName} sedang ditutup (${state}).`,
    remedy: "Minta pemeriksa mengembalikannya dahulu bila memang perlu diubah.",
  };
}

/** A form that this account may read but not write in: only who opened the request may lock and open its cells. */
export function formNotYours(unitName: string): string {
  return `Formulir ${unitName} tidak dapat ditulis oleh akun ini. Minta yang membuka permintaan menjalankan Kumpulkan isian, atau jadikan Anda pemilik formulirnya.`;
}

/** The unit's own form cannot be read; `why` is a sentence. */
export function formUnreadable(why: string): Sentence {
  return { cause: why, remedy: "Sesudah dipulihkan, ulangi impornya." };
}
