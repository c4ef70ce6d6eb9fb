import type { CycleState } from "#core/cycle/state";
import { agencyMoment } from "#core/office/agency-clock";
import type { AgencyMoment } from "#core/office/agency-clock";
import { cycleBasis } from "#core/office/cycle-basis";
import type { CycleBasis, FormBasis } from "#core/office/cycle-basis";
import type { Register } from "#core/register/register";
import { loadContent } from "../google/content-files";
import { folderIn, workFolder } from "../google/drive-folders";
import { LEDGER_SHEET } from "../google/ledger-sheet";
import { setting } from "../google/settings";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";

type Folder = GoogleAppsScript.Drive.Folder;

/** The master spreadsheet with what belongs to it in Drive. */
export interface Office {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly agencyId: string;
  readonly ledgerSheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** The office of the spreadsheet that is open; throws UserFault where Siapkan buku induk was never done. */
export function openOffice(): Office {
  const book = SpreadsheetApp.getActive();
  const agencyId = setting("idInstansi");
  const ledgerSheet = book.getSheetByName(LEDGER_SHEET);
  if (agencyId === null || ledgerSheet === null) throw new UserFault(ADDON_SENTENCES.noRegister);
  return { book, agencyId, ledgerSheet };
}

/** The Drive folder of the agency's work, and the archive inside it. */
export function officeFolders(office: Office): { readonly work: Folder; readonly archive: Folder } {
  const work = workFolder(office.book.getName(), office.agencyId);
  return { work, archive: folderIn(work, "Arsip") };
}

/** The cycle of that id, or the one opened last when `cycleId` is null; throws UserFault where there is none. */
export function chosenCycle(cycles: ReadonlyMap<string, CycleState>, cycleId: string | null): CycleState {
  const opened = [...cycles.values()].filter(({ opening }) => opening !== null);
  const found =
    cycleId === null ? opened[opened.length - 1] : opened.find((cycle) => cycle.cycleId === cycleId);
  if (found === undefined) throw new UserFault(ADDON_SENTENCES.noCycle);
  return found;
}

/** What a cycle stands on, read back from the archive. */
export function loadBasis(office: Office, archive: Folder, cycle: CycleState): CycleBasis {
  if (cycle.opening === null) throw new UserFault(ADDON_SENTENCES.noCycle);
  const { registerHash, formFingerprint, year, quarter } = cycle.opening;
  return cycleBasis(
    {
      agencyId: office.agencyId,
      register: loadContent(archive, registerHash) as Register,
      formBasis: loadContent(archive, formFingerprint) as FormBasis,
      period: { year, quarter: quarter ?? 4 },
    },
    sha256,
  );
}

/** This moment on the clock of the agency. */
export function momentFor(register: Register): AgencyMoment {
  return agencyMoment(Date.now(), register.agency.timeZone);
}
