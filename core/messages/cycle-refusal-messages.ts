import { formatDate } from "../cell/format-date";
import type { Refusal, RefusalCode, RefusalValues, RequiredText } from "../cycle/refusal";
import type { CyclePhase } from "../cycle/state";
import { COMMAND_LABELS, EDITION_STAGE_LABELS, PUBLICATION_LABELS, ROLE_LABELS } from "./cycle-messages";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import type { Sentence } from "./sentence";

/** The name of a unit for sentences; give the id back where none is known. */
export type UnitNamer = (unitId: string) => string;

/** A refusal in words: what stands against the command, and what to do about it. */
export function refusalSentence(refusal: Refusal, nameOf: UnitNamer): Sentence {
  return sentenceOf(refusal.code, refusal.values, nameOf);
}

function sentenceOf<C extends RefusalCode>(code: C, values: RefusalValues[C], nameOf: UnitNamer): Sentence {
  return SENTENCES[code](values, nameOf);
}

type Sentences = { readonly [C in RefusalCode]: (values: RefusalValues[C], nameOf: UnitNamer) => Sentence };

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

const SENTENCES: Sentences = {
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
    remedy: "Buka siklusnya dahulu (himpun minta), atau periksa nama siklusnya.",
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
    remedy: "Untuk tenggat, pakai perpanjangan; untuk yang lain, buka siklus baru dengan nama lain.",
  }),
  "cycle/no-units": ({ cycleId }) => ({
    cause: `Tidak ada unit yang diminta dalam siklus "${cycleId}".`,
    remedy: "Isi daftar unit di buku induk.",
  }),
  "cycle/duplicate-unit": ({ unitId }, nameOf) => ({
    cause: `${nameOf(unitId)} ada dua kali dalam daftar unit.`,
    remedy: "Hapus salah satunya dari buku induk.",
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
  "unit/unknown": ({ unitId }) => ({
    cause: `Unit "${unitId}" tidak diminta dalam siklus ini.`,
    remedy: "Periksa id unitnya di buku induk (unit.csv).",
  }),
  "unit/not-taking-part": ({ unitId, state }, nameOf) => ({
    cause: `${nameOf(unitId)} berstatus ${UNIT_STATE_LABELS[state]} dalam siklus ini.`,
    remedy: "Ikutsertakan kembali unit itu dahulu, dengan alasan.",
  }),
  "unit/taking-part": ({ unitId }, nameOf) => ({
    cause: `${nameOf(unitId)} memang masih ikut serta.`,
    remedy: "Tidak ada yang perlu dilakukan.",
  }),
  "unit/undecided": ({ unitId }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} sedang menunggu keputusan.`,
    remedy: "Sahkan atau kembalikan dahulu.",
  }),
  "unit/already-approved": ({ unitId }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} sudah ada yang disahkan.`,
    remedy: "Bila datanya berubah, ajukan perbaikannya.",
  }),
  "unit/not-approved": ({ unitId, state }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} berstatus ${UNIT_STATE_LABELS[state]}, bukan disahkan.`,
    remedy: "Tunggu sampai isiannya disahkan.",
  }),
  "unit/nothing-due": ({ unitId, state }, nameOf) => ({
    cause: `${nameOf(unitId)} tidak sedang ditunggu isiannya; statusnya ${UNIT_STATE_LABELS[state]}.`,
    remedy: "Bila isiannya harus diubah, kembalikan dengan catatan.",
  }),
  "draft/closed": ({ unitId, state }, nameOf) => ({
    cause: `Draf ${nameOf(unitId)} tidak disimpan karena isiannya sudah ${UNIT_STATE_LABELS[state]}.`,
    remedy:
      'Bila isian ini memang penggantinya, pilih status "Diajukan" di lembar Pengesahan, lalu kirim lagi.',
  }),
  "submission/has-errors": ({ unitId, errors }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} masih memuat ${errors} kesalahan.`,
    remedy: "Perbaiki menurut lembar Temuan, lalu ajukan lagi.",
  }),
  "submission/unexplained": ({ unitId, unexplained }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} memuat ${unexplained} peringatan yang belum dijelaskan.`,
    remedy: "Isi kolom Penjelasan di barisnya, atau perbaiki angkanya.",
  }),
  "decision/not-submitted": ({ unitId, state }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} berstatus ${UNIT_STATE_LABELS[state]}; hanya isian yang diajukan dapat diputuskan.`,
    remedy: "Tunggu sampai unit itu mengajukan isiannya.",
  }),
  "decision/other-version": ({ unitId, version }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} sudah berganti; yang menunggu keputusan sekarang versi ${version}.`,
    remedy: "Periksa versi itu, lalu putuskan.",
  }),
  "decision/difference-unseen": ({ unitId, approvedVersion }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} mengubah versi ${approvedVersion} yang sudah disahkan, dan bedanya belum ditampilkan.`,
    remedy: "Lihat bedanya dahulu, lalu sahkan.",
  }),
  "decision/effect-unseen": ({ unitId, editionIds }, nameOf) => ({
    cause: `Perubahan isian ${nameOf(unitId)} menggeser angka yang sudah terbit (${listOf(editionIds)}), dan akibatnya belum ditampilkan.`,
    remedy: "Lihat akibatnya dahulu, lalu sahkan.",
  }),
  "recap/inputs-moved": ({ unitIds }, nameOf) => ({
    cause: `Isian yang disahkan berubah selagi rekap dihitung: ${listOf(unitIds.map(nameOf))}.`,
    remedy: "Hitung ulang rekapnya.",
  }),
  "recap/units-missing": ({ unitIds }, nameOf) => ({
    cause: `Edisi final belum lengkap; belum disahkan: ${listOf(unitIds.map(nameOf))}.`,
    remedy: "Tunggu unit itu, atau sebutkan alasan menerbitkan edisi final tanpa mereka.",
  }),
  "recap/nothing-approved": () => ({
    cause: "Belum ada satu pun isian yang disahkan, jadi edisi final belum dapat dibuat.",
    remedy: "Sahkan isian dahulu, atau buat edisi sementara.",
  }),
  "recap/not-reproducible": ({ editionId }) => ({
    cause: `Dari isian dan profil yang sama seharusnya terbentuk edisi "${editionId}", tetapi hasilnya berbeda.`,
    remedy: "Jalankan himpun verifikasi, lalu laporkan hasilnya kepada pengelola program.",
  }),
  "edition/unknown": ({ editionId }) => ({
    cause: `Edisi "${editionId}" tidak ada dalam siklus ini.`,
    remedy: "Periksa nama edisinya.",
  }),
  "edition/provisional": ({ editionId }) => ({
    cause: `Edisi "${editionId}" masih sementara.`,
    remedy: "Buat edisi final dahulu.",
  }),
  "edition/superseded": ({ editionId, by }) => ({
    cause: `Edisi "${editionId}" sudah digantikan edisi "${by}".`,
    remedy: `Pakai edisi "${by}".`,
  }),
  "edition/inputs-moved": ({ editionId, unitIds }, nameOf) => ({
    cause: `Sejak edisi "${editionId}" dibuat, isian yang disahkan berubah: ${listOf(unitIds.map(nameOf))}.`,
    remedy: "Buat edisi perbaikan dahulu.",
  }),
  "edition/content-differs": ({ editionId }) => ({
    cause: `Isi yang ditandatangani bukan isi edisi "${editionId}".`,
    remedy: "Buka lagi edisi itu dari arsip, lalu ulangi.",
  }),
  "edition/wrong-stage": ({ editionId, stage }) => ({
    cause: `Edisi "${editionId}" berstatus: ${EDITION_STAGE_LABELS[stage]}.`,
    remedy:
      "Urutannya: dibuat, ditandatangani, diberi nomor surat, dikirim. Edisi yang diberi arahan dibuat ulang.",
  }),
  "edition/unit-not-included": ({ editionId, unitId }, nameOf) => ({
    cause: `${nameOf(unitId)} tidak termasuk dalam edisi "${editionId}".`,
    remedy: "Arahkan hanya unit yang datanya ada di dalamnya.",
  }),
  "cover/number-taken": ({ letterNumber, editionId }) => ({
    cause: `Nomor surat "${letterNumber}" sudah dipakai untuk edisi "${editionId}".`,
    remedy: "Pakai nomor berikutnya.",
  }),
  "publication/not-signed": ({ editionId }) => ({
    cause: `Edisi "${editionId}" belum ditandatangani.`,
    remedy: "Hanya data final yang sudah ditandatangani dapat terbit; mintakan tanda tangannya dahulu.",
  }),
  "publication/wrong-stage": ({ editionId, publication }) => ({
    cause: `Edisi "${editionId}" ${PUBLICATION_LABELS[publication]}.`,
    remedy: "Urutannya: diminta terbit, lalu diterbitkan atau ditolak; yang sudah terbit dapat ditarik.",
  }),
};

function listOf(names: readonly string[]): string {
  return names.join(", ");
}
