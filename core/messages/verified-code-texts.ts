import { formatDate } from "../cell/format-date";
import { parseCycleEvent } from "../cycle/event";
import type { LedgerEntry } from "../ledger/entry";
import type { CodeStanding, VerifiedCode } from "../office/papers/verified-code";
import { EVENT_LABELS } from "./cycle-messages";
import { PAPER_NAMES } from "./office-paper-texts";

/** What a code leads to, line by line: paper or event, by whom, what it tells of, whether it still stands, its hash. */
export function verifiedLines({ entry, paper, subject, standing }: VerifiedCode): readonly string[] {
  const number = paper?.letterNumber == null ? "" : `, nomor ${paper.letterNumber}`;
  const what =
    paper === null
      ? eventLabel(entry)
      : `${PAPER_NAMES[paper.paper]} terbit, ${formatDate(paper.day)}${number}`;
  const about =
    subject === null
      ? []
      : [`Tentang: ${eventLabel(subject)} (riwayat ${subject.sequence}, ${subject.actor.name})`];
  return [
    `Kode ini sah: riwayat ${entry.sequence}, ${what}`,
    `Oleh ${entry.actor.name}, ${entry.at}`,
    ...about,
    standingText(standing),
    `Sidik jari: ${entry.hash}`,
  ];
}

/** What stands before the text of a paper as the archive keeps it. */
export const COMPARE_PAPER = "Cocokkan isi kertas dengan yang tersimpan berikut ini:";

function standingText(standing: CodeStanding): string {
  switch (standing.kind) {
    case "holds":
      return "Masih berlaku.";
    case "undone":
      return "TIDAK BERLAKU LAGI: tindakan itu sudah diurungkan.";
    case "replaced":
      return `SUDAH DIGANTIKAN: yang disahkan sekarang ialah versi ${standing.version}.`;
    case "directed":
      return "TIDAK BERLAKU LAGI: edisi itu dikembalikan dengan arahan.";
    case "superseded":
      return `SUDAH DIGANTIKAN oleh edisi ${standing.editionId}.`;
  }
}

function eventLabel({ event }: LedgerEntry): string {
  const known = parseCycleEvent(event);
  return known === null ? event.kind : EVENT_LABELS[known.kind];
}
