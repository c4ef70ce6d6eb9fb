import openSample from "#templates/contoh/daftar-aplikasi.form.json";
import registerSample from "#templates/contoh/kesiapan-data.form.json";
import { definitionRows } from "#core/definition-sheet/definition-rows";
import { definitionWorkbook } from "#core/definition-sheet/definition-workbook";
import { draftRows } from "#core/definition-sheet/draft-rows";
import { draftIn, isFaulty } from "#core/definition-sheet/draft-form";
import type { DraftForm } from "#core/definition-sheet/draft-form";
import { sheetSets } from "#core/definition-sheet/sheet-set";
import { parseDefinition } from "#core/form/definition";
import { canonicalJson } from "#core/ledger/canonical-json";
import type { PublishedForm } from "#core/office/published-form";
import { applyPlan } from "../google/apply-plan";
import { contentOf, storeContent } from "../google/content-files";
import { commit, readLedger } from "../google/ledger-sheet";
import { underJobLock } from "../google/locks";
import { readSnapshot } from "../google/read-snapshot";
import { UserFault } from "../google/user-fault";
import { OWN_FORM_SENTENCES } from "../messages/own-form-messages";
import { dataOfficer } from "./acting";
import { writeDraftReport } from "./definition-report";
import { momentFor, officeFolders, openOffice } from "./office";
import { lastPublished } from "./own-forms";
import { loadRegister } from "./register";
import { DEFAULT_PROFILE, knownForms, profileNamed } from "./templates";

/** Sheets of the master in which an own form is written, with a suffix where there are several forms. */
const DEFINITION_SHEET = /^(formulir|kolom|pilihan|aturan)\s*(\([^()]+\))?$/i;

/** The name of a form whose author gave none. */
const UNNAMED = "formulir-kami";

/** What became of a draft that was to be published. */
export interface PublishedDraft {
  readonly name: string;
  readonly version: number;
  /** False where the draft says what the last version says. */
  readonly isNew: boolean;
}

/** Lays out the sheets of a new form with a small sample; throws UserFault where the master has them already. */
export function prepareDraft(isOpen: boolean): void {
  underJobLock(() => {
    const { book } = openOffice();
    const taken = book.getSheets().some((sheet) => DEFINITION_SHEET.test(sheet.getName().trim()));
    if (taken) throw new UserFault(OWN_FORM_SENTENCES.draftExists);
    const sample = parseDefinition(isOpen ? openSample : registerSample);
    if (!sample.ok) throw new Error(sample.faults.join("; "));
    applyPlan(
      book,
      definitionWorkbook("Naskah formulir", draftRows(sample.definition, sample.definition.id, false)),
    );
  });
}

/** Judges every form that the master's sheets hold, and writes what is wrong on a sheet of its own. */
export function checkDrafts(): readonly DraftForm[] {
  return underJobLock(() => {
    const drafts = readDrafts();
    writeDraftReport(openOffice().book, drafts);
    return drafts;
  });
}

/**
 * Publishes every draft without a fault as the next version of its form; none where one has a fault. Run again, it
 * changes nothing. The sheets then carry the ids of their columns, so that titles may change from here on.
 */
export function publishDrafts(): readonly PublishedDraft[] {
  const drafts = checkDrafts();
  if (drafts.some(isFaulty)) throw new UserFault(OWN_FORM_SENTENCES.draftFaulty);
  return underJobLock(() => drafts.map(publish));
}

function publish({ name, definition, last }: DraftForm): PublishedDraft {
  if (definition === null) throw new Error(`draft ${name} has a fault`);
  if (
    last !== null &&
    canonicalJson({ ...last, version: 0 }) === canonicalJson({ ...definition, version: 0 })
  )
    return { name, version: last.version, isNew: false };
  const office = openOffice();
  const { register } = loadRegister(office.book);
  const { archive } = officeFolders(office);
  const moment = momentFor(register);
  const content = contentOf(definition);
  storeContent(archive, content);
  const event: PublishedForm = {
    kind: "definition.published",
    day: moment.day,
    formId: definition.id,
    version: definition.version,
    title: definition.title,
    definitionHash: content.hash,
  };
  commit(readLedger(office.ledgerSheet), moment.iso, (current) => {
    const before = lastPublished(archive, current.entries, name);
    if ((before?.version ?? 0) !== definition.version - 1)
      throw new UserFault(OWN_FORM_SENTENCES.draftOutrun);
    return { acted: [{ actor: dataOfficer(register), events: [event] }], answer: null };
  });
  const suffix = draftSuffix(name);
  if (suffix === null)
    applyPlan(office.book, definitionWorkbook(definition.title, definitionRows(definition)));
  return { name, version: definition.version, isNew: true };
}

/** The suffix of the sheets in which the form of that name stands; null for the plain ones. */
function draftSuffix(name: string): string | null {
  const { book } = openOffice();
  const sets = sheetSets(readSnapshot(book, (sheet) => DEFINITION_SHEET.test(sheet.trim())));
  return sets.length === 1 ? (sets[0]?.suffix ?? null) : name;
}

function readDrafts(): readonly DraftForm[] {
  const office = openOffice();
  const { archive } = officeFolders(office);
  const { entries } = readLedger(office.ledgerSheet);
  const snapshot = readSnapshot(office.book, (name) => DEFINITION_SHEET.test(name.trim()));
  const sets = sheetSets(snapshot);
  if (sets.length === 0) throw new UserFault(OWN_FORM_SENTENCES.noDraft);
  const takenNames = knownForms().map(({ id }) => id);
  return sets.map((set) =>
    draftIn(
      set,
      {
        file: null,
        defaultName: set.suffix ?? UNNAMED,
        takenNames,
        lastVersion: (name) => lastPublished(archive, entries, name),
      },
      profileNamed(DEFAULT_PROFILE),
    ),
  );
}
