import type { CivilDate } from "#core/cell/civil-date";
import type { Official } from "#core/register/register";
import { isNoAccess } from "../google/no-access";
import { orNull } from "../google/or-null";
import { remember, setting } from "../google/settings";
import { liveRegister, OFFICER_ROLES } from "./caller";
import { momentFor, openOffice } from "./office";

type Folder = GoogleAppsScript.Drive.Folder;

/**
 * Lets those who run the collection into the folder of the work: the Kasubbid Data, Sekretaris and Kepala in office
 * today whom somebody has let into the master. Who was let in by this and is so no longer is let out again; whom a
 * person let in by hand stays. Drive is asked only where something changed; what this account may not do is left.
 */
export function shareOffice(): void {
  const { book } = openOffice();
  const folderId = setting("folder");
  if (folderId === null) return;
  const register = liveRegister(book);
  const { day } = momentFor(register);
  const inMaster = new Set(book.getEditors().map((user) => user.getEmail().toLowerCase()));
  const wanted = addressesOf(register.officials, day).filter((email) => inMaster.has(email));
  const before = JSON.parse(setting("folderBersama") ?? "[]") as readonly string[];
  const gone = before.filter((email) => !wanted.includes(email));
  if (gone.length === 0 && wanted.every((email) => before.includes(email))) return;
  try {
    const folder = DriveApp.getFolderById(folderId);
    const owner = orNull(folder.getOwner())?.getEmail().toLowerCase() ?? "";
    const kept = before.filter((email) => !gone.includes(email));
    const known = new Set([owner, ...folder.getEditors().map((user) => user.getEmail().toLowerCase())]);
    const fresh = wanted.filter((email) => !known.has(email));
    for (const email of gone) folder.removeEditor(email);
    const added = fresh.filter((email) => isLetIn(folder, email));
    remember("folderBersama", JSON.stringify([...kept, ...added]));
  } catch (problem) {
    if (!isNoAccess(problem)) throw problem;
    console.warn(`folder of the office: ${String(problem)}`);
  }
}

function addressesOf(officials: readonly Official[], today: CivilDate): readonly string[] {
  const holding = officials.filter(
    ({ role, email, from, until }) =>
      OFFICER_ROLES.includes(role) &&
      email.includes("@") &&
      (from === null || from <= today) &&
      (until === null || today <= until),
  );
  return [...new Set(holding.map(({ email }) => email.trim().toLowerCase()))];
}

/** False for an address that Google does not take: it is tried again the next time. */
function isLetIn(folder: Folder, email: string): boolean {
  try {
    folder.addEditor(email);
    return true;
  } catch (problem) {
    console.warn(`folder for ${email}: ${String(problem)}`);
    return false;
  }
}
