import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import type { FormPeriod } from "#core/form/compiled-form";
import { cycleBasis, openingOf } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { AgencyMoment } from "#core/office/agency-clock";
import { contentOf, storeContent } from "../google/content-files";
import { commit, readLedger } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { loadBasis, momentFor, officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { formOfName } from "./own-forms";
import { loadRegister } from "./register";
import { completeForms } from "./complete-forms";
import type { RequestProgress } from "./complete-forms";
import { formBasisOf } from "./form-basis";
import { giveAsOfficer } from "./give-as-officer";
import { startBudget } from "./time-budget";

type Folder = GoogleAppsScript.Drive.Folder;

/** What the wizard asks for. */
export interface RequestChoice {
  readonly formId: string;
  readonly period: FormPeriod;
  readonly deadline: CivilDate | null;
  /** Later days for single units, by unit id; where none stands, `deadline` holds. */
  readonly ownDeadlines: { readonly [unitId: string]: CivilDate };
  /** Units that are not asked this time, with the reason; normally none. */
  readonly skipped: readonly string[];
  readonly skipReason: string;
  /** A sentence of the Kasubbid that goes into every notice; may be "". */
  readonly message: string;
}

/**
 * Opens a cycle and makes, shares and announces a form for every unit. Each step leaves a record, so that run again,
 * by hand or by itself after a cut, it does what is missing and nothing twice.
 */
export function openRequest(choice: RequestChoice): RequestProgress {
  const budget = startBudget();
  const office = openOffice();
  const { work, archive } = officeFolders(office);
  const opened = openCycle(office, archive, choice);
  const { basis, moment } = opened;
  return completeForms(
    { office, work, archive, basis, moment, budget, message: choice.message },
    opened.ledger,
  );
}

interface Opened {
  readonly ledger: Ledger;
  readonly basis: CycleBasis;
  readonly moment: AgencyMoment;
}

/** A new cycle, or the one that is open already: that keeps the register and form it was opened with. */
function openCycle(office: Office, archive: Folder, choice: RequestChoice): Opened {
  const ledger = readLedger(office.ledgerSheet);
  const { register } = loadRegister(office.book);
  const definition = formOfName(archive, ledger.entries, choice.formId);
  const formBasis = formBasisOf(office.book, register, definition);
  const parts = { agencyId: office.agencyId, register, formBasis, period: choice.period };
  const fresh = cycleBasis(parts, sha256);
  const existing = ledger.cycles.get(fresh.cycleId);
  if (existing?.opening != null) {
    const basis = loadBasis(office, archive, existing);
    return { ledger, basis, moment: momentFor(basis.register) };
  }
  const opening = openingOf(fresh, choice.deadline);
  if (opening.units.length === 0) throw new UserFault(ADDON_SENTENCES.noRows);
  storeContent(archive, contentOf(fresh.register));
  storeContent(archive, contentOf(formBasis));
  const moment = momentFor(register);
  const { cycleId } = fresh;
  const skips = choice.skipped.map((unitId): Command => ({
    kind: "skip",
    cycleId,
    unitId,
    reason: choice.skipReason,
  }));
  const later = laterDeadlines(choice, opening.units).map(([unitId, deadline]): Command => ({
    kind: "extend-unit",
    cycleId,
    unitId,
    deadline,
    reason: "Ditetapkan ketika permintaan dibuka.",
  }));
  const committed = commit(ledger, moment.iso, (current) =>
    giveAsOfficer(current, fresh, [{ kind: "open", cycleId, opening }, ...skips, ...later], moment),
  );
  return { ledger: committed.ledger, basis: fresh, moment };
}

/** The asked units with a day of their own that is later than everybody's. */
function laterDeadlines(
  { deadline, ownDeadlines, skipped }: RequestChoice,
  units: readonly { readonly unitId: string }[],
): readonly (readonly [string, CivilDate])[] {
  return Object.entries(ownDeadlines).filter(
    ([unitId, own]) =>
      deadline !== null &&
      own > deadline &&
      !skipped.includes(unitId) &&
      units.some((unit) => unit.unitId === unitId),
  );
}
