import { GOOGLE } from "../../run/google-texts";
import { roleOf } from "../../world/drive-state";
import type { DriveItem } from "../../world/drive-state";
import type { World } from "../../world/world";

/** The item, or Google's text when it does not exist or is not shared with `user`. */
export function visibleItem(world: World, id: string, user: string): DriveItem {
  const item = world.state.items.get(id);
  if (item === undefined || roleOf(world.state.items, item, user) === "none") throw new Error(GOOGLE.noItem);
  return item;
}

/** The item when `user` may edit it, or Google's refusal. */
export function editableItem(world: World, id: string, user: string): DriveItem {
  const item = visibleItem(world, id, user);
  const role = roleOf(world.state.items, item, user);
  if (role !== "owner" && role !== "editor") throw new Error("Access denied: DriveApp.");
  return item;
}

export function itemOwner(world: World, id: string): string {
  return world.state.items.get(id)?.owner ?? "";
}

export function itemEditors(world: World, id: string): readonly string[] {
  return world.state.items.get(id)?.editors ?? [];
}

export function itemViewers(world: World, id: string): readonly string[] {
  return world.state.items.get(id)?.viewers ?? [];
}

/** Gives people a role; a viewer becomes an editor, an editor asked to view stays editor [D]. */
export function share(world: World, id: string, emails: readonly string[], role: "editor" | "viewer"): void {
  const item = world.state.items.get(id);
  if (item === undefined) throw new Error(GOOGLE.noItem);
  const others = emails.filter((email) => email !== item.owner);
  if (role === "editor") {
    const editors = [...new Set([...item.editors, ...others])];
    world.putItem({ ...item, editors, viewers: item.viewers.filter((email) => !others.includes(email)) });
  } else {
    const viewers = [
      ...new Set([...item.viewers, ...others.filter((email) => !item.editors.includes(email))]),
    ];
    world.putItem({ ...item, viewers });
  }
}

/** Takes a role away; a person who does not have it is passed over. */
export function unshare(world: World, id: string, email: string, role: "editor" | "viewer"): void {
  const item = world.state.items.get(id);
  if (item === undefined) throw new Error(GOOGLE.noItem);
  const without = (list: readonly string[]): string[] => list.filter((one) => one !== email);
  world.putItem(
    role === "editor"
      ? { ...item, editors: without(item.editors) }
      : { ...item, viewers: without(item.viewers) },
  );
}
