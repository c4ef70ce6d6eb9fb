import type { CivilDate } from "#core/cell/civil-date";
import type { CycleBasis } from "#core/office/cycle-basis";
import { anyOfficial } from "#core/office/officials";
import type { Unit } from "#core/register/register";
import { excelFileOf } from "../google/excel-form";
import { queueMail } from "../google/outbox";
import { openedNotice, requestNotice } from "../messages/mail-texts";
import type { OpenedUnit } from "../messages/mail-texts";
import { excelName } from "./form-names";
import type { UnitPeople } from "./unit-people";
import { unitPeople } from "./unit-people";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
export function queueNotice(book: Spreadsheet, source: NoticeSource): void {
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

/** A unit's form as the Kasubbid is told of it. */
export interface SentForm {
  readonly unit: Unit;
  readonly deadline: CivilDate | null;
  readonly url: string;
}

/**
 * Puts the Kasubbid's own notice into Surat Keluar, once: where every form is, and the Excel form of each unit that has
 * no address, to be handed over by other ways. It goes to the address in the register, else to who opened the cycle.
 */
export function queueOpenedNotice(
  book: Spreadsheet,
  basis: CycleBasis,
  folder: GoogleAppsScript.Drive.Folder,
  forms: readonly SentForm[],
): void {
  const to = officerAddress(basis);
  if (to === "") return;
  const withoutAddress = forms.filter(({ unit }) => unitPeople(basis.register, unit).everyone.length === 0);
  const attachments = withoutAddress
    .map(({ unit }) => excelFileOf(folder, excelName(basis, unit)))
    .filter((id) => id !== null);
  const units = forms.map((form): OpenedUnit => ({ ...form, isReached: !withoutAddress.includes(form) }));
  const { subject, body } = openedNotice(basis, units, folder.getUrl());
  queueMail(book, { id: `${basis.cycleId}/kasubbid/permintaan`, to, subject, body, attachments });
}

function officerAddress({ register }: CycleBasis): string {
  const registered = anyOfficial(register, "kasubbid-data")?.email.trim() ?? "";
  return registered.includes("@") ? registered : Session.getEffectiveUser().getEmail();
}
