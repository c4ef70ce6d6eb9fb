import { underJobLock } from "../google/locks";
import { isNoAccess } from "../google/no-access";
import { sendQueued } from "../google/outbox";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { isAccessStale } from "./answer-form";
import { refreshForm } from "./collect-form";
import type { CollectContext } from "./collect-context";
import { cycleSheet, formRecords } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import type { Desk } from "./desk";
import { isDeadlineStale } from "./form-deadline";
import { startBudget } from "./time-budget";

/**
 * Opens or closes the forms of the desk's cycle as its history now says, with the deadline that holds now, as far as the
 * caller may and one run's time goes: who does not run the collection may not change other people's access. What is left
 * is done by the next collecting. Gives how many are left.
 */
export function refreshForms(desk: Desk): number {
  const { office, cycle, ledger, moment } = desk;
  const sheet = cycleSheet(office.book);
  const stale = formRecords(sheet).filter((record) => {
    const unit = record.cycleId === cycle.cycleId ? cycle.units.get(record.unitId) : undefined;
    if (unit === undefined || record.stage !== "dibagikan") return false;
    return isAccessStale(unit, record) || isDeadlineStale(cycle, unit, record);
  });
  if (stale.length === 0 || !desk.caller.isOfficer) return stale.length;
  try {
    return underJobLock(() => {
      const context = { office, archive: desk.folders().archive, basis: desk.basis(), sheet, ledger, moment };
      const budget = startBudget();
      const left = stale.filter((record) => budget.isSpent() || !isRefreshed(context, record));
      sendQueued(office.book);
      return left.length;
    });
  } catch (problem) {
    const isBusy = problem instanceof UserFault && problem.sentence === ADDON_SENTENCES.jobBusy;
    if (isBusy) return stale.length;
    throw problem;
  }
}

/** Refreshes a form; false where Google does not let this account change it. */
function isRefreshed(context: CollectContext, record: FormRecord): boolean {
  try {
    refreshForm(context, record);
    return true;
  } catch (problem) {
    if (problem instanceof UserFault || !isNoAccess(problem)) throw problem;
    console.warn(`form of ${record.unitId}: ${String(problem)}`);
    return false;
  }
}
