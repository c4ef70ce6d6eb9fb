import type { DefinitionChange } from "../definition-sheet/compare-definitions";
import type { VersionRuleFinding } from "../definition-sheet/version-rules";
import type { FieldMapping, VersionMapping } from "../form/version-mapping";
import { firstOf, short } from "./register-words";
import type { Messages } from "./sentence";

/** The sentences about a new version of a published form. */
export const VERSION_RULE_MESSAGES: Messages<VersionRuleFinding> = {
  "version/period-changed": () => ({
    cause: "Periode formulir yang sudah terbit tidak dapat diganti.",
    remedy: "Kembalikan periodenya, atau terbitkan sebagai formulir lain dengan nama lain.",
  }),
  "version/rows-changed": () => ({
    cause: "Jenis baris formulir yang sudah terbit tidak dapat diganti.",
    remedy: "Kembalikan isian Baris, atau terbitkan sebagai formulir lain dengan nama lain.",
  }),
  "version/key-changed": ({ before }) => ({
    cause: `Kunci baris formulir yang sudah terbit adalah kolom "${before}" dan tidak dapat diganti.`,
    remedy: "Kembalikan kuncinya, atau terbitkan sebagai formulir lain dengan nama lain.",
  }),
  "version/role-changed": ({ label, before, after }) => ({
    cause: `Kolom "${label}" sudah terbit sebagai kolom ${before}, sekarang ${after}; id yang sama tidak boleh berganti arti.`,
    remedy: "Kosongkan Id-nya dan beri judul lain agar menjadi kolom baru, atau kembalikan cara isinya.",
  }),
  "version/type-changed": ({ label, before, after }) => ({
    cause: `Jenis kolom "${label}" sudah terbit sebagai ${before}, sekarang ${after}; isian lama tidak dapat dibaca sebagai jenis itu.`,
    remedy: "Kosongkan Id-nya dan beri judul lain agar menjadi kolom baru, atau kembalikan jenisnya.",
  }),
  "version/measure-changed": ({ label, before, after }) => ({
    cause: `Satuan kolom "${label}" sudah terbit: ${before}; sekarang: ${after}. Angka lama tidak berarti sama.`,
    remedy: "Kosongkan Id-nya dan beri judul lain agar menjadi kolom baru, atau kembalikan satuannya.",
  }),
  "version/source-changed": ({ label }) => ({
    cause: `Sumber kolom "${label}" berganti, padahal sudah terbit.`,
    remedy: "Kosongkan Id-nya dan beri judul lain agar menjadi kolom baru, atau kembalikan sumbernya.",
  }),
  "version/column-removed": ({ label, maybe }) => ({
    cause: `Kolom "${label}" dari versi terakhir tidak ada lagi; isiannya pada formulir yang sudah beredar akan disisihkan.`,
    remedy:
      maybe === null
        ? "Tidak perlu tindakan bila memang dihapus."
        : `Bila kolom "${maybe}" adalah nama barunya, tulis Id lamanya pada kolom itu; bila memang dihapus, tidak perlu tindakan.`,
  }),
  "version/column-renamed": ({ before, after }) => ({
    cause: `Judul "${before}" menjadi "${after}"; artinya tetap kolom yang sama.`,
    remedy: "Tidak perlu tindakan, asalkan artinya memang sama.",
  }),
  "version/choices-removed": ({ label, removed }) => ({
    cause: `Pilihan ${firstOf(removed.map((choice) => `"${choice}"`))} tidak ada lagi di kolom "${label}"; isian lama yang memakainya akan ditanyakan kembali.`,
    remedy: "Pertahankan pilihan itu bila masih berlaku.",
  }),
};

/** A difference between two versions in words. */
export function changeSentence(change: DefinitionChange): string {
  switch (change.kind) {
    case "setting":
      return `${change.setting}: ${fromTo(change.before, change.after)}.`;
    case "column-added":
      return `Kolom "${change.label}" baru.`;
    case "column-removed":
      return `Kolom "${change.label}" dihapus.`;
    case "column-renamed":
      return `Judul kolom "${change.before}" menjadi "${change.after}".`;
    case "column-changed":
      return `Kolom "${change.label}", ${change.property}: ${fromTo(change.before, change.after)}.`;
    case "choices-changed":
      return `Pilihan kolom "${change.label}": ${[
        ...(change.added.length === 0 ? [] : [`bertambah ${firstOf(change.added)}`]),
        ...(change.removed.length === 0 ? [] : [`berkurang ${firstOf(change.removed)}`]),
      ].join("; ")}.`;
    case "columns-reordered":
      return "Urutan kolom berubah.";
    case "rule-added":
      return `Aturan baru: ${change.message}.`;
    case "rule-removed":
      return `Aturan dihapus: ${change.message}.`;
    case "rule-changed":
      return `Aturan "${change.message}", ${change.property}: ${fromTo(change.before, change.after)}.`;
  }
}

/** What becomes of the answers of forms that are out, one row a column: its title, what happens, and the new title. */
export function mappingRows({
  fields,
  added,
}: VersionMapping): readonly (readonly [string, string, string])[] {
  return [
    ...fields.map((one) => [one.from.label, MAPPING_WORDS[one.how], one.to?.label ?? "-"] as const),
    ...added.map(({ label }) => ["-", "baru, belum pernah ditanyakan", label] as const),
  ];
}

const MAPPING_WORDS: { readonly [H in FieldMapping["how"]]: string } = {
  kept: "dipakai",
  converted: "disesuaikan jenisnya",
  aside: "disisihkan dengan catatan",
};

function fromTo(before: string, after: string): string {
  return `dari ${before === "" ? "kosong" : `"${short(before)}"`} menjadi ${after === "" ? "kosong" : `"${short(after)}"`}`;
}
