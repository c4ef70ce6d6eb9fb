import { ACTS } from "#act-words";
import type { PaperFault, PaperFaultValues } from "../office/papers/paper-request";
import type { PaperKind } from "../procedure/procedure";
import type { Sentence } from "./sentence";

/** What a cycle without a form collects, in the running text of a paper. */
export const ANY_DATA = "data kinerja";

/** What a form collects, in the running text of a paper: `Formulir Permintaan Data Kinerja` → `data kinerja`. */
export function collectedData(formTitle: string): string {
  const words = formTitle.replace(/^Formulir\s+(Permintaan\s+)?/i, "").split(/\s+/);
  return words.map((word) => (/^\(?(Renja|[A-Z]{2,})/.test(word) ? word : word.toLowerCase())).join(" ");
}

/** What papers are called in sentences. */
export const PAPER_NAMES: { readonly [K in PaperKind]: string } = {
  "lembar-disposisi": "lembar disposisi",
  "nota-dinas": "nota dinas",
  "undangan-rapat": "undangan rapat",
  notulen: "notulen",
  "berita-acara": "berita acara validasi",
  "surat-pengantar": "surat pengantar",
  "tanda-terima": "tanda terima",
  "lembar-pengesahan": "lembar pengesahan",
  "laporan-kesesuaian": "laporan kesesuaian SOP",
};

/** The texts of papers that are made from a cycle. */
export const OFFICE_PAPERS = {
  ordinary: "Biasa",
  important: "Penting",
  noAttachment: "-",
  oneSheet: "1 (satu) berkas",
  dispositionOffices: ["Sekretaris", "Para Kepala Bidang", "Kepala Subbidang Data", "Pelaksana"],
  dispositionRequest: "Proses lebih lanjut",
  requestSubject: (what: string, period: string) => `Permintaan ${what} ${period}`,
  requestParagraphs: (what: string, unit: string, period: string, deadline: string | null) => [
    `Dalam rangka pengumpulan ${what} ${period}, bersama ini disampaikan format permintaan data untuk ${unit}.`,
    `Format mohon diisi lengkap${deadline === null ? "" : ` dan disampaikan paling lambat ${deadline}`} setelah diperiksa dan disahkan oleh pimpinan unit.`,
    "Atas perhatian dan kerja samanya diucapkan terima kasih.",
  ],
  resultSubject: (what: string, period: string) => `Penyampaian rekap ${what} ${period}`,
  resultParagraphs: (rekap: string, edition: string, counted: number, asked: number, missing: string) => [
    `Bersama ini disampaikan rekap ${rekap} edisi ${edition}, yang disusun dari isian ${counted} dari ${asked} unit kerja yang telah disahkan.`,
    missing === ""
      ? "Semua unit kerja yang diminta sudah termasuk di dalamnya."
      : `Belum termasuk: ${missing}.`,
    "Mohon telaah, arahan, dan persetujuan Bapak/Ibu Kepala Badan.",
  ],
  invitationPurpose: (what: string, period: string) => `pengumpulan ${what} ${period}`,
  invitationBring: "bahan isian unit masing-masing",
  unitHeads: "Para Kepala Bidang, Kepala Subbidang Data, dan Pelaksana",
  coverItem: (what: string, period: string, edition: string) => `Rekap ${what} ${period}, edisi ${edition}`,
  coverRemarks: "Disampaikan dengan hormat untuk dipergunakan sebagaimana mestinya.",
  receiptPurpose: (what: string, period: string) => `Pengumpulan ${what} ${period}`,
  receiptItem: (what: string, name: string) => `Isian ${what} (${name})`,
  receiptVersion: (version: number) => `versi ${version}`,
  conformity: {
    needs: "belum ada langkah SOP yang dikerjakan",
    signer: "Kasubbid Data atau Sekretaris",
    asOf: (day: string, time: string, zone: string) => `${day} pukul ${time} ${zone}`,
    complete: "Kelengkapan",
    completeText: (done: number, expected: number, unrecorded: number) =>
      `${done} dari ${expected} pekerjaan selesai${unrecorded === 0 ? "" : `; ${unrecorded} tanpa catatan`}`,
    onTime: "Ketepatan waktu",
    onTimeText: (within: number, judged: number) =>
      judged === 0
        ? "belum ada langkah yang dapat dinilai"
        : `${within} dari ${judged} pekerjaan yang dapat dinilai sesuai mutu baku (${share(within, judged)} persen)`,
    submissions: "Pengajuan unit",
    submissionText: (onTime: number, due: number) =>
      due === 0
        ? "belum ada yang jatuh tempo"
        : `${onTime} dari ${due} unit tepat waktu (${share(onTime, due)} persen)`,
    returns: "Pengembalian",
    times: (count: number) => `${count} kali`,
    punctual: "tepat waktu",
    lateDays: (days: number) => `terlambat ${days} hari`,
    day: (minutes: number) =>
      `Satu hari kerja dihitung ${minutes} menit; waktu terpakai dihitung dalam jam kerja, tanpa hari libur dan cuti bersama, termasuk waktu menunggu.`,
  },
  endorsedDocument: (what: string) => `Rekap ${what}`,
  unitLabel: "unit kerja",
  agenda: (sequence: number) => `riwayat ${sequence}`,
} as const;

type Faults = { readonly [C in keyof PaperFaultValues]: (values: PaperFaultValues[C]) => Sentence };

const FAULTS: Faults = {
  "paper/unit-needed": ({ kind }) => ({
    cause: `Untuk membuat ${PAPER_NAMES[kind]}, unitnya perlu disebut.`,
    remedy: "Tambahkan --unit id-unit.",
  }),
  "paper/meeting-needed": ({ kind }) => ({
    cause: `Untuk membuat ${PAPER_NAMES[kind]}, rapatnya perlu disebut.`,
    remedy: "Tambahkan --tanggal, --jam, --tempat, dan --acara.",
  }),
  "paper/nothing-to-tell": ({ kind, needs }) => ({
    cause: `Belum ada yang dapat ditulis dalam ${PAPER_NAMES[kind]}: ${needs}.`,
    remedy: "Kerjakan itu dahulu, lalu buat kertasnya.",
  }),
  "paper/nobody-signs": ({ kind, office }) => ({
    cause: `Tidak ada yang dapat menandatangani ${PAPER_NAMES[kind]}: buku induk tidak memuat ${office}.`,
    remedy: `Lengkapi ${ACTS.officialTable}.`,
  }),
};

/** Why a paper cannot be made yet, in words. */
export function paperFaultSentence(fault: PaperFault["fault"]): Sentence {
  return sentenceOf(fault.code, fault.values);
}

function sentenceOf<C extends keyof PaperFaultValues>(code: C, values: PaperFaultValues[C]): Sentence {
  return FAULTS[code](values);
}

/** Whole percent, rounded down so that only all is 100. */
function share(part: number, whole: number): number {
  return Math.floor((part / whole) * 100);
}
