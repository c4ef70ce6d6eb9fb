import { ACTS } from "#act-words";
import type { Sentence } from "./sentence";

/** What a verification can name besides faults of the history itself. */
export interface VerificationValues {
  readonly "file/missing": { readonly file: string };
  readonly "file/changed": { readonly file: string };
  readonly "file/spare-changed": { readonly file: string };
  readonly "manifest/cut-off": { readonly editionId: string; readonly sequence: number };
  readonly "history/cut-off": { readonly file: string; readonly sequence: number };
  readonly "edition/differs": { readonly editionId: string; readonly cycleId: string };
}

type Sentences = { readonly [C in keyof VerificationValues]: (values: VerificationValues[C]) => Sentence };

const RESTORE = `Pulihkan berkas itu dari cadangan, lalu jalankan ${ACTS.verify} lagi.`;

const SENTENCES: Sentences = {
  "file/missing": ({ file }) => ({ cause: `Berkas "${file}" hilang.`, remedy: RESTORE }),
  "file/changed": ({ file }) => ({ cause: `Isi berkas "${file}" berubah sejak disimpan.`, remedy: RESTORE }),
  "file/spare-changed": ({ file }) => ({
    cause: `Isi berkas "${file}" berubah sejak disimpan; riwayat tidak memerlukannya.`,
    remedy:
      "Pulihkan berkas itu dari cadangan, atau hapus: bila isiannya dikirim lagi, berkas itu dibuat kembali.",
  }),
  "manifest/cut-off": ({ editionId, sequence }) => ({
    cause: `Edisi "${editionId}" dibuat pada riwayat ${sequence}, yang sekarang tidak ada lagi dengan isi yang sama: riwayatnya terpotong atau ditulis ulang.`,
    remedy: `Pulihkan riwayat.jsonl dari cadangan, lalu jalankan ${ACTS.verify} lagi.`,
  }),
  "history/cut-off": ({ file, sequence }) => ({
    cause: `Riwayat terpotong: menurut "${file}" riwayat pernah sampai peristiwa ke-${sequence}, yang kini tidak ada lagi.`,
    remedy: `Pulihkan riwayat.jsonl dari cadangan, lalu jalankan ${ACTS.verify} lagi.`,
  }),
  "edition/differs": ({ editionId, cycleId }) => ({
    cause: `Edisi "${editionId}" siklus "${cycleId}" tidak dapat dibangun ulang dengan angka yang sama.`,
    remedy: "Jangan pakai edisi ini sebelum sebabnya diketahui; bandingkan dengan cadangan.",
  }),
};

/** What a verification found, in words. */
export function verificationSentence<C extends keyof VerificationValues>(
  code: C,
  values: VerificationValues[C],
): Sentence {
  return SENTENCES[code](values);
}
