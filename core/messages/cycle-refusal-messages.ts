import { ACTS } from "#act-words";
import { formatDate } from "../cell/format-date";
import type { Refusal, RefusalCode, RefusalValues, RequiredText } from "../cycle/refusal";
import type { CyclePhase } from "../cycle/state";
import { EDITION_REFUSALS } from "./cycle-edition-refusals";
import { COMMAND_LABELS, ROLE_LABELS } from "./cycle-messages";
import { UNDO_REFUSALS } from "./cycle-undo-refusals";
import { UNIT_REFUSALS } from "./cycle-unit-refusals";
import { listOf } from "./refusal-sentence";
import type { RefusalSentences, UnitNamer } from "./refusal-sentence";
import type { Sentence } from "./sentence";

/** A refusal in words: what stands against the command, and what to do about it. */
export function refusalSentence(refusal: Refusal, nameOf: UnitNamer): Sentence {
  return sentenceOf(refusal.code, refusal.values, nameOf);
}

function sentenceOf<C extends RefusalCode>(code: C, values: RefusalValues[C], nameOf: UnitNamer): Sentence {
  return SENTENCES[code](values, nameOf);
}

const REQUIRED_TEXTS: { readonly [T in RequiredText]: string } = {
  instruction: "Isi perintah",
  disposition: "Tujuan disposisi",
  note: "Catatan pengembalian",
  reason: "Alasan",
  direction: "Arahan",
  "letter-number": "Nomor surat",
  recipient: "Alamat tujuan surat",
  place: "Tempat arsip",
  address: "Alamat terbitan",
  "excluded-check": "Keterangan pemeriksaan informasi yang dikecualikan",
};

const PHASES: { readonly [P in CyclePhase]: string } = {
  planned: "belum dibuka",
  open: "sedang terbuka",
  archived: "sudah diarsipkan",
};

const PHASE_REMEDIES: { readonly [P in CyclePhase]: string } = {
  planned: "Buka siklusnya terlebih dahulu.",
  open: "Perintah ini hanya untuk siklus yang sudah diarsipkan.",
  archived: "Buka kembali siklusnya terlebih dahulu, dengan alasan.",
};

const OPENING_FIELDS: Readonly<Record<string, string>> = {
  formId: "formulir",
  formFingerprint: "isi definisi formulir",
  year: "tahun",
  quarter: "triwulan",
  registerHash: "isi buku induk",
  procedureId: "SOP",
  units: "daftar unit",
  deadline: "tenggat",
  afterDeadline: "aturan sesudah tenggat",
  finalNeeds: "syarat edisi final",
};

const SENTENCES: RefusalSentences<RefusalCode> = {
  ...UNIT_REFUSALS,
  ...EDITION_REFUSALS,
  ...UNDO_REFUSALS,
  "actor/no-right": ({ command, role }) => ({
    cause: `${COMMAND_LABELS[command]} tidak termasuk hak ${ROLE_LABELS[role]}.`,
    remedy: "Minta pejabat yang berhak melakukannya, atau catat pelimpahan wewenangnya di buku induk.",
  }),
  "actor/other-unit": ({ unitId, actorUnitId }, nameOf) => ({
    cause: `Anda bertindak untuk ${nameOf(actorUnitId)}, bukan untuk ${nameOf(unitId)}.`,
    remedy: `Minta pejabat ${nameOf(unitId)} melakukannya.`,
  }),
  "text/missing": ({ text }) => ({
    cause: `${REQUIRED_TEXTS[text]} belum diisi.`,
    remedy: "Isi, lalu ulangi.",
  }),
  "cycle/unknown": ({ cycleId }) => ({
    cause: `Siklus "${cycleId}" belum ada.`,
    remedy: `Buka siklusnya dahulu (${ACTS.request}), atau periksa nama siklusnya.`,
  }),
  "cycle/other": ({ cycleId, found }) => ({
    cause: `Perintah ini untuk siklus "${cycleId}", padahal yang sedang dikerjakan siklus "${found}".`,
    remedy: "Pilih siklus yang benar, lalu ulangi.",
  }),
  "cycle/wrong-phase": ({ cycleId, phase }) => ({
    cause: `Siklus "${cycleId}" ${PHASES[phase]}.`,
    remedy: PHASE_REMEDIES[phase],
  }),
  "cycle/already-begun": ({ cycleId }) => ({
    cause: `Siklus "${cycleId}" sudah dimulai.`,
    remedy: "Pakai nama lain untuk siklus yang baru.",
  }),
  "cycle/opened-differently": ({ cycleId, differs }) => ({
    cause: `Siklus "${cycleId}" sudah dibuka dengan ${listOf(differs.map((key) => OPENING_FIELDS[key] ?? key))} yang lain.`,
    remedy:
      "Untuk tenggat, pakai perpanjangan; untuk isi formulir atau buku induk, perbarui siklusnya; selebihnya, buka siklus baru.",
  }),
  "cycle/no-units": ({ cycleId }) => ({
    cause: `Tidak ada unit yang diminta dalam siklus "${cycleId}".`,
    remedy: "Isi daftar unit di buku induk.",
  }),
  "cycle/duplicate-unit": ({ unitId }, nameOf) => ({
    cause: `${nameOf(unitId)} ada dua kali dalam daftar unit.`,
    remedy: "Hapus salah satunya dari buku induk.",
  }),
  "cycle/unit-removed": ({ unitIds }, nameOf) => ({
    cause: `Unit yang sudah diminta tidak ada lagi dalam daftar: ${listOf(unitIds.map(nameOf))}.`,
    remedy: "Masukkan kembali unit itu ke daftar; bila memang tidak ikut, lewati dengan alasan.",
  }),
  "cycle/no-final": ({ cycleId }) => ({
    cause: `Siklus "${cycleId}" belum mempunyai edisi final.`,
    remedy: "Buat rekap edisi final dahulu.",
  }),
  "cycle/undecided": ({ unitIds }, nameOf) => ({
    cause: `Masih ada isian yang menunggu keputusan: ${listOf(unitIds.map(nameOf))}.`,
    remedy: "Sahkan atau kembalikan dahulu.",
  }),
  "deadline/not-later": ({ deadline, current }) => ({
    cause: `Tenggat baru, ${formatDate(deadline)}, tidak lebih lambat dari tenggat yang berlaku, ${formatDate(current)}.`,
    remedy: `Pilih tanggal sesudah ${formatDate(current)}.`,
  }),
  "deadline/passed": ({ unitId, deadline, lateDays }, nameOf) => ({
    cause: `Tenggat ${nameOf(unitId)}, ${formatDate(deadline)}, sudah lewat ${lateDays} hari.`,
    remedy: "Minta perpanjangan kepada pengelola data, dengan alasan.",
  }),
};
