import { ACTS } from "#act-words";
import type { BundleFinding } from "../exchange/bundle-finding";
import type { Messages, Sentence } from "./sentence";

const AGAIN = "Ekspor ulang dari sumbernya; jangan memakai berkas ini.";

/** The sentences of what is wrong with an exchange file. */
export const EXCHANGE_MESSAGES: Messages<BundleFinding> = {
  "exchange/not-ours": () => ({
    cause: "Berkas ini bukan arsip Himpun.",
    remedy: `Pilih berkas yang dibuat dengan ${ACTS.exportArchive}.`,
  }),
  "exchange/other-version": ({ found }) => ({
    cause: `Arsip ini memakai bentuk versi ${found}, yang belum dikenal program ini.`,
    remedy: "Perbarui programnya, lalu ulangi.",
  }),
  "exchange/line-unreadable": () => ({
    cause: "Baris ini tidak terbaca sebagai bagian arsip.",
    remedy: AGAIN,
  }),
  "exchange/cut-off": () => ({ cause: "Arsip ini terpotong: baris penutupnya tidak ada.", remedy: AGAIN }),
  "exchange/end-differs": ({ lines, expected }) => ({
    cause:
      lines === expected
        ? "Isi arsip ini berubah sesudah dibuat: sidik jari penutupnya tidak cocok."
        : `Arsip ini memuat ${lines} baris, seharusnya ${expected}.`,
    remedy: AGAIN,
  }),
  "exchange/content-changed": ({ kind, hash }) => ({
    cause: `Isi ${kind} ${hash.slice(0, 12)} bukan lagi yang dicatat riwayat.`,
    remedy: AGAIN,
  }),
  "exchange/content-missing": ({ kind, hash }) => ({
    cause: `Isi ${kind} ${hash.slice(0, 12)} disebut riwayat tetapi tidak ada dalam arsip.`,
    remedy: AGAIN,
  }),
  "exchange/chain-broken": ({ sequence, fault }) => ({
    cause: `Rantai riwayat putus pada peristiwa ${sequence} (${fault}).`,
    remedy: AGAIN,
  }),
  "exchange/head-differs": ({ expected, found }) => ({
    cause: `Riwayat dalam arsip berakhir pada peristiwa ${found}, seharusnya ${expected}.`,
    remedy: AGAIN,
  }),
};

/** Why an archive cannot be taken into this place, with the values its sentence needs. */
export interface ExchangeFaultValues {
  readonly "exchange/other-agency": { readonly folder: string };
  readonly "exchange/forked": { readonly lastCommon: number };
  readonly "exchange/file-exists": { readonly file: string };
  readonly "exchange/unsound": { readonly file: string; readonly findings: number };
}

type Faults = { readonly [C in keyof ExchangeFaultValues]: (values: ExchangeFaultValues[C]) => Sentence };

const FAULTS: Faults = {
  "exchange/other-agency": ({ folder }) => ({
    cause: `Arsip ini milik instansi lain daripada ruang kerja "${folder}".`,
    remedy: "Impor ke folder baru, atau pilih arsip yang benar.",
  }),
  "exchange/forked": ({ lastCommon }) => ({
    cause: `Riwayat dalam arsip dan di ruang kerja ini berbeda sesudah peristiwa ${lastCommon}.`,
    remedy: "Tentukan mana yang berlaku; impor yang lain ke folder tersendiri untuk dibandingkan.",
  }),
  "exchange/file-exists": ({ file }) => ({
    cause: `Berkas "${file}" sudah ada.`,
    remedy: "Sebut nama lain, agar arsip lama tidak tertimpa.",
  }),
  "exchange/unsound": ({ file, findings }) => ({
    cause: `Arsip "${file}" tidak diimpor karena ${findings} hal di atas.`,
    remedy: "Tidak ada yang ditulis.",
  }),
};

/** Why an archive cannot be taken in, in words. */
export function exchangeSentence<C extends keyof ExchangeFaultValues>(
  code: C,
  values: ExchangeFaultValues[C],
): Sentence {
  return FAULTS[code](values);
}
