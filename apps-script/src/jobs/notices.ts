import type { CivilDate } from "#core/cell/civil-date";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Unit } from "#core/register/register";
import { requestNotice } from "../messages/mail-texts";
import { queueMail } from "../google/outbox";
import type { UnitPeople } from "./unit-people";

/** What a notice to a unit is made from. */
export interface NoticeSource {
  readonly basis: CycleBasis;
  readonly unit: Unit;
  readonly people: UnitPeople;
  readonly deadline: CivilDate | null;
  readonly url: string;
  readonly message: string;
}

/** Puts the notice of a new request into Surat Keluar, once; a unit without an address gets none. */
export function queueNotices(book: GoogleAppsScript.Spreadsheet.Spreadsheet, source: NoticeSource): void {
  const { basis, unit, people } = source;
  if (people.everyone.length === 0) return;
  const { subject, body } = requestNotice(source);
  queueMail(book, {
    id: `${basis.cycleId}/${unit.id}/permintaan`,
    to: people.everyone.join(","),
    subject,
    body,
  });
}
