import { rangeAddress } from "#core/workbook/address";
import type { CellRange } from "#core/workbook/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Closes a sheet to everybody but its owner, `unlocked` excepted. Done again, it changes the same protection. */
export function protectSheet(sheet: Sheet, unlocked: readonly CellRange[]): void {
  const protection = sheet.protect();
  protection.setUnprotectedRanges(unlocked.map((range) => sheet.getRange(rangeAddress(range))));
  keepEditors(protection, []);
}

/** Lets only `emails` (and the owner) change what `protection` covers. */
export function keepEditors(protection: Protection, emails: readonly string[]): void {
  const others = protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => !emails.includes(email));
  protection.removeEditors(others);
  if (emails.length > 0) protection.addEditors([...emails]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** A warning before a person changes the sheet by hand; scripts and their users are not held up. */
export function warnBeforeEdit(sheet: Sheet, description: string): void {
  sheet.protect().setDescription(description).setWarningOnly(true);
}
