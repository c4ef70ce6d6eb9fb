import { causesText, changeLine } from "#core/messages/recap-change-messages";
import { editionMeant } from "#core/office/edition-meant";
import { editionSource } from "#core/office/edition-recap";
import { recapChanges } from "#core/office/recap/recap-kinds";
import type { RecapSource } from "#core/office/recap-source";
import { unexplainedChanges } from "#core/recap/diff-recaps";
import { UserFault } from "../google/user-fault";
import { NO_TWO_EDITIONS } from "../messages/procedure-faults";
import type { CommandAnswer } from "../ui/page-types";
import { orUserFault } from "./actions/action";
import { editionArchive, unitNameIn } from "./desk";
import type { Desk } from "./desk";

/** Rebuilds two editions and explains every number that moved between them; one without a cause is not passed over. */
export function compareEditions(desk: Desk, before: string, after: string): CommandAnswer {
  const [old, now] = [before, after].map((name) => sourceOf(desk, name));
  if (old === undefined || now === undefined || before === after) throw new UserFault(NO_TWO_EDITIONS);
  const changes = recapChanges(old, now);
  const nameOf = (unitId: string): string => unitNameIn(desk, unitId);
  const unexplained = unexplainedChanges(changes).length;
  return {
    berhasil: unexplained === 0,
    baris: [
      `Edisi ${before} → ${after}: ${changes.length} angka berubah`,
      ...changes.map((change) => `${changeLine(change, nameOf)}. ${causesText(change, nameOf)}`),
      ...(unexplained === 0
        ? []
        : [
            `${unexplained} perubahan tanpa sebab yang diketahui. Jalankan Verifikasi riwayat, lalu laporkan.`,
          ]),
    ],
    ...{ lanjut: null, tautan: null },
  };
}

function sourceOf(desk: Desk, name: string): RecapSource {
  const edition = orUserFault(editionMeant(desk.cycle, name));
  const source = editionSource(editionArchive(desk), desk.cycle.cycleId, edition);
  if (source === null) throw new Error(`edition ${edition.editionId} is not in the ledger`);
  return source;
}
