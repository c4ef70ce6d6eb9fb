import type { CodelistFinding, EntryFault } from "../codelist/codelist-finding";
import { CODE_FAULT_WORDS, CODE_REPAIR_WORDS, firstOf, short } from "./register-words";
import type { Messages } from "./sentence";

const FAULT_WORDS: { readonly [F in EntryFault]: string } = {
  ...CODE_FAULT_WORDS,
  "code/damaged": "program lembar kerja telah mengubahnya menjadi tanggal",
};

const REPAIR_WORDS = {
  ...CODE_REPAIR_WORDS,
  "code/part-padded": "angka nol yang hilang dari bagian berkolom sendiri dikembalikan",
  "code/zero-restored": "angka nol yang hilang dikembalikan, sesuai kode di bawahnya",
} as const;

/** The sentences of what is found while a list of codes is imported. */
export const CODELIST_MESSAGES: Messages<CodelistFinding> = {
  "codelist/no-codes": () => ({
    cause: "Tidak ada kolom yang berisi kode urusan, program, kegiatan, atau sub kegiatan.",
    remedy: "Pastikan tabelnya memuat kolom kode seperti 5.01.02.2.01.0005 dan kolom namanya.",
  }),
  "codelist/columns-guessed": ({ code, name }) => ({
    cause: `Tabel ini tidak mempunyai kepala kolom yang dikenal; kolom ${code} dibaca sebagai kode${name === null ? "" : ` dan kolom ${name} sebagai nama`}.`,
    remedy: "Tidak perlu tindakan, asalkan benar.",
  }),
  "codelist/code-refused": ({ found, fault, name, near }) => ({
    cause: `Kode "${short(found)}"${name === "" ? "" : ` (${short(name)})`} tidak dipakai: ${FAULT_WORDS[fault]}.`,
    remedy: `${nearWords(near)}Perbaiki kodenya di tabel asal; jadikan kolom kode berformat teks.`,
  }),
  "codelist/repaired": ({ repair, count, found, code }) => ({
    cause: `${count} kode dirapikan: ${REPAIR_WORDS[repair]}, mis. "${short(found)}" menjadi ${code}.`,
    remedy: "Tidak perlu tindakan, asalkan benar.",
  }),
  "codelist/without-code": ({ name, near }) => ({
    cause: `Baris "${short(name)}" tidak mempunyai kode.`,
    remedy: `${nearWords(near)}Isi kodenya; selama belum, baris ini tidak masuk daftar.`,
  }),
  "codelist/name-missing": ({ code }) => ({
    cause: `Kode ${code} tidak mempunyai nama.`,
    remedy: "Isi namanya supaya dapat dicari dan dicetak.",
  }),
  "codelist/repeated": ({ count, codes }) => ({
    cause: `${count} kode tertulis lebih dari sekali: ${firstOf(codes)}.`,
    remedy: "Masing-masing dicatat satu kali.",
  }),
  "codelist/renamed": ({ code, first, firstRow, found }) => ({
    cause: `Kode ${code} di sini bernama "${short(found)}", sedangkan di baris ${firstRow} "${short(first)}".`,
    remedy: "Nama yang pertama dipakai. Perbaiki bila salah satunya seharusnya kode lain.",
  }),
  "codelist/parent-missing": ({ code, count, near }) => ({
    cause: `Kode ${code} tidak ada dalam daftar, padahal ada ${count} kode langsung di bawahnya.`,
    remedy: `${nearWords(near)}Tambahkan barisnya supaya namanya tercetak.`,
  }),
};

function nearWords(near: readonly string[]): string {
  return near.length === 0 ? "" : `Mungkin maksudnya ${near.join(" atau ")}. `;
}
