import { ACTS } from "#act-words";
import type { MeetingFinding } from "../office/meeting/meeting-finding";
import type { Messages } from "./sentence";

/** The words of a meeting's workbook. */
export const MEETING_TEXTS = {
  title: (cycleId: string) => `Pembahasan isian siklus ${cycleId}`,
  hint: "Pilih Terima atau Tolak pada kolom Keputusan; penolakan perlu catatan. Baris yang kosong tetap terbuka.",
  headings: [
    "No",
    "Unit",
    "Isian",
    "Nilai sekarang",
    "Usul",
    "Pengusul",
    "Alasan usul",
    "Keputusan",
    "Catatan",
  ],
  accept: "Terima",
  refuse: "Tolak",
  decisionTitle: "Keputusan rapat",
  decisionHint: "Pilih Terima atau Tolak.",
} as const;

/** The sentences of what is wrong with a meeting's filled workbook. */
export const MEETING_MESSAGES: Messages<MeetingFinding> = {
  "meeting/not-ours": () => ({
    cause: "Berkas ini bukan lembar pembahasan rapat dari Himpun.",
    remedy: `Pakai berkas yang dibuat ${ACTS.meeting}.`,
  }),
  "meeting/other-cycle": ({ found, expected }) => ({
    cause: `Lembar pembahasan ini milik siklus "${found}", bukan "${expected}".`,
    remedy: "Sebut siklusnya dengan --siklus, atau pakai berkas yang benar.",
  }),
  "meeting/other-agency": () => ({
    cause: "Lembar pembahasan ini milik instansi lain.",
    remedy: "Pakai berkas yang dibuat di ruang kerja ini.",
  }),
  "meeting/unknown-row": ({ key }) => ({
    cause: `Baris "${key}" tidak menunjuk usul yang masih terbuka.`,
    remedy: `Buat lembar pembahasan baru dengan ${ACTS.meeting}.`,
  }),
  "meeting/row-twice": ({ key }) => ({
    cause: `Usul "${key}" diputuskan pada dua baris.`,
    remedy: "Hapus salah satu barisnya.",
  }),
  "meeting/unknown-decision": ({ found }) => ({
    cause: `Keputusan "${found}" tidak dikenal.`,
    remedy: "Pilih Terima atau Tolak.",
  }),
  "meeting/refusal-without-note": ({ key }) => ({
    cause: `Usul "${key}" ditolak tanpa catatan.`,
    remedy: "Tulis alasannya pada kolom Catatan.",
  }),
  "meeting/value-unreadable": ({ key, proposed }) => ({
    cause: `Nilai "${proposed}" dari usul "${key}" tidak dapat dibaca sebagai isian sel itu.`,
    remedy: "Tolak usulnya, lalu ajukan usul baru dengan nilai yang benar.",
  }),
  "meeting/nothing-decided": () => ({
    cause: "Tidak ada satu pun keputusan pada lembar pembahasan.",
    remedy: "Isi kolom Keputusan, simpan, lalu ulangi.",
  }),
};
