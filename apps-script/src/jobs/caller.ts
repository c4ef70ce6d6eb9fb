import type { Official, Register } from "#core/register/register";
import { TABLE_NAMES } from "#core/register/register-tables";
import { parseRegister } from "#core/register/parse-register";
import { tablesFromSnapshot } from "#core/register/tables-from-snapshot";
import { readSheet } from "../google/read-snapshot";
import { orNull } from "../google/or-null";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { unitPeople } from "./unit-people";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Who asks: somebody who runs the collection, or the people of some units. */
export interface Caller {
  readonly email: string;
  readonly isOfficer: boolean;
  /** Units that the caller fills or validates. */
  readonly unitIds: readonly string[];
  /** Names that the register gives with this address; an owner is asked for none by `currentCaller`. */
  readonly names: readonly string[];
}

/** Whose office runs the collection. */
export const OFFICER_ROLES: readonly Official["role"][] = ["kasubbid-data", "sekretaris", "kepala"];

/**
 * The person behind this run. The owner of the master runs the collection; so do the registered Kasubbid Data,
 * Sekretaris and Kepala; so does everyone who may edit the master while the register names nobody's address.
 */
export function currentCaller(book: Spreadsheet): Caller {
  const email = callerEmail();
  return isOwnedBy(book, email)
    ? { email, isOfficer: true, unitIds: [], names: [] }
    : callerIn(book, liveRegister(book));
}

/** The same with a register that was read already, and the names that it gives with the caller's address. */
export function callerIn(book: Spreadsheet, register: Register): Caller {
  const email = callerEmail();
  const addressed = register.officials.filter((official) => official.email !== "");
  const own = addressed.filter((official) => email !== "" && official.email.toLowerCase() === email);
  const units = register.units.filter((unit) => unitPeople(register, unit).everyone.includes(email));
  return {
    email,
    isOfficer:
      isOwnedBy(book, email) ||
      addressed.length === 0 ||
      own.some(({ role }) => OFFICER_ROLES.includes(role)),
    unitIds: units.map(({ id }) => id),
    names: [...new Set(own.map(({ name }) => name))],
  };
}

function callerEmail(): string {
  return Session.getEffectiveUser().getEmail().toLowerCase();
}

function isOwnedBy(book: Spreadsheet, email: string): boolean {
  return email !== "" && orNull(book.getOwner())?.getEmail().toLowerCase() === email;
}

/** Throws UserFault unless the person runs the collection. */
export function requireOfficer(book: Spreadsheet): void {
  if (!currentCaller(book).isOfficer) throw new UserFault(ADDON_SENTENCES.notAllowed);
}

/** The register in the master as far as it can be read; its faults are somebody else's matter here. */
export function liveRegister(book: Spreadsheet): Register {
  const timeZone = book.getSpreadsheetTimeZone();
  const sheets = TABLE_NAMES.flatMap((name) => {
    const sheet = book.getSheetByName(name);
    return sheet === null ? [] : [readSheet(sheet, name, timeZone)];
  });
  return parseRegister(tablesFromSnapshot({ sheets, names: [] }, "").tables).register;
}
