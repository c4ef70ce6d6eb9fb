import { isFaulty } from "#core/definition-sheet/draft-form";
import type { DraftForm } from "#core/definition-sheet/draft-form";
import type { Sentence } from "#core/messages/sentence";
import type { PublishedDraft } from "../jobs/definition-draft";

/** What can stand in the way of an own form. */
export const OWN_FORM_SENTENCES = {
  noDraft: {
    cause: "Naskah formulir belum ada di lembar kerja ini.",
    remedy:
      "Pilih Himpun > Formulir sendiri > Buat naskah, atau salin lembar Formulir, Kolom, Pilihan, dan Aturan ke sini.",
  },
  draftExists: {
    cause: "Lembar naskah formulir sudah ada dan dibiarkan.",
    remedy:
      "Teruskan naskah itu. Untuk formulir kedua, salin lembarnya dan beri akhiran yang sama, mis. Formulir (aplikasi) dan Kolom (aplikasi).",
  },
  draftFaulty: {
    cause: "Naskah formulir masih memuat kesalahan, jadi tidak ada yang diterbitkan.",
    remedy: "Lihat lembar Periksa Formulir, perbaiki, lalu terbitkan lagi.",
  },
  draftOutrun: {
    cause: "Formulir ini baru saja diterbitkan orang lain.",
    remedy: "Periksa naskahnya kembali, lalu terbitkan lagi bila masih perlu.",
  },
} as const satisfies { readonly [name: string]: Sentence };

/** What a check of drafts found, in a few lines. */
export function draftMessage(drafts: readonly DraftForm[]): string {
  return drafts
    .map((draft) => {
      const { name, definition, said } = draft;
      const version = definition === null ? "" : ` versi ${definition.version}`;
      const errors = said.filter(({ finding }) => finding.severity === "error").length;
      const verdict = isFaulty(draft) ? `${errors} kesalahan` : "dapat diterbitkan";
      return `${name}${version}: ${verdict}, ${said.length} temuan. Rinciannya di lembar Periksa Formulir.`;
    })
    .join("\n");
}

/** What was published, in a few lines. */
export function publishedMessage(published: readonly PublishedDraft[]): string {
  return published
    .map(({ name, version, isNew }) =>
      isNew
        ? `${name} versi ${version} terbit. Pilih Himpun > Buka permintaan untuk memintanya.`
        : `${name}: naskahnya sama dengan versi ${version}, tidak ada yang diterbitkan.`,
    )
    .join("\n");
}
