import type { Sentence } from "#core/messages/sentence";

/** What a person is told of a correction after approval. */
export const CORRECTION_WORDS = {
  confirm: "Sudah saya periksa, ajukan perbaikan",
  waits:
    "Perbaikan menunggu pengesahan pejabat unit. Sampai disahkan, nilai yang lama tetap dihitung dalam rekap.",
  nothingPublished: "Belum ada edisi terbit yang memuat unit ini; tidak ada angka terbit yang berubah.",
  /** The name under which the history has a correction that was typed in the panel. */
  source: "Perbaikan di panel Langkah kerja",
} as const;

/** What stands before the changes and their effect. */
export function correctionBefore(unit: string): string {
  return `Perbaikan isian ${unit} sesudah disahkan? Periksa dahulu akibatnya:`;
}

/** Nothing was approved that could be corrected. */
export function notApprovedYet(unit: string): Sentence {
  return {
    cause: `Isian ${unit} belum disahkan, jadi belum perlu perbaikan sesudah pengesahan.`,
    remedy: "Minta pemeriksa mengembalikannya, atau perbaiki di formulirnya.",
  };
}

/** A cell of a form that took over a value decided elsewhere: where, what it was, and that it waits or counts. */
export function broughtNote(source: string, before: string, isApproved: boolean): string {
  const state = isApproved ? "Sudah disahkan." : "Menunggu pengesahan.";
  return `Diubah menurut ${source}. Semula: ${before || "(kosong)"}. ${state}`;
}

/** The cells that a form took over, as one line of its sheet Temuan. */
export function broughtRemark(source: string, cells: readonly string[]): string {
  return `Nilai berikut disalin ke formulir ini menurut ${source}: ${cells.join("; ")}. Selnya diberi catatan.`;
}
