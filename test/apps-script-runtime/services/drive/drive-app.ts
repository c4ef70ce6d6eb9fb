import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { FOLDER_TYPE, SPREADSHEET_TYPE } from "../../world/drive-state";
import type { DriveItem } from "../../world/drive-state";
import { Blob, blobParts } from "../blob";
import { exportedPdf } from "../pdf";
import { driveEnums } from "./drive-enums";
import { changeEntry, DriveEntry, entryState, ITEM_ID } from "./drive-item";
import { copyFile, newItem, rootOf } from "./file-actions";
import { queryTest, visibleItems } from "./search";
import { editableItem, visibleItem } from "./sharing";

/** A file of Drive. */
export class File extends DriveEntry implements CheckedSubset<GoogleAppsScript.Drive.File> {
  readonly className = "File";

  getMimeType(): string {
    return entryState(this).mimeType;
  }
  getSize(): number {
    return entryState(this).bytes?.length ?? 0;
  }
  getUrl(): string {
    const isSheet = this.getMimeType() === SPREADSHEET_TYPE;
    return isSheet
      ? `https://docs.google.com/spreadsheets/d/${this[ITEM_ID]}/edit?usp=drivesdk`
      : `https://drive.google.com/file/d/${this[ITEM_ID]}/view?usp=drivesdk`;
  }
  getBlob(): Blob {
    const { bytes, mimeType, name } = entryState(this);
    if (bytes === null) return this.getAs("application/pdf");
    return new Blob(this[RUN], bytes, mimeType, name);
  }
  getAs(contentType: string): Blob {
    const { bytes, name } = entryState(this);
    if (bytes === null && contentType === "application/pdf")
      return new Blob(this[RUN], exportedPdf(name), contentType, `${name}.pdf`);
    return this.getBlob().getAs(contentType);
  }
  setContent(content: string): this {
    return changeEntry(this, { bytes: new TextEncoder().encode(content) });
  }
  makeCopy(first?: unknown, second?: unknown): File {
    const name = typeof first === "string" ? first : null;
    const folder = first instanceof Folder ? first : second instanceof Folder ? second : null;
    if (folder !== null) editableItem(this[RUN].machine.world, folder[ITEM_ID], this[RUN].user);
    return new File(this[RUN], copyFile(this[RUN], this[ITEM_ID], name, folder?.[ITEM_ID] ?? null));
  }
  moveTo(destination: unknown): this {
    return moveEntry(this, destination);
  }
  getParents(): EntryIterator {
    return parentsOf(this);
  }
}
exposed(File);

/** A folder of Drive. */
export class Folder extends DriveEntry implements CheckedSubset<GoogleAppsScript.Drive.Folder> {
  readonly className = "Folder";

  getUrl(): string {
    return `https://drive.google.com/drive/folders/${this[ITEM_ID]}`;
  }
  createFolder(name: string): Folder {
    return new Folder(this[RUN], this.#add(name, FOLDER_TYPE, null).id);
  }
  createFile(first: unknown, content?: string, mimeType = "text/plain"): File {
    if (typeof first === "string")
      return new File(this[RUN], this.#add(first, mimeType, new TextEncoder().encode(content ?? "")).id);
    const { name, contentType, bytes } = blobParts(first);
    return new File(this[RUN], this.#add(name, contentType, bytes).id);
  }
  getFiles(): EntryIterator {
    return this.#inside((item) => item.mimeType !== FOLDER_TYPE);
  }
  getFilesByName(name: string): EntryIterator {
    return this.#inside((item) => item.mimeType !== FOLDER_TYPE && item.name === name);
  }
  getFilesByType(mimeType: string): EntryIterator {
    return this.#inside((item) => item.mimeType === mimeType);
  }
  getFolders(): EntryIterator {
    return this.#inside((item) => item.mimeType === FOLDER_TYPE, "FolderIterator");
  }
  getFoldersByName(name: string): EntryIterator {
    return this.#inside((item) => item.mimeType === FOLDER_TYPE && item.name === name, "FolderIterator");
  }
  searchFiles(query: string): EntryIterator {
    const test = queryTest(query, this[RUN].user);
    return this.#inside((item) => item.mimeType !== FOLDER_TYPE && test(item));
  }
  moveTo(destination: unknown): this {
    return moveEntry(this, destination);
  }
  getParents(): EntryIterator {
    return parentsOf(this);
  }

  #add(name: string, mimeType: string, bytes: Uint8Array | null): DriveItem {
    const { world } = this[RUN].machine;
    editableItem(world, this[ITEM_ID], this[RUN].user);
    return newItem(world, this[RUN].user, name, mimeType, this[ITEM_ID], bytes);
  }
  #inside(test: (item: DriveItem) => boolean, kind: IteratorKind = "FileIterator"): EntryIterator {
    visibleItem(this[RUN].machine.world, this[ITEM_ID], this[RUN].user);
    return listing(this[RUN], kind, (item) => item.parentId === this[ITEM_ID] && !item.trashed && test(item));
  }
}
exposed(Folder);

type IteratorKind = "FileIterator" | "FolderIterator";

/** Files or folders one by one; a token continues a listing in a later run, for a week [D]. */
export class EntryIterator extends ScriptObject {
  readonly className: IteratorKind;
  readonly #ids: readonly string[];
  #next = 0;

