import { ACTS } from "#act-words";
import type { RefusalCode } from "../cycle/refusal";
import { EDITION_STAGE_LABELS, PUBLICATION_LABELS } from "./cycle-messages";
import { listOf } from "./refusal-sentence";
import type { RefusalSentences } from "./refusal-sentence";

type EditionRefusal = Extract<RefusalCode, `${"recap" | "edition" | "cover" | "publication"}/${string}`>;

/** The sentences of what stands against a recap, its papers or its publication. */
export const EDITION_REFUSALS: RefusalSentences<EditionRefusal> = {
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
    remedy: `Jalankan ${ACTS.verify}, lalu laporkan hasilnya kepada pengelola program.`,
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
