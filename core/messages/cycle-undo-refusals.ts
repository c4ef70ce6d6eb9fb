import type { EventKind } from "../cycle/event";
import type { RefusalCode } from "../cycle/refusal";
import { EVENT_LABELS } from "./cycle-messages";
import type { RefusalSentences } from "./refusal-sentence";

/** What to do instead, by the act that can no longer be taken back. */
const INSTEAD: { readonly [K in EventKind]?: string } = {
  "form.approved": "Ajukan perbaikannya dengan koreksi; pengesahan yang lama tetap tercatat.",
  "form.received": "Ajukan perbaikannya dengan koreksi.",
  "form.returned": "Putuskan isian yang sekarang menunggu.",
  "edition.signed": "Perbaiki isiannya dengan koreksi, lalu buat edisi perbaikan.",
  "publication.requested": "Tolak permintaannya, atau tarik terbitannya.",
  "deadline.extended": "Tenggat yang sudah diperpanjang tidak dimajukan lagi.",
};

/** The sentences of what stands against taking an act back. */
export const UNDO_REFUSALS: RefusalSentences<Extract<RefusalCode, `undo/${string}`>> = {
  "undo/built-on": ({ undone, later }) => ({
    cause:
      later === null || later === undone
        ? `Tindakan "${EVENT_LABELS[undone]}" tidak ada atau sudah diurungkan.`
        : `Tindakan "${EVENT_LABELS[undone]}" tidak dapat diurungkan lagi, karena sesudahnya tercatat "${EVENT_LABELS[later]}".`,
    remedy: INSTEAD[undone] ?? "Catat tindakan yang sebaliknya, agar riwayatnya tetap terbaca.",
  }),
  "undo/other-person": ({ undone, by }) => ({
    cause: `Tindakan "${EVENT_LABELS[undone]}" dilakukan oleh ${by}; hanya ia sendiri yang dapat mengurungkannya.`,
    remedy: `Mintakan kepada ${by}, atau catat tindakan yang sebaliknya.`,
  }),
};
