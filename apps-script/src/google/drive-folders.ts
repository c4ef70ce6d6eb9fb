import { ADDON_SENTENCES } from "../messages/addon-messages";
import { underLedgerLock } from "./locks";
import { remember, setting } from "./settings";
import { UserFault } from "./user-fault";

type Folder = GoogleAppsScript.Drive.Folder;

/** The folder of this agency's work, made when there is none; throws UserFault when it was and is gone. */
export function workFolder(agencyName: string, agencyId: string): Folder {
  const known = setting("folder");
  if (known !== null) return presentFolder(known);
  return underLedgerLock(() => {
    const made = setting("folder");
    if (made !== null) return presentFolder(made);
    const name = `Himpun ${agencyName} (${agencyId.slice(0, 8)})`;
    const found = DriveApp.getFoldersByName(name);
    const folder = found.hasNext() ? found.next() : DriveApp.createFolder(name);
    remember("folder", folder.getId());
    return folder;
  });
}

/** The folder called `name` inside `parent`, made when it is not there. */
export function folderIn(parent: Folder, name: string): Folder {
  const known = parent.getFoldersByName(name);
  if (known.hasNext()) return known.next();
  return underLedgerLock(() => {
    const again = parent.getFoldersByName(name);
    return again.hasNext() ? again.next() : parent.createFolder(name);
  });
}

function presentFolder(id: string): Folder {
  try {
    const folder = DriveApp.getFolderById(id);
    if (!folder.isTrashed()) return folder;
  } catch (problem) {
    console.warn(`folder ${id}: ${String(problem)}`);
  }
  throw new UserFault(ADDON_SENTENCES.folderGone);
}
