import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "#core/cycle/state";
import { recapKindOf } from "#core/form/definition";
import { editionSource } from "#core/office/edition-recap";
import { builtRecap } from "#core/office/recap/recap-kinds";
import { recapSource } from "#core/office/recap-source";
import type { RecapSource } from "#core/office/recap-source";
import type { Publication } from "#core/publication/open-data";
import { dataPackage, indicatorMetadata, PUBLICATION_FILES } from "#core/publication/open-data";
import type { OpenTable } from "#core/publication/open-table";
import { kinerjaTable, plainTable } from "#core/publication/open-table";
import { buildRecap } from "#core/recap/build-recap";
import { fileNameOf } from "../archive/file-name";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeCsv } from "../csv/write-csv";
import { publicationPage, retractionPage } from "../report/publication/publication-page";
import { editionArchive } from "./edition-archive";
import type { OpenSession } from "./office-session";

/** What is said of a publication when it is made. */
export interface PublicationWords {
  readonly address: string;
  readonly excludedCheck: string;
  /** Codes of rows that are not published. */
  readonly excludedCodes: readonly string[];
}

/** The publication of an edition, rebuilt from the archive; null when the history has no such edition. */
export function publicationOf(
  session: OpenSession,
  edition: Edition,
  words: PublicationWords,
): Publication | null {
  const { workspace, ledger, cycle, today } = session;
  const source = editionSource(editionArchive(workspace, ledger.entries), cycle.cycleId, edition);
  if (source === null) return null;
  const { register } = source.basis;
  const excluded = new Set(words.excludedCodes);
  const { head, table } = tableOf(source, excluded);
  const published = new Set(table.rows.map(([key]) => key));
  return {
    ...{ agency: register.agency, head, table, contentHash: edition.contentHash, publishedOn: today },
    indicators: register.indicators.filter(({ code }) => published.has(code)),
    address: words.address,
    excludedCheck: words.excludedCheck,
  };
}

function tableOf(
  source: RecapSource,
  excluded: ReadonlySet<string>,
): { readonly head: Publication["head"]; readonly table: OpenTable } {
  if (recapKindOf(source.basis.form.definition) === "kinerja") {
    const recap = buildRecap(recapSource(source));
    return { head: recap, table: kinerjaTable(recap, excluded) };
  }
  const built = builtRecap(source);
  return { head: built.head, table: plainTable(built.csv() ?? [], excluded) };
}

/** Writes the package under `terbitan/<siklus>/<edisi>/`; gives the names of its files inside the workspace. */
export function writePublication(workspace: Workspace, publication: Publication): readonly string[] {
  const { table, head } = publication;
  const folder = folderOf(head.cycle.id, head.edition.id);
  const csv = writeCsv([table.columns.map(({ name }) => name), ...table.rows]).replace(/^\uFEFF/, "");
  const contents: readonly (readonly [string, string])[] = [
    [PUBLICATION_FILES.data, csv],
    [PUBLICATION_FILES.schema, jsonText(dataPackage(publication))],
    [PUBLICATION_FILES.metadata, jsonText(indicatorMetadata(publication))],
    [PUBLICATION_FILES.page, publicationPage(publication)],
  ];
  return contents.map(([name, text]) => {
    writeAtomically(join(workspace.folder, folder, name), text);
    return `${folder}/${name}`;
  });
}

/** Takes the data of a publication away and leaves a page that says so; gives the page's name. */
export function withdrawPublication(
  workspace: Workspace,
  of: { readonly cycleId: string; readonly editionId: string; readonly title: string },
  retractedOn: string,
  reason: string,
): string {
  const folder = folderOf(of.cycleId, of.editionId);
  for (const name of [PUBLICATION_FILES.data, PUBLICATION_FILES.schema, PUBLICATION_FILES.metadata]) {
    const path = join(workspace.folder, folder, name);
    if (existsSync(path)) rmSync(path);
  }
  const page = `${folder}/${PUBLICATION_FILES.page}`;
  writeAtomically(join(workspace.folder, page), retractionPage(of.title, retractedOn, reason));
  return page;
}

function folderOf(cycleId: string, editionId: string): string {
  return `terbitan/${fileNameOf(cycleId)}/${fileNameOf(editionId)}`;
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
