import { readLedger } from "../google/ledger-sheet";
import { CONTINUED_MESSAGE } from "../messages/report-messages";
import { completeForms } from "./complete-forms";
import type { RequestProgress } from "./complete-forms";
import { cycleSheet, formRecords } from "./cycle-index";
import { loadBasis, momentFor, officeFolders, openOffice } from "./office";
import { startBudget } from "./time-budget";

/** Makes the forms that these cycles still lack here, as far as one run goes; null where none of them is there. */
export function continueCycles(cycleIds: readonly string[]): RequestProgress | null {
  const budget = startBudget();
  const office = openOffice();
  const { work, archive } = officeFolders(office);
  let total: RequestProgress | null = null;
  for (const cycleId of cycleIds) {
    const ledger = readLedger(office.ledgerSheet);
    const cycle = ledger.cycles.get(cycleId);
    if (cycle === undefined) continue;
    const basis = loadBasis(office, archive, cycle);
    const moment = momentFor(basis.register);
    const at = { office, work, archive, basis, moment, budget, message: CONTINUED_MESSAGE };
    total = together(total, completeForms(at, ledger));
    if (!total.isFinished) return total;
  }
  return total;
}

/** The open cycles of which some unit that takes part has no form in this master. */
export function cyclesWithoutForms(): readonly string[] {
  const office = openOffice();
  const records = formRecords(cycleSheet(office.book)).filter(({ stage }) => stage === "dibagikan");
  const { cycles } = readLedger(office.ledgerSheet);
  return [...cycles.values()].flatMap(({ cycleId, phase, units }) => {
    const has = (unitId: string): boolean =>
      records.some((record) => record.cycleId === cycleId && record.unitId === unitId);
    const lacking = [...units.values()].filter(({ unitId, state }) => state !== "skipped" && !has(unitId));
    return phase === "open" && lacking.length > 0 ? [cycleId] : [];
  });
}

function together(before: RequestProgress | null, now: RequestProgress): RequestProgress {
  if (before === null) return now;
  return {
    ...now,
    cycleId: `${before.cycleId}, ${now.cycleId}`,
    asked: before.asked + now.asked,
    sent: before.sent + now.sent,
  };
}
