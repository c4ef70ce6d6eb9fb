import type { CycleState } from "#core/cycle/state";
import { readLedger } from "../google/ledger-sheet";
import { changedSince } from "../google/changed-files";
import { remember, setting } from "../google/settings";
import { isNoAccess } from "../google/no-access";
import { UserFault } from "../google/user-fault";
import { formNotYours } from "../messages/addon-messages";
import { isAccessStale } from "./answer-form";
import type { CollectContext } from "./collect-context";
import { collectForm } from "./collect-form";
import { unreadable } from "./form-result";
import type { FormResult } from "./form-result";
import { cycleSheet, formRecords } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { isDeadlineStale } from "./form-deadline";
import { chosenCycle, loadBasis, momentFor, officeFolders, openOffice } from "./office";
import { startBudget } from "./time-budget";

/** What collecting found: one result for each form that changed. */
export interface CollectReport {
  readonly cycleId: string;
  readonly results: readonly FormResult[];
  /** Units whose forms could not be looked at in this run; they come first in the next. */
  readonly left: number;
}

/** Reads every form that changed since the last time, tells the history, and answers in the form itself. */
export function collectForms(cycleId: string | null, everything: boolean): CollectReport {
  const budget = startBudget();
  const office = openOffice();
  let ledger = readLedger(office.ledgerSheet);
  const cycle = chosenCycle(ledger.cycles, cycleId);
  const { archive } = officeFolders(office);
  const basis = loadBasis(office, archive, cycle);
  const sheet = cycleSheet(office.book);
  const startedAt = new Date();
  const records = formRecords(sheet).filter(
    (record) => record.cycleId === cycle.cycleId && record.stage === "dibagikan",
  );
  const due = dueRecords(records, cycle, everything);
  const results: FormResult[] = [];
  for (const [index, record] of due.entries()) {
    if (budget.isSpent()) {
      remember("sisa", JSON.stringify(due.slice(index).map(({ unitId }) => unitId)), cycle.cycleId);
      remember("dikumpulkan", startedAt.toISOString(), cycle.cycleId);
      return { cycleId: cycle.cycleId, results, left: due.length - index };
    }
    const collected = collectedForm(
      { office, archive, basis, sheet, ledger, moment: momentFor(basis.register) },
      record,
    );
    ledger = collected.ledger;
    results.push(collected.result);
  }
  remember("dikumpulkan", startedAt.toISOString(), cycle.cycleId);
  if (setting("sisa", cycle.cycleId) !== null) remember("sisa", null, cycle.cycleId);
  return { cycleId: cycle.cycleId, results, left: 0 };
}

/** One form; where Google does not let this account write in it, that is told, and the others are collected. */
function collectedForm(context: CollectContext, record: FormRecord): ReturnType<typeof collectForm> {
  try {
    return collectForm(context, record);
  } catch (problem) {
    if (problem instanceof UserFault || !isNoAccess(problem)) throw problem;
    console.warn(`form of ${record.unitId}: ${String(problem)}`);
    return {
      ledger: readLedger(context.office.ledgerSheet),
      result: unreadable(context, record, formNotYours(record.unitName)),
    };
  }
}

/**
 * The forms left over from a run that was cut short, then those that changed since the last collecting, and those that
 * are not as open or closed as the history says, or say another deadline.
 */
function dueRecords(
  records: readonly FormRecord[],
  cycle: CycleState,
  everything: boolean,
): readonly FormRecord[] {
  const { cycleId, units } = cycle;
  const since = setting("dikumpulkan", cycleId);
  if (everything || since === null) return records;
  const left = new Set(JSON.parse(setting("sisa", cycleId) ?? "[]") as readonly string[]);
  const changed = changedSince(since);
  const isLeft = ({ unitId }: FormRecord): boolean => left.has(unitId);
  const isStale = (record: FormRecord): boolean => {
    const unit = units.get(record.unitId);
    return unit !== undefined && (isAccessStale(unit, record) || isDeadlineStale(cycle, unit, record));
  };
  return [
    ...records.filter(isLeft),
    ...records.filter((record) => !isLeft(record) && (changed.has(record.fileId) || isStale(record))),
  ];
}
