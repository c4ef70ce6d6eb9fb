import { latestEdition } from "#core/cycle/edition-id";
import type { Edition } from "#core/cycle/state";
import { RENJA_IMPORT_MESSAGES } from "#core/messages/renja-import-messages";
import { nothingComparedText } from "#core/messages/renja-texts";
import { sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { editionSource } from "#core/office/edition-recap";
import type { OtherTables } from "#core/office/recap/recap-kind";
import { builtRecap } from "#core/office/recap/recap-kinds";
import { applyPlan } from "../google/apply-plan";
import { UserFault } from "../google/user-fault";
import { NO_EDITION_TO_COMPARE, tableNotFound } from "../messages/table-messages";
import type { CommandAnswer } from "../ui/page-types";
import { editionArchive } from "./desk";
import type { Desk } from "./desk";
import { tableOf, tablesOf } from "./master-tables";
import { renamedSheets } from "./renamed-sheets";
import { masterLayout } from "./table-settings";

/** How many odd things of the other table are told in the answer; the others are counted. */
const TOLD = 12;

/**
 * Sets the newest edition of the cycle beside another table: a spreadsheet by its address, or a sheet of the master in
 * which the table was pasted. The differences are written into the master, line by line.
 */
export function compareWithTable(desk: Desk, place: string): CommandAnswer {
  const { book } = desk.office;
  const edition = newestEdition(desk);
  const source = editionSource(editionArchive(desk), desk.cycle.cycleId, edition);
  if (source === null) throw new Error(`edition ${edition.editionId} is not in the ledger`);
  const recap = builtRecap(source);
  if (recap.comparison === null)
    throw new UserFault(workspaceSentence("recap/not-compared", { cycleId: desk.cycle.cycleId }));
  const other = otherTables(book, place);
  const { settings } = masterLayout(book, recap.tables);
  const print = { register: source.basis.register, today: desk.today, settings };
  const { workbook, lines, rowsRead, differing, findings } = recap.comparison(print, other);
  const said = findings.map((finding) => {
    const { cause, remedy } = sentenceIn(RENJA_IMPORT_MESSAGES, finding);
    return `${cause} ${remedy}`;
  });
  if (rowsRead === 0) {
    const baris = [nothingComparedText(other.source), ...said.slice(0, TOLD)];
    return { berhasil: false, baris, lanjut: null, tautan: null };
  }
  applyPlan(
    book,
    renamedSheets(workbook, (name) => `${recap.sheetPrefix} ${name}`),
  );
  const names = workbook.sheets.map(({ name }) => `"${recap.sheetPrefix} ${name}"`).join(", ");
  return {
    berhasil: true,
    baris: [
      `Edisi ${edition.editionId} dibandingkan dengan ${other.source}: ${differing} dari ${lines} sub kegiatan berbeda. Lihat lembar ${names}.`,
      ...said.slice(0, TOLD),
      ...(said.length > TOLD ? [`… dan ${said.length - TOLD} catatan lain tentang tabel itu.`] : []),
    ],
    ...{ lanjut: null, tautan: null },
  };
}

function newestEdition({ cycle }: Desk): Edition {
  const edition = latestEdition(cycle, "final") ?? latestEdition(cycle, "provisional");
  if (edition === null) throw new UserFault(NO_EDITION_TO_COMPARE);
  return edition;
}

function otherTables(book: GoogleAppsScript.Spreadsheet.Spreadsheet, place: string): OtherTables {
  const id = /\/d\/([\w-]{20,})/.exec(place)?.[1] ?? (/^[\w-]{30,}$/.test(place) ? place : null);
  if (id === null) {
    const table = tableOf(book, place);
    if (table === null) throw new UserFault(tableNotFound(place));
    return { source: `lembar ${place}`, tables: [table] };
  }
  const other = opened(id);
  if (other === null) throw new UserFault(tableNotFound(place));
  return { source: other.getName(), tables: tablesOf(other) };
}

/** null where the address leads to no spreadsheet that the caller may open. */
function opened(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    return null;
  }
}
