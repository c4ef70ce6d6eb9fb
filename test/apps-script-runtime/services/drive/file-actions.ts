import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { spendQuota } from "../../run/quota";
import { FOLDER_TYPE, isConsumer, SPREADSHEET_TYPE } from "../../world/drive-state";
import type { DriveItem } from "../../world/drive-state";
import { cloneSheet, emptySheet } from "../../world/sheet-state";
import type { World } from "../../world/world";
import { visibleItem } from "./sharing";

export const SPREADSHEETS_PER_DAY = { consumer: 250, workspace: 3200 } as const;

/** A Drive id not given before, in the shape of Google's. */
export function freshId(world: World): string {
  const serial = world.nextSerial();
  return `1${String(serial).padStart(6, "0")}${"AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_".slice(0, 37)}`;
}

/** A record for a new item of `owner`, in the root unless a folder is given. */
export function newItem(
  world: World,
  owner: string,
  name: string,
  mimeType: string,
  parentId: string | null,
  bytes: Uint8Array | null,
): DriveItem {
  const { nowMs } = world.state;
  const item: DriveItem = {
    id: freshId(world),
    name,
    mimeType,
    description: "",
    parentId: parentId ?? rootOf(world, owner),
    owner,
    editors: [],
    viewers: [],
    access: "PRIVATE",
    permission: "VIEW",
    shareableByEditors: true,
    trashed: false,
    createdMs: nowMs,
    modifiedMs: nowMs,
    bytes,
  };
  world.putItem(item);
  return item;
}

/** The id of a person's My Drive, made when first asked for. */
export function rootOf(world: World, owner: string): string {
  const id = `root-${owner}`;
  if (!world.state.items.has(id)) {
    const { nowMs } = world.state;
    const root = {
      name: "My Drive",
      mimeType: FOLDER_TYPE,
      description: "",
      parentId: null,
      editors: [],
      viewers: [],
    };
    world.putItem({
      ...root,
      id,
      owner,
      access: "PRIVATE",
      permission: "VIEW",
      shareableByEditors: true,
      trashed: false,
      createdMs: nowMs,
      modifiedMs: nowMs,
      bytes: null,
    });
  }
  return id;
}

/** A new spreadsheet in the root of `owner`'s Drive, with one sheet. */
export function putSpreadsheetFile(
  world: World,
  owner: string,
  name: string,
  settings: { locale: string; timeZone: string; rows?: number; columns?: number },
): string {
  const item = newItem(world, owner, name, SPREADSHEET_TYPE, null, null);
  const sheet = emptySheet(0, "Sheet1", world.epoch, settings.rows, settings.columns);
  const { locale, timeZone } = settings;
  world.putSpreadsheet(item.id, {
    locale,
    timeZone,
    sheets: [sheet],
    names: [],
    protections: [],
    metadata: [],
    activeSheetId: 0,
  });
  return item.id;
}

/** SpreadsheetApp.create: costs a file of the day's quota. */
export function createSpreadsheet(run: Run, name: string, rows: number, columns: number): string {
  const { world, options } = run.machine;
  spendSpreadsheet(run);
  return putSpreadsheetFile(world, run.user, name, {
    locale: options.locale,
    timeZone: options.timeZone,
    rows,
    columns,
  });
}

function spendSpreadsheet(run: Run): void {
  const limit = isConsumer(run.user) ? SPREADSHEETS_PER_DAY.consumer : SPREADSHEETS_PER_DAY.workspace;
  spendQuota(
    run.machine.world,
    "spreadsheet",
    run.user,
    1,
    limit,
    "Service invoked too many times for one day: create spreadsheets.",
  );
}

/** Copies a file for the run's user: nobody else is shared on the copy; what else survives is a setting [U]. */
export function copyFile(run: Run, id: string, name: string | null, folderId: string | null): string {
  const { world, options } = run.machine;
  const source = visibleItem(world, id, run.user);
  if (source.mimeType === FOLDER_TYPE) throw new Error(GOOGLE.noItem);
  const spreadsheet = world.state.spreadsheets.get(id);
  if (spreadsheet !== undefined) spendSpreadsheet(run);
  const parentId = folderId ?? (source.owner === run.user ? source.parentId : null);
  const copy = newItem(
    world,
    run.user,
    name ?? `Copy of ${source.name}`,
    source.mimeType,
    parentId,
    source.bytes,
  );
  if (spreadsheet !== undefined) {
    const isOwner = source.owner === run.user;
    const protections = spreadsheet.protections.map((one) => ({
      ...one,
      editors:
        one.editors === null
          ? null
          : [run.user, ...(isOwner ? one.editors.filter((email) => email !== run.user) : [])],
    }));
    world.putSpreadsheet(copy.id, {
      ...spreadsheet,
      sheets: spreadsheet.sheets.map((sheet) => cloneSheet(sheet, world.epoch)),
      protections: options.copiesKeepProtections ? protections : [],
      metadata: options.copiesKeepMetadata ? spreadsheet.metadata : [],
    });
  }
  return copy.id;
}

/** Gives an item another name. */
export function renameItem(world: World, id: string, name: string): void {
  const item = world.state.items.get(id);
  if (item !== undefined) world.putItem({ ...item, name, modifiedMs: world.state.nowMs });
}
