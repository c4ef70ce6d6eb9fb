/** A file or folder of Drive. Records are replaced, never changed. */
export interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly access: "PRIVATE" | "ANYONE_WITH_LINK" | "ANYONE" | "DOMAIN" | "DOMAIN_WITH_LINK";
  readonly permission: "VIEW" | "EDIT" | "COMMENT" | "NONE";
  readonly shareableByEditors: boolean;
  readonly trashed: boolean;
  readonly createdMs: number;
  readonly modifiedMs: number;
  /** Bytes of an ordinary file; null for folders and spreadsheets. */
  readonly bytes: Uint8Array | null;
}

export const FOLDER_TYPE = "application/vnd.google-apps.folder";
export const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";

export type Role = "owner" | "editor" | "viewer" | "none";

/** What `email` may do with an item, counting what is inherited from its folders. */
export function roleOf(items: ReadonlyMap<string, DriveItem>, item: DriveItem, email: string): Role {
  if (item.owner === email) return "owner";
  let role: Role = "none";
  for (let at: DriveItem | undefined = item; at !== undefined; at = parentOf(items, at)) {
    if (at.editors.includes(email) || at.owner === email) return "editor";
    if (at.viewers.includes(email)) role = "viewer";
    if (at.access === "PRIVATE" || !reaches(at, email)) continue;
    if (at.permission === "EDIT") return "editor";
    role = "viewer";
  }
  return role;
}

function reaches(item: DriveItem, email: string): boolean {
  return item.access.startsWith("ANYONE") || domainOf(item.owner) === domainOf(email);
}

function parentOf(items: ReadonlyMap<string, DriveItem>, item: DriveItem): DriveItem | undefined {
  return item.parentId === null ? undefined : items.get(item.parentId);
}

/** The part of an address after the @. */
export function domainOf(email: string): string {
  return email.slice(email.indexOf("@") + 1).toLowerCase();
}

/** A consumer account: gmail.com and googlemail.com. Everything else stands for a Workspace account. */
export function isConsumer(email: string): boolean {
  return domainOf(email) === "gmail.com" || domainOf(email) === "googlemail.com";
}
