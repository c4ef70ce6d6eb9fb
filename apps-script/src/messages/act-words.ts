import type { ActWords } from "#core/messages/act-words";

/** What a person can do, as the add-on's sentences name it: the way through its menu and panels. */
export const ACTS = {
  start: "Himpun > Siapkan buku induk",
  request: "Himpun > Buka permintaan",
  status: "Himpun > Papan status",
  steps: "Himpun > Langkah kerja",
  recap: "Himpun > Rekap badan",
  verify: "Himpun > Langkah kerja > Verifikasi riwayat",
  control: "Himpun > Langkah kerja > Catat jumlah kendali",
  meeting: "Himpun > Langkah kerja > Siapkan lembar pembahasan rapat",
  exportArchive: "Himpun > Langkah kerja > Ekspor arsip, atau dengan program Himpun di komputer",
  draftForm: "Himpun > Formulir sendiri > Buat naskah",
  checkForm: "Himpun > Formulir sendiri > Periksa formulir",
  tryForm: "program Himpun di komputer",
  publishForm: "Himpun > Formulir sendiri > Terbitkan formulir",
  unitTable: "lembar unit",
  officialTable: "lembar pejabat",
  nameHolder: "lengkapi lembar pejabat di spreadsheet induk",
} as const satisfies ActWords;
