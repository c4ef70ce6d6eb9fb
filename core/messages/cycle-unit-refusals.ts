import { ACTS } from "#act-words";
import type { RefusalCode } from "../cycle/refusal";
import type { UnitStateName } from "../cycle/state";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import { listOf } from "./refusal-sentence";
import type { RefusalSentences } from "./refusal-sentence";

type UnitRefusal = Extract<
  RefusalCode,
  `${"unit" | "draft" | "submission" | "decision" | "proposal"}/${string}`
>;

const ALREADY = "Tidak ada yang perlu diputuskan; perbaikan diajukan dengan perintah koreksi.";

/** What to do where the decision was already taken; elsewhere there is nothing to decide on yet. */
const AFTER_DECISION: { readonly [S in UnitStateName]?: string } = {
  returned: "Sudah dikembalikan. Tunggu sampai unit itu mengajukan perbaikannya.",
  ...{ approved: ALREADY, received: ALREADY, recapped: ALREADY },
};

/** The sentences of what stands against a command about a unit's form. */
export const UNIT_REFUSALS: RefusalSentences<UnitRefusal> = {
  "unit/unknown": ({ unitId }) => ({
    cause: `Unit "${unitId}" tidak diminta dalam siklus ini.`,
    remedy: `Periksa id unitnya di buku induk (${ACTS.unitTable}).`,
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
    remedy: AFTER_DECISION[state] ?? "Tunggu sampai unit itu mengajukan isiannya.",
  }),
  "decision/other-version": ({ unitId, version }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} sudah berganti; yang menunggu keputusan sekarang versi ${version}.`,
    remedy: "Periksa versi itu, lalu putuskan.",
  }),
  "decision/difference-unseen": ({ unitId, approvedVersion }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} mengubah versi ${approvedVersion} yang sudah disahkan, dan bedanya belum ditampilkan.`,
    remedy: "Lihat bedanya dahulu, lalu sahkan.",
  }),
  "decision/proposals-open": ({ unitId, proposals }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} masih mempunyai ${proposals} usul perubahan yang belum diputuskan atau belum dikerjakan.`,
    remedy: "Putuskan usulnya; yang diterima harus masuk dalam isian versi baru.",
  }),
  "proposal/unknown": ({ unitId, proposalId }, nameOf) => ({
    cause: `Usul "${proposalId}" untuk ${nameOf(unitId)} tidak ada.`,
    remedy: "Periksa nomor usulnya.",
  }),
  "proposal/decided": ({ unitId, proposalId }, nameOf) => ({
    cause: `Usul "${proposalId}" untuk ${nameOf(unitId)} sudah diputuskan.`,
    remedy: "Bila keputusannya perlu diubah, ajukan usul baru.",
  }),
  "proposal/own": ({ unitId, proposalId }, nameOf) => ({
    cause: `Usul "${proposalId}" untuk ${nameOf(unitId)} adalah usul Anda sendiri.`,
    remedy: "Minta pemilik data atau pejabat lain memutuskannya.",
  }),
  "proposal/other-version": ({ unitId }, nameOf) => ({
    cause: `Isian ${nameOf(unitId)} yang diusulkan berubah bukan lagi isian yang berlaku.`,
    remedy: "Lihat isian yang berlaku; bila masih perlu, ajukan usul baru.",
  }),
  "proposal/no-change": ({ unitId, found }, nameOf) => ({
    cause: `Nilai yang diusulkan untuk ${nameOf(unitId)} sama dengan yang sudah ada, "${found}".`,
    remedy: "Tulis nilai yang seharusnya.",
  }),
  "decision/effect-unseen": ({ unitId, editionIds }, nameOf) => ({
    cause: `Perubahan isian ${nameOf(unitId)} menggeser angka yang sudah terbit (${listOf(editionIds)}), dan akibatnya belum ditampilkan.`,
    remedy: "Lihat akibatnya dahulu, lalu sahkan.",
  }),
};
