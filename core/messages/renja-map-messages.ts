import type { RemapFinding } from "../renja/import/remap-codes";
import { oneOf, short } from "./register-words";
import type { Messages } from "./sentence";

/** The sentences of what is found while old codes are written as new ones. */
export const RENJA_MAP_MESSAGES: Messages<RemapFinding> = {
  "renja-map/mapped": ({ count, first, becomes }) => ({
    cause: `${count} baris dengan kode lama diberi kode baru menurut peta kode, mis. ${short(first)} menjadi ${becomes}.`,
    remedy: "Tidak perlu tindakan, asalkan petanya benar.",
  }),
  "renja-map/split": ({ code, codes }) => ({
    cause: `Kode lama ${code} menjadi beberapa kode: ${codes.join(", ")}.`,
    remedy: "Pilih kode setiap barisnya di tabel asal; selama belum, baris itu memakai kode lamanya.",
  }),
  "renja-map/same-name": ({ code, codes }) => ({
    cause: `Kode ${code} tidak ada dalam daftar dan tidak ada dalam peta, tetapi namanya sama dengan ${oneOf(codes)}.`,
    remedy: "Bila memang itu, tambahkan ke peta kode; selama belum, baris itu memakai kode lamanya.",
  }),
  "renja-map/unread": ({ found }) => ({
    cause: `Baris peta kode ini tidak terbaca: "${short(found.join(" → "))}".`,
    remedy: "Isi kode lama dan kode barunya, mis. 5.01.02.2.01.05 dan 5.01.02.2.01.0005.",
  }),
  "renja-map/none": ({ code }) => ({
    cause: `Kode ${code} tidak ada dalam daftar, dan peta kode tidak menyebutnya.`,
    remedy: "Tambahkan ke peta kode, atau perbaiki kodenya di tabel asal.",
  }),
};
