import { enumName } from "../../run/enum-member";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { roleOf } from "../../world/drive-state";
import type { DriveItem } from "../../world/drive-state";
import { emailOf, User } from "../user";
import { driveEnums } from "./drive-enums";
import { editableItem, share, unshare, visibleItem } from "./sharing";

export const ITEM_ID = Symbol("item id");

/** What files and folders have in common. */
export abstract class DriveEntry extends ScriptObject {
  readonly [ITEM_ID]: string;

  constructor(run: Run, id: string) {
    super(run);
    this[ITEM_ID] = id;
  }

  getId(): string {
    return this[ITEM_ID];
  }
  getName(): string {
    return entryState(this).name;
  }
  setName(name: string): this {
    return changeEntry(this, { name });
  }
  getDescription(): string {
    return entryState(this).description;
  }
  setDescription(description: string): this {
    return changeEntry(this, { description });
  }
  getDateCreated(): Date {
    return new Date(entryState(this).createdMs);
  }
  getLastUpdated(): Date {
    return new Date(entryState(this).modifiedMs);
  }
  isTrashed(): boolean {
    return entryState(this).trashed;
  }
  /** Only the owner may trash an item [D]. */
  setTrashed(trashed: boolean): this {
    const { owner } = entryState(this);
    if (owner !== this[RUN].user) throw new Error("Access denied: DriveApp.");
    return changeEntry(this, { trashed });
  }
  getOwner(): User {
    return new User(this[RUN], entryState(this).owner);
  }
  getEditors(): User[] {
    return entryState(this).editors.map((email) => new User(this[RUN], email));
  }
  getViewers(): User[] {
    return entryState(this).viewers.map((email) => new User(this[RUN], email));
  }
  addEditor(user: unknown): this {
    return shareEntry(this, [user], "editor");
  }
  addEditors(users: readonly unknown[]): this {
    return shareEntry(this, users, "editor");
  }
  addViewer(user: unknown): this {
    return shareEntry(this, [user], "viewer");
  }
  addViewers(users: readonly unknown[]): this {
    return shareEntry(this, users, "viewer");
  }
  removeEditor(user: unknown): this {
    return unshareEntry(this, user, "editor");
  }
  removeViewer(user: unknown): this {
    return unshareEntry(this, user, "viewer");
  }
  revokePermissions(user: unknown): this {
    return unshareEntry(unshareEntry(this, user, "editor"), user, "viewer");
  }
  setSharing(access: unknown, permission: unknown): this {
    const wanted = { access: enumName(access), permission: enumName(permission) };
    return changeEntry(this, wanted as Pick<DriveItem, "access" | "permission">);
  }
  getSharingAccess(): unknown {
    return driveEnums(this[RUN]).Access[entryState(this).access];
  }
  getSharingPermission(): unknown {
    return driveEnums(this[RUN]).Permission[entryState(this).permission];
  }
  getAccess(user: unknown): unknown {
    const names = { owner: "OWNER", editor: "EDIT", viewer: "VIEW", none: "NONE" } as const;
    const { items } = this[RUN].machine.world.state;
    return driveEnums(this[RUN]).Permission[names[roleOf(items, entryState(this), emailOf(user))]];
  }
  setShareableByEditors(shareableByEditors: boolean): this {
    return changeEntry(this, { shareableByEditors });
  }
  isShareableByEditors(): boolean {
    return entryState(this).shareableByEditors;
  }
}

/** The item as it is now, if the run's user may see it. */
export function entryState(entry: DriveEntry): DriveItem {
  return visibleItem(entry[RUN].machine.world, entry[ITEM_ID], entry[RUN].user);
}

/** Replaces parts of an item the run's user may edit; the change counts as a modification. */
export function changeEntry<E extends DriveEntry>(entry: E, change: Partial<DriveItem>): E {
  const { world } = entry[RUN].machine;
  const item = editableItem(world, entry[ITEM_ID], entry[RUN].user);
  world.putItem({ ...item, ...change, modifiedMs: world.state.nowMs });
  return entry;
}

function requireSharer(entry: DriveEntry): void {
  const { world } = entry[RUN].machine;
  const item = editableItem(world, entry[ITEM_ID], entry[RUN].user);
  if (!item.shareableByEditors && item.owner !== entry[RUN].user) throw new Error("Access denied: DriveApp.");
}

function shareEntry<E extends DriveEntry>(entry: E, users: readonly unknown[], role: "editor" | "viewer"): E {
  requireSharer(entry);
  share(entry[RUN].machine.world, entry[ITEM_ID], users.map(emailOf), role);
  return entry;
}

function unshareEntry<E extends DriveEntry>(entry: E, user: unknown, role: "editor" | "viewer"): E {
  requireSharer(entry);
  unshare(entry[RUN].machine.world, entry[ITEM_ID], emailOf(user), role);
  return entry;
}
