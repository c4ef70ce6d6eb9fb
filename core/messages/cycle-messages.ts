import type { EditionStage, PublicationStage, UnitStateName } from "../cycle/state";
import type { Capacity, Role } from "../cycle/role";
import type { CommandKind } from "../cycle/command";
import type { EventKind } from "../cycle/event";

/** A unit's state as the status board says it. */
export const UNIT_STATE_LABELS: { readonly [S in UnitStateName]: string } = {
  prepared: "disiapkan",
  sent: "dikirim",
  filling: "diisi",
  submitted: "diajukan",
  returned: "dikembalikan",
  approved: "disahkan",
  received: "diterima",
  recapped: "direkap",
  nil: "nihil",
  skipped: "dilewati",
};

/** A role as sentences name it. */
export const ROLE_LABELS: { readonly [R in Role]: string } = {
  head: "Kepala Badan",
  secretary: "Sekretaris",
  validator: "pengesah unit",
  "data-officer": "pengelola data",
  filler: "pengisi",
  publisher: "pengelola situs",
};

/** How an office is held, as it stands before the name of the office; empty for the definitive holder. */
export const CAPACITY_LABELS: { readonly [C in Capacity]: string } = {
  definitive: "",
  plt: "Plt.",
  plh: "Plh.",
  delegate: "a.n.",
};

/** How far the papers of an edition are. */
export const EDITION_STAGE_LABELS: { readonly [S in EditionStage]: string } = {
  made: "dibuat, belum ditandatangani",
  directed: "dikembalikan dengan arahan",
  signed: "ditandatangani",
  numbered: "surat pengantarnya sudah bernomor",
  delivered: "sudah dikirim",
};

/** How far the publication of an edition is. */
export const PUBLICATION_LABELS: { readonly [S in PublicationStage]: string } = {
  none: "belum diminta terbit",
  requested: "diminta terbit",
  refused: "permintaan terbitnya ditolak",
  published: "sudah terbit",
  retracted: "sudah ditarik",
};

/** What a command does, as "… hanya dapat dilakukan oleh …" needs it. */
export const COMMAND_LABELS: { readonly [K in CommandKind]: string } = {
  order: "Memerintahkan pengumpulan data",
  dispose: "Mendisposisikan perintah",
  open: "Membuka siklus",
  revise: "Memperbarui siklus",
  extend: "Memperpanjang tenggat",
  archive: "Mengarsipkan siklus",
  reopen: "Membuka kembali siklus",
  recap: "Merekap data badan",
  send: "Mengirim permintaan",
  remind: "Mengingatkan unit",
  draft: "Menyimpan draf isian",
  "record-refusal": "Mencatat isian yang ditolak",
  submit: "Mengajukan isian",
  correct: "Mengajukan perbaikan",
  return: "Mengembalikan isian",
  approve: "Mengesahkan isian",
  propose: "Mengusulkan perubahan nilai",
  "accept-proposal": "Menerima usul perubahan",
  "refuse-proposal": "Menolak usul perubahan",
  receive: "Menerima isian",
  skip: "Melewati unit",
  nil: "Menyatakan unit nihil",
  resume: "Mengikutsertakan kembali unit",
  "extend-unit": "Memperpanjang tenggat unit",
  sign: "Menandatangani rekap",
  direct: "Mengembalikan rekap dengan arahan",
  "number-cover": "Memberi nomor surat pengantar",
  "send-cover": "Mengirim surat pengantar",
  "request-publication": "Meminta penerbitan",
  "refuse-publication": "Menolak penerbitan",
  publish: "Menerbitkan rekap",
  retract: "Menarik terbitan",
  "undo-cycle": "Mengurungkan tindakan atas siklus",
  "undo-unit": "Mengurungkan keputusan atas unit",
  "undo-edition": "Mengurungkan tindakan atas edisi",
};

/** An event as a line of the history names it. */
export const EVENT_LABELS: { readonly [K in EventKind]: string } = {
  "cycle.ordered": "Pengumpulan data diperintahkan",
  "cycle.disposed": "Perintah didisposisikan",
  "cycle.opened": "Siklus dibuka",
  "cycle.revised": "Siklus diperbarui",
  "deadline.extended": "Tenggat diperpanjang",
  "cycle.archived": "Siklus diarsipkan",
  "cycle.reopened": "Siklus dibuka kembali",
  "request.sent": "Permintaan dikirim",
  "reminder.sent": "Unit diingatkan",
  "form.drafted": "Draf isian diterima",
  "form.refused": "Isian ditolak karena ada kesalahan",
  "form.submitted": "Isian diajukan",
  "form.returned": "Isian dikembalikan",
  "form.approved": "Isian disahkan",
  "form.received": "Isian diterima pengelola data",
  "proposal.made": "Perubahan nilai diusulkan",
  "proposal.accepted": "Usul perubahan diterima",
  "proposal.refused": "Usul perubahan ditolak",
  "unit.reopened": "Isian dibuka kembali",
  "unit.skipped": "Unit dilewati",
  "unit.nil": "Unit dinyatakan nihil",
  "unit.resumed": "Unit diikutsertakan kembali",
  "unit.deadline-extended": "Tenggat unit diperpanjang",
  "recap.made": "Rekap dibuat",
  "edition.signed": "Rekap ditandatangani",
  "edition.directed": "Rekap dikembalikan dengan arahan",
  "cover.numbered": "Surat pengantar diberi nomor",
  "cover.sent": "Surat pengantar dikirim",
  "publication.requested": "Penerbitan diminta",
  "publication.refused": "Penerbitan ditolak",
  "publication.published": "Rekap diterbitkan",
  "publication.retracted": "Terbitan ditarik",
  "cycle.undone": "Tindakan atas siklus diurungkan",
  "unit.undone": "Keputusan atas unit diurungkan",
  "edition.undone": "Tindakan atas edisi diurungkan",
};

/** That a cycle has gone over to another version of its form. */
export function revisionLine(cycleId: string, version: number): string {
  return `Siklus ${cycleId} beralih ke formulir versi ${version}. Formulir versi lama yang sudah diisi tetap diterima dan dipetakan.`;
}
