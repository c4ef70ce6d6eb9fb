import { editableItem, share, unshare, visibleItem } from "../services/drive/sharing";
import { rootOf } from "../services/drive/file-actions";
import { readDisplay, readValue } from "../services/spreadsheet/cells";
import { readerAt } from "../services/spreadsheet/place";
import { bookState, editableSheet } from "../services/spreadsheet/book";
import type { Book } from "../services/spreadsheet/book";
import { shiftLines } from "../services/spreadsheet/sheet-lines";
import { addSheet, removeSheet, renameSheet } from "../services/spreadsheet/sheet-list";
import type { DriveItem } from "../world/drive-state";
import type { ProtectionState, SheetState } from "../world/sheet-state";
import type { SpreadsheetState } from "../world/spreadsheet-state";
import type { World } from "../world/world";

/** A look at all Drives from outside, and what a person does in Drive by hand. Nothing here is metered. */
export interface Drive {
  /** Every file and folder, trashed ones too, without the roots. */
  list(): readonly DriveItem[];
  find(name: string): DriveItem | undefined;
  item(id: string): DriveItem;
  spreadsheet(id: string): SpreadsheetState;
  sheet(id: string, sheetName: string): SheetState;
  protections(id: string): readonly ProtectionState[];
  /** Values of a whole sheet as its owner's getValues would give, dates as Date. */
  values(id: string, sheetName: string): unknown[][];
  displayValues(id: string, sheetName: string): string[][];
  share(id: string, email: string, role: "editor" | "viewer"): void;
  unshare(id: string, email: string): void;
  /** What a person does by hand, with that person's rights. */
  asUser(email: string): DriveHands;
}

export interface DriveHands {
  rename(id: string, name: string): void;
  trash(id: string): void;
  deleteForever(id: string): void;
  move(id: string, folderId: string): void;
  renameSheet(id: string, from: string, to: string): void;
  deleteSheet(id: string, sheetName: string): void;
  /** A new sheet behind the others. */
  addSheet(id: string, name: string): void;
  /** Rows and columns by hand: 1-based, `count` below zero deletes. A sheet protection refuses. */
  changeRows(id: string, sheetName: string, rowNumber: number, count: number): void;
  changeColumns(id: string, sheetName: string, columnNumber: number, count: number): void;
  hideSheet(id: string, sheetName: string): void;
}

/** The outside view of a world. */
export function createDrive(world: World): Drive {
  const ownerBook = (id: string): Book => ({ world, id, user: world.state.items.get(id)?.owner ?? "" });
  const item = (id: string): DriveItem => {
    const found = world.state.items.get(id);
    if (found === undefined) throw new Error(`No item ${id} in any Drive.`);
    return found;
  };
  const sheet = (id: string, name: string): SheetState => {
    const found = bookState(ownerBook(id)).sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No sheet "${name}" in ${id}.`);
    return found;
  };
  const cells = <T>(id: string, name: string, read: (row: number, column: number) => T): T[][] => {
    const { rows, columns } = sheet(id, name).content.extent();
    return Array.from({ length: rows }, (_r, row) =>
      Array.from({ length: columns }, (_c, column) => read(row, column)),
    );
  };
  return {
    list: () => [...world.state.items.values()].filter((one) => one.parentId !== null),
    find: (name) => [...world.state.items.values()].find((one) => one.name === name && !one.trashed),
    item,
    spreadsheet: (id) => bookState(ownerBook(id)),
    sheet,
    protections: (id) => bookState(ownerBook(id)).protections,
    values: (id, name) => {
      const reader = readerAt(ownerBook(id), sheet(id, name).id);
      return cells(id, name, (row, column) => readValue(reader, row, column));
    },
    displayValues: (id, name) => {
      const reader = readerAt(ownerBook(id), sheet(id, name).id);
      return cells(id, name, (row, column) => readDisplay(reader, row, column));
    },
    share: (id, email, role) => {
      share(world, id, [email.toLowerCase()], role);
    },
    unshare: (id, email) => {
      unshare(world, id, email.toLowerCase(), "editor");
      unshare(world, id, email.toLowerCase(), "viewer");
    },
    asUser: (email) => createHands(world, email.toLowerCase()),
  };
}

function createHands(world: World, email: string): DriveHands {
  const change = (id: string, part: Partial<DriveItem>): void => {
    world.putItem({ ...editableItem(world, id, email), ...part, modifiedMs: world.state.nowMs });
  };
  const edit = (id: string, name: string): SheetState => {
    const found = bookState({ world, id, user: email }).sheets.find((one) => one.name === name);
    const own = found === undefined ? undefined : editableSheet({ world, id, user: email }, found.id, null);
    if (own === undefined) throw new Error(`No sheet "${name}" in ${id}.`);
    return own;
  };
  return {
    rename: (id, name) => {
      change(id, { name });
    },
    trash: (id) => {
      change(id, { trashed: true });
    },
    deleteForever: (id) => {
      visibleItem(world, id, email);
      const items = new Map(world.state.items);
      const spreadsheets = new Map(world.state.spreadsheets);
      items.delete(id);
      spreadsheets.delete(id);
      world.update({ items, spreadsheets });
    },
    move: (id, folderId) => {
      change(id, { parentId: folderId === "root" ? rootOf(world, email) : folderId });
    },
    renameSheet: (id, from, to) => {
      renameSheet({ world, id, user: email }, edit(id, from).id, to);
    },
    addSheet: (id, name) => {
      addSheet({ world, id, user: email }, name, null);
    },
    deleteSheet: (id, name) => {
      removeSheet({ world, id, user: email }, edit(id, name).id);
    },
    changeRows: (id, name, rowNumber, count) => {
      shiftLines({ world, id, user: email }, edit(id, name).id, "row", rowNumber - 1, count);
    },
    changeColumns: (id, name, columnNumber, count) => {
      shiftLines({ world, id, user: email }, edit(id, name).id, "column", columnNumber - 1, count);
    },
    hideSheet: (id, name) => {
      edit(id, name).hidden = true;
    },
  };
}
