import { daysBetween } from "#core/cell/civil-date";
import { deadlineOf } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import type { Command } from "#core/cycle/command";
import { start, take } from "#core/office/arrival";
import type { CycleBasis } from "#core/office/cycle-basis";
import { commit, readLedger } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { queueMail } from "../google/outbox";
import { reminderNotice } from "../messages/mail-texts";
import { dataOfficer } from "./acting";
import { cycleSheet, formRecords } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { loadBasis, momentFor, officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { unitPeople } from "./unit-people";

/** Which reminder is due, by the days left: a week before, the last day before, and once when the day has passed. */
function reminderKind(daysLeft: number): "7-hari" | "1-hari" | "terlambat" | null {
  if (daysLeft < 0) return "terlambat";
  if (daysLeft <= 1) return "1-hari";
  return daysLeft <= 7 && daysLeft > 1 ? "7-hari" : null;
}

/** Queues the reminders that are due in every open cycle, each once; gives how many were new. */
export function queueReminders(): number {
  const office = openOffice();
  let ledger = readLedger(office.ledgerSheet);
  const records = formRecords(cycleSheet(office.book));
  const { archive } = officeFolders(office);
  let queued = 0;
  for (const cycle of [...ledger.cycles.values()].filter(({ phase }) => phase === "open")) {
    const basis = loadBasis(office, archive, cycle);
    for (const unit of cycle.units.values()) {
      const record = records.find((one) => one.cycleId === cycle.cycleId && one.unitId === unit.unitId);
      if (record === undefined || !isAwaited(unit)) continue;
      const next = remind(office, ledger, basis, cycle, unit, record);
      if (next === null) continue;
      ledger = next;
      queued += 1;
    }
  }
  return queued;
}

function isAwaited({ state }: UnitState): boolean {
  return state === "sent" || state === "filling" || state === "returned";
}

/** Queues one reminder and tells the history; null when none is due or it went out before. */
function remind(
  office: Office,
  ledger: Ledger,
  basis: CycleBasis,
  cycle: CycleState,
  unit: UnitState,
  record: FormRecord,
): Ledger | null {
  const deadline = deadlineOf(cycle, unit);
  const registered = basis.register.units.find(({ id }) => id === unit.unitId);
  if (deadline === null || registered === undefined) return null;
  const moment = momentFor(basis.register);
  const daysLeft = daysBetween(moment.day, deadline);
  const kind = reminderKind(daysLeft);
  const { everyone } = unitPeople(basis.register, registered);
  if (kind === null || everyone.length === 0) return null;
  const { subject, body } = reminderNotice({ basis, unit: registered, deadline, url: record.url }, daysLeft);
  const id = `${cycle.cycleId}/${unit.unitId}/pengingat-${kind}-${deadline}`;
  if (!queueMail(office.book, { id, to: everyone.join(","), subject, body })) return null;
  const command: Command = { kind: "remind", cycleId: cycle.cycleId, unitId: unit.unitId, note: kind };
  return commit(ledger, moment.iso, (current) => {
    const now = current.cycles.get(cycle.cycleId) ?? cycle;
    return { acted: take(start(now), command, dataOfficer(basis.register), moment.day).acted, answer: null };
  }).ledger;
}
