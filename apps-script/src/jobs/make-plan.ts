import { planRows } from "#core/exchange/register-rows";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { editionSource } from "#core/office/edition-recap";
import { isSigned, planFromEdition, plannedEdition } from "#core/office/plan-from-edition";
import { reachedLastYear } from "#core/office/reached-last-year";
import type { CycleState } from "#core/cycle/state";
import type { Submission } from "#core/submission/submission";
import type { Profile } from "#core/indicator/profile";
import { loadContent } from "../google/content-files";
import { readLedger } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { chosenCycle, loadBasis, officeFolders, openOffice } from "./office";
import { storedForm } from "./own-forms";
import { loadRegister } from "./register";

/** The sheet of the register that holds the Renja that is carried out. */
const PLAN_SHEET = "rencana";

/** What is asked for: the cycle of form renja, and whether a sheet that says otherwise is replaced. */
export interface PlanChoice {
  readonly cycleId: string | null;
  readonly replaces: boolean;
}

/** A plan that was written: from which edition, how many rows that units are asked, and whether that edition is signed. */
export interface MadePlan {
  readonly cycleId: string;
  readonly editionId: string;
  readonly isSigned: boolean;
  readonly rows: number;
}

/** Writes the sheet `rencana` of the register from the signed, else the newest final edition of a Renja. */
export function makePlan({ cycleId, replaces }: PlanChoice): MadePlan {
  const office = openOffice();
  const { entries, cycles } = readLedger(office.ledgerSheet);
  const cycle = chosenCycle(cycles, cycleId);
  const { archive } = officeFolders(office);
  const edition = plannedEdition(cycle);
  if (edition === null) throw new UserFault(workspaceSentence("plan/no-final", { cycleId: cycle.cycleId }));
  const sources = {
    entries,
    basisOf: (one: CycleState) => loadBasis(office, archive, one),
    profileOf: (hash: string) => loadContent(archive, hash) as Profile,
    submissionOf: (hash: string) => loadContent(archive, hash) as Submission,
    formOf: (fingerprint: string) => storedForm(archive, fingerprint),
  };
  const source = editionSource(sources, cycle.cycleId, edition);
  const { plan: previous = [] } = loadRegister(office.book).register;
  const reached = reachedLastYear(sources, cycles, cycle.opening?.year ?? 0);
  const plan = source === null ? null : planFromEdition(source, { previous, reached });
  if (plan === null) throw new UserFault(workspaceSentence("plan/no-renja", { cycleId: cycle.cycleId }));
  writePlan(office.book, planRows(plan), replaces);
  const { editionId } = edition;
  return {
    cycleId: cycle.cycleId,
    editionId,
    isSigned: isSigned(edition),
    rows: plan.filter(({ unit }) => unit !== "").length,
  };
}

/** All cells are text, so that no code loses a zero; written twice is as written once. */
function writePlan(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: readonly (readonly string[])[],
  replaces: boolean,
): void {
  const known = book.getSheetByName(PLAN_SHEET);
  const isFilled = known !== null && known.getLastRow() > 0;
  if (isFilled && !replaces && !holds(known, rows))
    throw new UserFault(workspaceSentence("plan/exists", { place: PLAN_SHEET }));
  const sheet = known ?? book.insertSheet(PLAN_SHEET, book.getNumSheets());
  if (isFilled) sheet.clearContents();
  const columns = rows[0]?.length ?? 0;
  const missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setNumberFormat("@");
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, columns).setFontWeight("bold").setBackground("#D6E2F0");
  sheet.getRange(1, 1, rows.length, columns).setValues(rows.map((row) => [...row]));
}

function holds(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly string[])[]): boolean {
  const found = sheet.getDataRange().getValues();
  const texts = found.map((row) => row.map(String));
  return JSON.stringify(texts) === JSON.stringify(rows);
}
