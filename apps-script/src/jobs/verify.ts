import { foldCycles } from "#core/cycle/evolve";
import { parseCycleEvent } from "#core/cycle/event";
import { wantedContents } from "#core/exchange/wanted-contents";
import { headOf } from "#core/ledger/entry";
import { editionSource } from "#core/office/edition-recap";
import { builtRecap } from "#core/office/recap/recap-kinds";
import { contentOf, loadContent, loadOriginal } from "../google/content-files";
import { readLedger } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import type { CommandAnswer } from "../ui/page-types";
import { archiveOf } from "./edition-archive";
import { officeFolders, openOffice } from "./office";

/**
 * Proves the history, every stored content that it names, and that each edition rebuilds to what was frozen. Names what
 * differs; a broken chain is a UserFault that names the entry.
 */
export function verifyHistory(): CommandAnswer {
  const office = openOffice();
  const ledger = readLedger(office.ledgerSheet);
  const { archive } = officeFolders(office);
  const missing = wantedContents(ledger.entries).flatMap(({ kind, hash }) =>
    faultOf(() => (kind === "asli" ? loadOriginal(archive, hash) : loadContent(archive, hash))),
  );
  const events = ledger.entries.map(({ event }) => parseCycleEvent(event)).filter((event) => event !== null);
  const rebuilt = archiveOf(office, ledger, () => archive);
  const editions = [...foldCycles(events).values()].flatMap((cycle) =>
    cycle.editions.map((edition) => ({ cycle, edition })),
  );
  const differing =
    missing.length > 0
      ? []
      : editions.flatMap(({ cycle, edition }) => {
          const source = editionSource(rebuilt, cycle.cycleId, edition);
          const hash = source === null ? null : contentOf(builtRecap(source).content()).hash;
          return hash === edition.contentHash
            ? []
            : [
                `Edisi ${edition.editionId} siklus ${cycle.cycleId} tidak dapat dibangun ulang sama seperti semula.`,
              ];
        });
  const wrong = [...missing, ...differing];
  const whole = `Utuh: ${ledger.entries.length} peristiwa, ${editions.length} edisi dibangun ulang dengan hasil yang sama.`;
  return {
    berhasil: wrong.length === 0,
    baris: [
      ...wrong,
      ...(wrong.length === 0 ? [whole] : []),
      `Ujung riwayat: ${headOf(ledger.entries).hash}`,
    ],
    ...{ lanjut: null, tautan: null },
  };
}

function faultOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (problem) {
    if (!(problem instanceof UserFault)) throw problem;
    const { cause, remedy } = problem.sentence;
    return [`${cause} ${remedy}`];
  }
}
