import { GOOGLE } from "../../run/google-texts";
import { areaContains, areasMeet } from "../../world/area";
import type { Area } from "../../world/area";
import { domainOf, isConsumer, roleOf } from "../../world/drive-state";
import type { ProtectionState } from "../../world/sheet-state";
import type { Book } from "./book";

/** Google's refusal to let this person change `area` of a sheet, or null. Overlapping protections add up [D]. */
export function editRefusal(book: Book, sheetId: number, area: Area | null): string | null {
  const { spreadsheets, items } = book.world.state;
  const owner = items.get(book.id)?.owner;
  if (owner === book.user) return null;
  const hit = (spreadsheets.get(book.id)?.protections ?? []).filter(
    (one) => one.sheetId === sheetId && covers(one, area),
  );
  return hit.every((one) => mayEditProtection(book, one)) ? null : GOOGLE.protectedCell;
}

function covers(protection: ProtectionState, area: Area | null): boolean {
  if (protection.warningOnly) return false;
  if (protection.area !== null) return area !== null && areasMeet(protection.area, area);
  return area === null || !protection.unprotected.some((open) => areaContains(open, area));
}

/** Whether this person is among those a protection lets in. */
export function mayEditProtection(book: Book, protection: ProtectionState): boolean {
  const item = book.world.state.items.get(book.id);
  if (item === undefined) return false;
  if (item.owner === book.user) return true;
  if (protection.editors === null || protection.editors.includes(book.user)) {
    return ["owner", "editor"].includes(roleOf(book.world.state.items, item, book.user));
  }
  return protection.domainEdit && !isConsumer(item.owner) && domainOf(item.owner) === domainOf(book.user);
}
