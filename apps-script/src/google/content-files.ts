import { canonicalJson } from "#core/ledger/canonical-json";
import { archiveChanged, archiveMissing } from "../messages/addon-messages";
import { withRetry } from "./retry";
import { sha256, sha256OfBytes } from "./sha256";
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

/** Stores a file as it came, by the hash of its bytes; what is there already, as text or as bytes, is not written again. */
export function storeOriginal(archive: Folder, hash: string, base64: string): void {
  withRetry(() => {
    if (originalFile(archive, hash) !== null) return;
    const blob = Utilities.newBlob(
      Utilities.base64Decode(base64),
      "application/octet-stream",
      bytesName(hash),
    );
    archive.createFile(blob);
  });
}

/** A file as it came, in base64; throws UserFault when it is gone or no longer what its name says. */
export function loadOriginal(archive: Folder, hash: string): string {
  const bytes = withRetry(() => originalFile(archive, hash)?.getBlob().getBytes() ?? null);
  if (bytes === null) throw new UserFault(archiveMissing(fileName(hash)));
  if (sha256OfBytes(bytes) !== hash) throw new UserFault(archiveChanged(fileName(hash)));
  return Utilities.base64Encode(bytes);
}

/** A form of this platform lies there as its snapshot's text, a file of another as bytes. */
function originalFile(archive: Folder, hash: string): GoogleAppsScript.Drive.File | null {
  for (const name of [fileName(hash), bytesName(hash)]) {
    const files = archive.getFilesByName(name);
    if (files.hasNext()) return files.next();
  }
  return null;
}

function bytesName(hash: string): string {
  return `${hash}.bin`;
}
