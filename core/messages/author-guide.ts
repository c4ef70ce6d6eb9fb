import { ACTS } from "#act-words";
import type { ExpressionFunction } from "../expression/expression";

/** What each function of the expression language is for, with an example, for authors of forms. */
export const FUNCTION_GUIDE: {
  readonly [F in ExpressionFunction]: { readonly example: string; readonly meaning: string };
} = {
  terisi: { example: "terisi([Catatan])", meaning: "benar bila selnya berisi" },
  kosong: { example: "kosong([Catatan])", meaning: "benar bila selnya kosong" },
  angka: { example: "angka([Pagu])", meaning: "benar bila selnya berisi angka" },
  bulat: { example: "bulat([Jumlah])", meaning: "benar bila angkanya bulat" },
  tidak_berlaku: { example: "tidak_berlaku([Nilai])", meaning: "benar bila selnya TB" },
  belum_ada: { example: "belum_ada([Nilai])", meaning: "benar bila selnya BA" },
  beralasan: { example: "beralasan([Nilai])", meaning: "benar bila BA diikuti alasan" },
  salah_satu: {
    example: 'salah_satu([Status]; "ASN"; "Non-ASN")',
    meaning: "benar bila isinya salah satu teks itu",
  },
  galat: { example: "galat([Jumlah])", meaning: "benar bila selnya berisi galat lembar kerja" },
  jumlah: { example: "jumlah([L]; [P])", meaning: "jumlah angka; sel kosong dilewati" },
  gabung: {
    example: "gabung([Sifat]; [TW I]; [TW II])",
    meaning: "nilai setahun dari nilai triwulan menurut sifatnya (jumlah, akhir, rata)",
  },
  target_berjalan: {
    example: "target_berjalan([Sifat]; [Target]; [Target TW I]; [TW I])",
    meaning: "target yang sebanding dengan triwulan yang sudah terisi",
  },
  capaian: {
    example: "capaian([Arah]; [Target]; [Realisasi]; [Bawah]; [Atas])",
    meaning: "capaian dalam persen menurut profil perhitungan",
  },
  predikat: { example: "predikat([Capaian])", meaning: "kata predikat dari capaian" },
  persen: {
    example: "persen([Realisasi]; [Pagu])",
    meaning: "bagian pertama dibagi yang kedua, dalam persen",
  },
  jika: {
    example: "jika([L] > [P]; [L]; [P])",
    meaning: "yang kedua bila syaratnya benar, selain itu yang ketiga",
  },
  kode: { example: "kode([Program])", meaning: "kode di depan nama dalam sel" },
  nama: { example: "nama([Program])", meaning: "nama di belakang kode dalam sel" },
  di_bawah: {
    example: "di_bawah([Kegiatan]; [Program])",
    meaning: "benar bila kode pertama termasuk dalam kode kedua",
  },
  penunjang: { example: "penunjang([Kode])", meaning: "benar bila kodenya milik program penunjang (….01)" },
  mirip_angka: {
    example: "mirip_angka([Target])",
    meaning: "benar bila sel berisi tulisan yang berawalan angka, bukan rentang seperti 80-90",
  },
};

/** How an author goes about it, step by step. */
export const AUTHOR_STEPS: readonly string[] = [
  "Isi lembar Formulir: nama, judul, periode, dan apa barisnya.",
  "Tulis setiap kolom formulir pada satu baris lembar Kolom, dalam urutan yang dilihat pengisi. Kolom Penjelasan dan Periksa ditambahkan sendiri.",
  "Daftar pilihan ditulis di lembar Pilihan; aturan yang melihat beberapa kolom ditulis di lembar Aturan.",
  `Periksa: ${ACTS.checkForm}. Semua kesalahan disebut sekaligus dengan baris dan selnya.`,
  `Coba: ${ACTS.tryForm} membuat formulir berisi jawaban rekaan yang benar dan yang sengaja salah.`,
  `Terbitkan: ${ACTS.publishForm}. Versi yang terbit tidak berubah; perubahan berikutnya menjadi versi baru.`,
];

/** How expressions are written. */
export const EXPRESSION_GUIDE: readonly (readonly [writing: string, meaning: string])[] = [
  ["[Judul Kolom]", "isi kolom itu pada baris yang sama"],
  ["tahun, triwulan", "periode formulir; triwulan 1 sampai 4"],
  ["+ - * /", "tambah, kurang, kali, bagi"],
  ["= <> < <= > >=", "sama, tidak sama, kurang dari, paling besar, lebih dari, paling kecil"],
  ["dan, atau, bukan", "menggabungkan syarat"],
  ['"teks"', "teks ditulis dalam tanda petik"],
  ["12,5", "angka pecahan ditulis dengan koma"],
  ["titik koma ;", "memisahkan isian di dalam kurung fungsi"],
];

/** What never changes once a form is published. */
export const VERSION_RULES: readonly string[] = [
  "Id kolom tidak pernah berganti arti. Judul boleh diganti selama id-nya tetap.",
  "Kolom baru memakai id baru (kosongkan saja). Kolom yang dihapus: isiannya pada formulir yang sudah beredar disisihkan dan disebutkan, tidak hilang.",
  "Jenis hanya boleh melebar: teks menjadi teks panjang, pilihan atau tanggal atau tautan menjadi teks. Selain itu, buat kolom baru.",
  "Satuan, cara isi, dan sumber sebuah id tidak berubah; periode dan jenis baris formulir juga tidak.",
];

/** Words around the guide and the sheets. */
export const AUTHOR_TEXTS = {
  guideSheet: "Cara",
  guideTitle: "CARA MEMBUAT FORMULIR SENDIRI",
  steps: "LANGKAH",
  versions: "SETELAH TERBIT",
  writing: "MENULIS SYARAT DAN RUMUS",
  functions: "FUNGSI",
  columns: "ARTI KOLOM",
  titles: {
    Formulir: "FORMULIR: satu isian setiap baris",
    Kolom: "KOLOM: satu baris untuk setiap kolom formulir, dalam urutan yang dilihat pengisi",
    Pilihan: "PILIHAN: satu pilihan setiap baris",
    Aturan: "ATURAN: kapan sebuah baris salah, dan apa yang harus dilakukan",
  },
} as const;
