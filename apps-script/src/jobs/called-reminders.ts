import { daysBetween } from "#core/cell/civil-date";
import { deadlineOf } from "#core/cycle/state";
import { queueMail, sendQueued } from "../google/outbox";
import { reminderNotice } from "../messages/mail-texts";
import { cycleSheet, formRecords } from "./cycle-index";
import type { Desk } from "./desk";
import { unitPeople } from "./unit-people";

/** Mails the people of units that were reminded by hand, each unit once a day; gives what is told of it. */
export function mailCalledReminders(
  desk: Desk,
  unitIds: readonly string[],
  note: string | null,
): readonly string[] {
  const { office, cycle, today } = desk;
  const basis = desk.basis();
  const records = formRecords(cycleSheet(office.book)).filter(({ cycleId }) => cycleId === cycle.cycleId);
  let queued = 0;
  for (const unitId of unitIds) {
    const state = cycle.units.get(unitId);
    const unit = basis.register.units.find(({ id }) => id === unitId);
    const record = records.find((one) => one.unitId === unitId);
    if (state === undefined || unit === undefined || record === undefined) continue;
    const { everyone } = unitPeople(basis.register, unit);
    if (everyone.length === 0) continue;
    const deadline = deadlineOf(cycle, state);
    const daysLeft = deadline === null ? 0 : daysBetween(today, deadline);
    const { subject, body } = reminderNotice({ basis, unit, deadline, url: record.url }, daysLeft);
    const id = `${cycle.cycleId}/${unitId}/diingatkan-${today}`;
    const text = note === null ? body : `${body}\n\n${note}`;
    if (queueMail(office.book, { id, to: everyone.join(","), subject, body: text })) queued += 1;
  }
  if (queued === 0) return [];
  const { sent, waiting } = sendQueued(office.book);
  return [`${sent} surat terkirim${waiting === 0 ? "." : `, ${waiting} menunggu jatah hari berikutnya.`}`];
}
