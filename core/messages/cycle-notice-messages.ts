import type { Notice, NoticeCode, NoticeValues } from "../cycle/decision";
import type { UnitNamer } from "./refusal-sentence";

/** A notice in words: why nothing had to change. One sentence, with a hint where the person may have meant more. */
export function noticeSentence(notice: Notice, nameOf: UnitNamer): string {
  return sentenceOf(notice.code, notice.values, nameOf);
}

function sentenceOf<C extends NoticeCode>(code: C, values: NoticeValues[C], nameOf: UnitNamer): string {
  return SENTENCES[code](values, nameOf);
}

type Sentences = { readonly [C in NoticeCode]: (values: NoticeValues[C], nameOf: UnitNamer) => string };

const SENTENCES: Sentences = {
  "cycle/already-open": ({ cycleId }) => `Siklus "${cycleId}" sudah dibuka dengan isi yang sama.`,
  "cycle/already-archived": ({ cycleId }) => `Siklus "${cycleId}" sudah diarsipkan.`,
  "request/already-sent": ({ unitId }, nameOf) => `Permintaan yang sama sudah dikirim ke ${nameOf(unitId)}.`,
  "draft/already-received": ({ unitId }, nameOf) => `Draf ${nameOf(unitId)} ini sudah pernah diterima.`,
  "refusal/already-recorded": ({ unitId }, nameOf) =>
    `Berkas ${nameOf(unitId)} ini sudah pernah ditolak; kirim berkas yang sudah diperbaiki.`,
  "submission/already-current": ({ unitId, version }, nameOf) =>
    `Isian ${nameOf(unitId)} sama dengan versi ${version} yang sedang berlaku; tidak ada yang berubah.`,
  "submission/superseded": ({ unitId, version, currentVersion }, nameOf) =>
    `Isian ${nameOf(unitId)} sama dengan versi ${version}, yang sudah digantikan versi ${currentVersion}; ` +
    "tidak ada yang berubah.",
  "submission/unchanged-since-return": ({ unitId, version }, nameOf) =>
    `Isian ${nameOf(unitId)} masih sama dengan versi ${version} yang dikembalikan; perbaiki dahulu, lalu ajukan lagi.`,
  "proposal/already-made": ({ unitId, proposalId }, nameOf) =>
    `Perubahan yang sama untuk ${nameOf(unitId)} sudah diusulkan ("${proposalId}").`,
  "recap/unchanged": ({ editionId }) =>
    `Tidak ada yang berubah sejak edisi "${editionId}"; edisi itu tetap dipakai.`,
};