  constructor(run: Run, kind: IteratorKind, ids: readonly string[]) {
    super(run);
    this.className = kind;
    this.#ids = ids;
  }

  hasNext(): boolean {
    return this.#next < this.#ids.length;
  }
  next(): File | Folder {
    const id = this.#ids[this.#next];
    if (id === undefined) throw new Error("Cannot retrieve the next object: iterator has reached the end.");
    this.#next += 1;
    return this.className === "FileIterator" ? new File(this[RUN], id) : new Folder(this[RUN], id);
  }
  getContinuationToken(): string {
    const rest = {
      kind: this.className,
      ids: this.#ids.slice(this.#next),
      madeMs: this[RUN].machine.world.state.nowMs,
    };
    return Buffer.from(JSON.stringify(rest)).toString("base64url");
  }
}
exposed(EntryIterator);

function listing(run: Run, kind: IteratorKind, test: (item: DriveItem) => boolean): EntryIterator {
  return new EntryIterator(
    run,
    kind,
    visibleItems(run.machine.world, run.user, test).map((item) => item.id),
  );
}

function moveEntry<E extends DriveEntry>(entry: E, destination: unknown): E {
  if (!(destination instanceof Folder)) throw new Error("Invalid argument: destination");
  editableItem(entry[RUN].machine.world, destination[ITEM_ID], entry[RUN].user);
  return changeEntry(entry, { parentId: destination[ITEM_ID] });
}

function parentsOf(entry: DriveEntry): EntryIterator {
  const { parentId } = entryState(entry);
  return listing(entry[RUN], "FolderIterator", (item) => item.id === parentId);
}

/** The Drive service. */
export class DriveApp extends ScriptObject implements CheckedSubset<GoogleAppsScript.Drive.DriveApp> {
  readonly className = "DriveApp";

  constructor(run: Run) {
    super(run);
    for (const [name, value] of Object.entries(driveEnums(run)))
      Object.defineProperty(this, name, { value, enumerable: true });
  }

  getFileById(id: string): File {
    const item = visibleItem(this[RUN].machine.world, id, this[RUN].user);
    return new File(this[RUN], item.id);
  }
  getFolderById(id: string): Folder {
    const item = visibleItem(this[RUN].machine.world, id, this[RUN].user);
    return new Folder(this[RUN], item.id);
  }
  getRootFolder(): Folder {
    return new Folder(this[RUN], rootOf(this[RUN].machine.world, this[RUN].user));
  }
  createFolder(name: string): Folder {
    return this.getRootFolder().createFolder(name);
  }
  createFile(first: unknown, content?: string, mimeType?: string): File {
    return this.getRootFolder().createFile(first, content, mimeType);
  }
  getFiles(): EntryIterator {
    return listing(this[RUN], "FileIterator", (item) => item.mimeType !== FOLDER_TYPE && !item.trashed);
  }
  getFilesByName(name: string): EntryIterator {
    return listing(
      this[RUN],
      "FileIterator",
      (item) => item.mimeType !== FOLDER_TYPE && !item.trashed && item.name === name,
    );
  }
  getFoldersByName(name: string): EntryIterator {
    return listing(
      this[RUN],
      "FolderIterator",
      (item) => item.mimeType === FOLDER_TYPE && !item.trashed && item.name === name,
    );
  }
  searchFiles(query: string): EntryIterator {
    const test = queryTest(query, this[RUN].user);
    return listing(this[RUN], "FileIterator", (item) => item.mimeType !== FOLDER_TYPE && test(item));
  }
  searchFolders(query: string): EntryIterator {
    const test = queryTest(query, this[RUN].user);
    return listing(this[RUN], "FolderIterator", (item) => item.mimeType === FOLDER_TYPE && test(item));
  }
  continueFileIterator(token: string): EntryIterator {
    return continued(this[RUN], token);
  }
  continueFolderIterator(token: string): EntryIterator {
    return continued(this[RUN], token);
  }
  getStorageUsed(): number {
    return 0;
  }
}
exposed(DriveApp);

function continued(run: Run, token: string): EntryIterator {
  const rest = JSON.parse(Buffer.from(token, "base64url").toString()) as {
    kind: IteratorKind;
    ids: string[];
    madeMs: number;
  };
  if (run.machine.world.state.nowMs - rest.madeMs > 7 * 86_400_000)
    throw new Error("Invalid argument: continuationToken");
  return new EntryIterator(run, rest.kind, rest.ids);
}
