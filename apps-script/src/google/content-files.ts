import { canonicalJson } from "#core/ledger/canonical-json";
import { archiveChanged, archiveMissing } from "../messages/addon-messages";
import { withRetry } from "./retry";
import { sha256 } from "./sha256";
import { UserFault } from "./user-fault";

type Folder = GoogleAppsScript.Drive.Folder;

/** Hash and canonical text of a value; what `storeContent` writes. */
export interface Content {
  readonly hash: string;
  readonly text: string;
}

/** The content of a JSON value. */
export function contentOf(value: unknown): Content {
  const text = canonicalJson(value);
  return { hash: sha256(text), text };
}

/** Stores a content in the archive folder under its hash; what is there already is not written again. */
export function storeContent(archive: Folder, { hash, text }: Content): void {
  withRetry(() => {
    if (!archive.getFilesByName(fileName(hash)).hasNext())
      archive.createFile(fileName(hash), text, "application/json");
  });
}

/** True when the archive has a content of that hash. */
export function hasContent(archive: Folder, hash: string): boolean {
  return withRetry(() => archive.getFilesByName(fileName(hash)).hasNext());
}

/** Reads a stored value back; throws UserFault when it is gone or no longer what its name says. */
export function loadContent(archive: Folder, hash: string): unknown {
  const text = withRetry(() => {
    const files = archive.getFilesByName(fileName(hash));
    return files.hasNext() ? files.next().getBlob().getDataAsString("UTF-8") : null;
  });
  if (text === null) throw new UserFault(archiveMissing(fileName(hash)));
  if (sha256(text) !== hash) throw new UserFault(archiveChanged(fileName(hash)));
  return JSON.parse(text);
}

function fileName(hash: string): string {
  return `${hash}.json`;
}
