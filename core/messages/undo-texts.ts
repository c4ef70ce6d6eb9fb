import type { EventKind } from "../cycle/event";
import type { UndoFault, UndoFaultValues } from "../office/undo-offer";
import { EVENT_LABELS } from "./cycle-messages";
import { PAPER_NAMES } from "./office-paper-texts";
import type { Sentence } from "./sentence";

/** What a person is told before and after an act is taken back. */
export const UNDO_TEXTS = {
  title: (event: EventKind, about: string, by: string, day: string) =>
    `Mengurungkan "${EVENT_LABELS[event]}"${about === "" ? "" : ` · ${about}`} (${by}, ${day})`,
  change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  state: (unit: string) => `Keadaan ${unit}`,
  edition: (edition: string) => `Edisi ${edition}`,
  publication: (edition: string) => `Penerbitan edisi ${edition}`,
  deadline: "Tenggat siklus",
  ownDeadline: (unit: string) => `Tenggat ${unit}`,
  noDeadline: "tanpa tenggat",
  phase: "Siklus",
  phases: { planned: "belum dibuka", open: "terbuka", archived: "diarsipkan" },
  proposal: (id: string) => `Usul ${id}`,
  outcomes: { open: "menunggu keputusan", accepted: "diterima", refused: "ditolak" },
  disposed: (to: string) => `Disposisi kepada ${to} tidak berlaku lagi.`,
  reason: (text: string) => `Alasan: ${text}`,
  kept: "Riwayat tetap memuat tindakan itu dan pengurungannya.",
} as const;

const WAYS: { readonly [K in EventKind]?: string } = {
  "form.submitted": "Kirim berkas yang benar; versi yang baru menggantikannya sampai diputuskan.",
  "form.drafted": "Kirim berkas yang benar; draf tidak dihitung dalam rekap.",
  "proposal.made": "Minta pengesah unit menolak usul itu.",
  "recap.made": "Edisi yang sudah dibuat tidak dihapus; perbaiki isiannya, lalu buat edisi berikutnya.",
  "publication.published": "Tarik terbitannya dengan alasan.",
  "publication.retracted": "Ajukan penerbitannya lagi.",
};

type Sentences = { readonly [C in keyof UndoFaultValues]: (values: UndoFaultValues[C]) => Sentence };

const SENTENCES: Sentences = {
  "undo/nothing": ({ name }) => ({
    cause:
      name === null ? "Belum ada yang dapat diurungkan." : `Belum ada tindakan ${name} dalam siklus ini.`,
    remedy: "Periksa siklus dan namanya.",
  }),
  "undo/no-way-back": ({ event, by }) => ({
    cause: `Yang terakhir tercatat ialah "${EVENT_LABELS[event]}" (${by}), dan itu tidak dapat diurungkan.`,
    remedy: WAYS[event] ?? "Sebut unitnya, atau catat tindakan yang sebaliknya.",
  }),
  "undo/paper-issued": ({ event, paper, number }) => ({
    cause: `"${EVENT_LABELS[event]}" tidak dapat diurungkan, karena ${PAPER_NAMES[paper]}${number === null ? "" : ` nomor ${number}`} sudah terbit atas dasar itu.`,
    remedy: "Catat tindakan yang sebaliknya, agar kertas itu tetap dapat dicocokkan dengan riwayatnya.",
  }),
};

/** Why there is nothing to take back, in words. */
export function undoSentence(fault: UndoFault): Sentence {
  return sentenceOf(fault.code, fault.values);
}

function sentenceOf<C extends keyof UndoFaultValues>(code: C, values: UndoFaultValues[C]): Sentence {
  return SENTENCES[code](values);
}
