import type { HeadMoved } from "../ledger/append";
import type { ChainFault, ChainFaultCode } from "../ledger/chain";
import type { LineFault } from "../ledger/jsonl";
import type { Sentence } from "./sentence";

const RESTORE = "Pulihkan riwayat dari cadangan, lalu periksa siapa yang mengubahnya.";

const CHAIN: { readonly [C in ChainFaultCode]: (sequence: number) => string } = {
  "ledger/payload-changed": (sequence) => `Isi peristiwa ke-${sequence} dalam riwayat telah diubah.`,
  "ledger/entry-changed": (sequence) =>
    `Waktu, pelaku, atau sidik peristiwa ke-${sequence} dalam riwayat telah diubah.`,
  "ledger/sequence-broken": (sequence) =>
    `Urutan riwayat putus di peristiwa ke-${sequence}: ada peristiwa yang hilang, ganda, atau bertukar tempat.`,
  "ledger/link-broken": (sequence) =>
    `Peristiwa ke-${sequence} tidak tersambung ke peristiwa sebelumnya; salah satunya telah diganti.`,
};

const LINES: { readonly [C in LineFault["code"]]: (lineNumber: number) => string } = {
  "ledger/line-unreadable": (lineNumber) => `Baris ${lineNumber} riwayat tidak dapat dibaca.`,
  "ledger/line-respelt": (lineNumber) =>
    `Baris ${lineNumber} riwayat ditulis ulang oleh program lain; ejaannya bukan ejaan Himpun.`,
};

/** The first broken event of a chain, in words. */
export function chainFaultSentence({ sequence, fault }: ChainFault): Sentence {
  return { cause: CHAIN[fault](sequence), remedy: RESTORE };
}

/** A damaged line of the history, in words. */
export function lineFaultSentence({ code, lineNumber }: LineFault): Sentence {
  return { cause: LINES[code](lineNumber), remedy: RESTORE };
}

/** An append that came second, in words. */
export function headMovedSentence({ expected, found }: HeadMoved): Sentence {
  return {
    cause: `Riwayat bertambah dari peristiwa ke-${expected.sequence} menjadi ke-${found.sequence} selagi Anda bekerja.`,
    remedy: "Belum ada yang disimpan. Ulangi perintahnya.",
  };
}

/** An interrupted append, in words; `lineNumber` is that of the torn line. */
export function tornTailSentence(lineNumber: number): Sentence {
  return {
    cause: `Baris ${lineNumber}, baris terakhir riwayat, terputus di tengah penulisan.`,
    remedy: "Peristiwa itu belum terjadi. Ulangi perintah yang terputus; baris itu dibuang lebih dahulu.",
  };
}
