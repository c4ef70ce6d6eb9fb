import type { RefusalCode } from "../cycle/refusal";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import { listOf } from "./refusal-sentence";
import type { RefusalSentences } from "./refusal-sentence";

type UnitRefusal = Extract<RefusalCode, `${"unit" | "draft" | "submission" | "decision"}/${string}`>;

/** The sentences of what stands against a command about a unit's form. */
export const UNIT_REFUSALS: RefusalSentences<UnitRefusal> = {
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
};
