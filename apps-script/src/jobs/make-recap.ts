import type { EditionFamily } from "#core/cycle/edition-event";
import { latestEdition, nextEditionId } from "#core/cycle/edition-id";
import { recapBasis } from "#core/cycle/recap-basis";
import type { CycleState } from "#core/cycle/state";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { start, take } from "#core/office/arrival";
import type { BuiltRecap } from "#core/office/recap/recap-kind";
import { recapProfile } from "#core/office/recap-profile";
import { builtRecap, RECAP_ENGINE } from "#core/office/recap/recap-kinds";
import type { RecapEdition } from "#core/recap/recap-input";
import type { Submission } from "#core/submission/submission";
import { applyPlan } from "../google/apply-plan";
import { contentOf, loadContent, storeContent } from "../google/content-files";
import { commit, readLedger } from "../google/ledger-sheet";
import { folderIn } from "../google/drive-folders";
import { savePdf } from "../google/recap-pdf";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { dataOfficer } from "./acting";
import { cycleSheet, formRecords } from "./cycle-index";
import { chosenCycle, loadBasis, momentFor, officeFolders, openOffice } from "./office";
import { officeSettings } from "./office-settings";
import { withSourceLinks } from "./source-links";
import { remembered } from "./remembered";
import { renamedSheets } from "./renamed-sheets";
import { masterLayout } from "./table-settings";
import { storedForm } from "./own-forms";
import { DEFAULT_PROFILE, profileNamed } from "./templates";

/** What the recap is asked for. */
export interface RecapChoice {
  readonly cycleId: string | null;
  readonly family: EditionFamily;
  readonly profileId: string | null;
}

/** A recap that was made. */
export interface MadeRecap {
  readonly recap: BuiltRecap;
  readonly json: object;
  readonly notices: readonly string[];
}

/** Makes an edition: frozen in the history, its sheets written into the master. The same basis gives the same edition. */
export function makeRecap(choice: RecapChoice): MadeRecap {
  const office = openOffice();
  const ledger = readLedger(office.ledgerSheet);
  const cycle = chosenCycle(ledger.cycles, choice.cycleId);
  const { work, archive } = officeFolders(office);
  const basis = loadBasis(office, archive, cycle);
  const profile = recapProfile(
    profileNamed(choice.profileId ?? DEFAULT_PROFILE),
    basis.form.definition,
    officeSettings(office.book),
  );
  const moment = momentFor(basis.register);
  const urls = new Map(
    formRecords(cycleSheet(office.book))
      .filter(({ cycleId }) => cycleId === cycle.cycleId)
      .map(({ unitId, url }) => [unitId, url]),
  );
  const submissionOf = remembered((hash) => loadContent(archive, hash) as Submission);
  const fileUrlOf = (unitId: string): string | null => urls.get(unitId) ?? null;
  const source = {
    basis,
    cycle,
    profile,
    entries: ledger.entries,
    submissionOf,
    formOf: (fingerprint: string) => storedForm(archive, fingerprint),
    fileUrlOf,
    today: moment.day,
  };
  const make = (edition: RecapEdition): BuiltRecap => builtRecap({ ...source, edition });
  const drawn = make(editionOf(cycle, choice.family, true));
  const layout = masterLayout(office.book, drawn.tables);
  const content = contentOf(drawn.content());
  const profileContent = contentOf(profile);
  storeContent(archive, content);
  storeContent(archive, profileContent);
  if (layout.stored !== null) storeContent(archive, layout.stored);
  const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
  const { answer: outcome } = commit(ledger, moment.iso, (current) => {
    if (current !== ledger) throw new UserFault(ADDON_SENTENCES.ledgerBusy);
    const command = {
      kind: "recap",
      cycleId: cycle.cycleId,
      family: choice.family,
      contentHash: content.hash,
      registerHash: basis.registerHash,
      profileId: profile.id,
      profileHash: profileContent.hash,
      layoutHash: layout.stored?.hash ?? null,
      engine: RECAP_ENGINE,
      inputs: recapBasis(cycle).inputs,
      missingReason: null,
    } as const;
    const answer = take(start(cycle), command, dataOfficer(basis.register), moment.day);
    const [refusal] = answer.refusals;
    if (refusal !== undefined) throw new UserFault(refusalSentence(refusal, nameOf));
    return { acted: answer.acted, answer };
  });
  const recap = make(editionOf(cycle, choice.family, outcome.acted.length > 0));
  const plan = recap.workbook({ register: basis.register, today: moment.day, settings: layout.settings });
  const named = (name: string): string => `${recap.sheetPrefix} ${name}`;
  applyPlan(office.book, renamedSheets(withSourceLinks(plan), named));
  SpreadsheetApp.flush();
  const folder = folderIn(work, cycle.cycleId);
  const { id } = recap.head.edition;
  recap.printedSheets.forEach((name, index) => {
    const title = index === 0 ? "" : ` ${name}`;
    savePdf(office.book, named(name), folder, `Rekap ${cycle.cycleId} ${id}${title}.pdf`);
  });
  const notices = [...outcome.notices.map((notice) => noticeSentence(notice, nameOf)), ...layout.said];
  return { recap, json: recap.json(), notices };
}

/** The edition that a recap now would be: a new one, or the latest of its family again. */
function editionOf(cycle: CycleState, family: EditionFamily, isNew: boolean): RecapEdition {
  const next = nextEditionId(cycle, family);
  const id = isNew ? next : (latestEdition(cycle, family)?.editionId ?? next);
  const kind = family === "provisional" ? "sementara" : id === "final" ? "final" : "perbaikan";
  return { kind, id };
}
