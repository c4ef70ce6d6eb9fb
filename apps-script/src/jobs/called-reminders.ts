import { daysBetween } from "#core/cell/civil-date";
import { deadlineOf } from "#core/cycle/state";
import { queueMail, sendQueued } from "../google/outbox";
import { reminderNotice } from "../messages/mail-texts";
import { cycleSheet, formRecords } from "./cycle-index";
import { mailsSent, notReached, remindedAlready } from "../messages/report-messages";
import { unitNameIn } from "./desk";
import type { Desk } from "./desk";
import { unitPeople } from "./unit-people";

/**
 * Mails the people of units that were reminded by hand, each unit once a day; gives what is told of it: how many went
 * out, and which units none went to.
 */
export function mailCalledReminders(
  desk: Desk,
  unitIds: readonly string[],
  note: string | null,
): readonly string[] {
  const { office, cycle, today } = desk;
  const basis = desk.basis();
  const records = formRecords(cycleSheet(office.book)).filter(({ cycleId }) => cycleId === cycle.cycleId);
  const outcomes = unitIds.map((unitId): readonly [string, "queued" | "again" | "unreached"] => {
    const state = cycle.units.get(unitId);
    const unit = basis.register.units.find(({ id }) => id === unitId);
    const record = records.find((one) => one.unitId === unitId);
    if (state === undefined || unit === undefined || record === undefined) return [unitId, "unreached"];
    const { everyone } = unitPeople(basis.register, unit);
    if (everyone.length === 0) return [unitId, "unreached"];
    const deadline = deadlineOf(cycle, state);
    const daysLeft = deadline === null ? 0 : daysBetween(today, deadline);
    const { subject, body } = reminderNotice({ basis, unit, deadline, url: record.url }, daysLeft);
    const id = `${cycle.cycleId}/${unitId}/diingatkan-${today}`;
    const text = note === null ? body : `${body}\n\n${note}`;
    const isNew = queueMail(office.book, { id, to: everyone.join(","), subject, body: text });
    return [unitId, isNew ? "queued" : "again"];
  });
  const named = (kind: string): readonly string[] =>
    outcomes.flatMap(([unitId, outcome]) => (outcome === kind ? [unitNameIn(desk, unitId)] : []));
  const report = named("queued").length === 0 ? null : sendQueued(office.book);
  return [
    ...(report === null ? [] : [mailsSent(report)]),
    ...remindedAlready(named("again")),
    ...notReached(named("unreached")),
  ];
}
