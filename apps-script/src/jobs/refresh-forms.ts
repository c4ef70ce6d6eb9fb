import { underJobLock } from "../google/locks";
import { isNoAccess } from "../google/no-access";
import { sendQueued } from "../google/outbox";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { isAccessStale } from "./answer-form";
import { refreshForm } from "./collect-form";
import { cycleSheet, formRecords } from "./cycle-index";
import type { Desk } from "./desk";

/**
 * Opens or closes the forms of the desk's cycle as its history now says, as far as the caller may: who does not run the
 * collection may not change other people's access. What is left is done by the next collecting. Gives how many are left.
 */
export function refreshForms(desk: Desk): number {
  const { office, cycle, ledger, moment } = desk;
  const sheet = cycleSheet(office.book);
  const stale = formRecords(sheet).filter((record) => {
    const unit = record.cycleId === cycle.cycleId ? cycle.units.get(record.unitId) : undefined;
    return unit !== undefined && record.stage === "dibagikan" && isAccessStale(unit, record);
  });
  if (stale.length === 0 || !desk.caller.isOfficer) return stale.length;
  try {
    return underJobLock(() => {
      const context = { office, archive: desk.folders().archive, basis: desk.basis(), sheet, ledger, moment };
      for (const record of stale) refreshForm(context, record);
      sendQueued(office.book);
      return 0;
    });
  } catch (problem) {
    const isBusy = problem instanceof UserFault && problem.sentence === ADDON_SENTENCES.jobBusy;
    if (isBusy || isNoAccess(problem)) return stale.length;
    throw problem;
  }
}
