import { existsSync } from "node:fs";
import { join } from "node:path";
import { editionFolderName } from "#core/cycle/edition-id";
import type { CycleState, Edition } from "#core/cycle/state";
import { rebuiltEdition } from "#core/office/edition-recap";
import type { EditionArchive } from "#core/office/edition-recap";
import { planRecapWorkbook } from "#core/recap/plan-recap";
import { recapToJson } from "#core/recap/recap-json";
import type { LedgerOnDisk } from "../archive/ledger-file";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import { editionArchive } from "./edition-archive";
import { writeManifest } from "./manifest-files";

/** Writes the files of every edition of the history that is not there; gives the folders that were written. */
export async function restoreEditions(
  workspace: Workspace,
  ledger: LedgerOnDisk,
): Promise<readonly string[]> {
  const archive = editionArchive(workspace, ledger.entries);
  const owners = new Map<string, string>();
  const written: string[] = [];
  for (const cycle of ledger.cycles.values()) {
    for (const edition of cycle.editions) {
      const name = editionFolderName(edition.editionId, cycle.cycleId, owners);
      owners.set(name, cycle.cycleId);
      const folder = `${PLACES.recaps}/${name}`;
      if (existsSync(join(workspace.folder, folder, "rekap.json"))) continue;
      await writeEdition(workspace, folder, archive, cycle, edition);
      written.push(folder);
    }
  }
  return written;
}

async function writeEdition(
  workspace: Workspace,
  folder: string,
  archive: EditionArchive,
  cycle: CycleState,
  edition: Edition,
): Promise<void> {
  const recap = rebuiltEdition(archive, cycle.cycleId, edition);
  if (recap === null) throw new Error(`edition ${edition.editionId} is not in the ledger`);
  const { register } = archive.basisOf(cycle);
  const workbook = await writeWorkbook(planRecapWorkbook(recap, register, edition.day));
  writeAtomically(join(workspace.folder, folder, "rekap.xlsx"), workbook);
  writeAtomically(
    join(workspace.folder, folder, "rekap.json"),
    `${JSON.stringify(recapToJson(recap), null, 2)}\n`,
  );
  writeManifest(workspace, folder, { entries: archive.entries, cycle, editionId: edition.editionId });
}
