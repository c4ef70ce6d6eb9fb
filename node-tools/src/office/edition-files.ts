import { existsSync } from "node:fs";
import { join } from "node:path";
import { editionFolderName } from "#core/cycle/edition-id";
import type { CycleState, Edition } from "#core/cycle/state";
import { RECAP_SHEETS } from "#core/messages/recap-texts";
import type { WorkbookPlan } from "#core/workbook/plan";
import { editionSource } from "#core/office/edition-recap";
import type { EditionArchive } from "#core/office/edition-recap";
import type { BuiltRecap, RecapPrint } from "#core/office/recap/recap-kind";
import { builtRecap } from "#core/office/recap/recap-kinds";
import type { LedgerOnDisk } from "../archive/ledger-file";
import { settingsOfEdition } from "../archive/table-settings-file";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeCsv } from "../csv/write-csv";
import { writeWorkbook } from "../excel/writer/write-workbook";
import { workbookHtml } from "../report/table/workbook-html";
import { workbookPdf } from "../report/table/workbook-pdf";
import { editionArchive } from "./edition-archive";
import { writeManifest } from "./manifest-files";

/** The files of an edition that are there now, and characters that its PDF could not show. */
export interface WrittenEdition {
  readonly names: readonly string[];
  readonly lostCharacters: readonly string[];
}

type FileMaker = readonly [name: string, make: () => Promise<Uint8Array | string>];

/**
 * Writes those files of an edition that its folder does not hold yet: workbook and JSON, and the PDF, HTML and CSV of
 * kinds that have them.
 */
export async function writeEditionFiles(
  folder: string,
  built: BuiltRecap,
  print: RecapPrint,
): Promise<WrittenEdition> {
  const plan = built.workbook(print);
  const paper = withoutLineage(plan);
  const csv = built.csv();
  const lost: string[] = [];
  const pdf = async (): Promise<Uint8Array> => {
    const { bytes, lostCharacters } = await workbookPdf(paper, new Date(`${print.today}T00:00:00Z`));
    lost.push(...lostCharacters);
    return bytes;
  };
  const copies: readonly FileMaker[] = [
    ["rekap.pdf", pdf],
    ["rekap.html", () => Promise.resolve(workbookHtml(paper))],
  ];
  const makers: readonly FileMaker[] = [
    ["rekap.xlsx", () => writeWorkbook(plan)],
    ["rekap.json", () => Promise.resolve(`${JSON.stringify(built.json(), null, 2)}\n`)],
    ...(built.hasCopies ? copies : []),
    ...(csv === null ? [] : [["rekap.csv", () => Promise.resolve(writeCsv(csv))] as const]),
  ];
  for (const [name, make] of makers) {
    const path = join(folder, name);
    if (!existsSync(path)) writeAtomically(path, await make());
  }
  return { names: makers.map(([name]) => name), lostCharacters: lost };
}

/** Where every figure came from is for looking up in the workbook: on paper it would be hundreds of pages. */
function withoutLineage(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.filter(({ name }) => name !== RECAP_SHEETS.lineage) };
}

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
      await restoreEdition(workspace, folder, archive, cycle, edition);
      written.push(folder);
    }
  }
  return written;
}

async function restoreEdition(
  workspace: Workspace,
  folder: string,
  archive: EditionArchive,
  cycle: CycleState,
  edition: Edition,
): Promise<void> {
  const source = editionSource(archive, cycle.cycleId, edition);
  if (source === null) throw new Error(`edition ${edition.editionId} is not in the ledger`);
  const { register } = source.basis;
  await writeEditionFiles(join(workspace.folder, folder), builtRecap(source), {
    register,
    today: edition.day,
    settings: settingsOfEdition(workspace, edition),
  });
  writeManifest(workspace, folder, { entries: archive.entries, cycle, editionId: edition.editionId });
}
