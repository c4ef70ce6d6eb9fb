import { evaluateSpreadsheet } from "../../formula/evaluate";
import type { Results } from "../../formula/evaluate";
import { GOOGLE } from "../../run/google-texts";
import type { World } from "../../world/world";
import { roleOf } from "../../world/drive-state";
import type { Role } from "../../world/drive-state";
import type { Area } from "../../world/area";
import type { SheetState } from "../../world/sheet-state";
import type { SpreadsheetState } from "../../world/spreadsheet-state";
import { editRefusal } from "./protection-rules";

/** A spreadsheet as one person sees it: every read and write goes through their rights. */
export interface Book {
  readonly world: World;
  readonly id: string;
  readonly user: string;
}

/** The person's role on the file. */
export function bookRole(book: Book): Role {
  const { items } = book.world.state;
  const item = items.get(book.id);
  return item === undefined ? "none" : roleOf(items, item, book.user);
}

/** The spreadsheet's state; throws Google's text when the person cannot open it. */
export function bookState(book: Book): SpreadsheetState {
  const state = book.world.state.spreadsheets.get(book.id);
  if (state === undefined || bookRole(book) === "none") throw new Error(GOOGLE.noAccess);
  return state;
}

/** The sheet's state; throws when it was deleted. */
export function sheetState(book: Book, sheetId: number): SheetState {
  const sheet = bookState(book).sheets.find((one) => one.id === sheetId);
  if (sheet === undefined) throw new Error(`Sheet ${sheetId} not found`);
  return sheet;
}

/** Throws unless the person may edit the file at all. */
export function requireEditor(book: Book): void {
  const role = bookRole(book);
  if (role === "none") throw new Error(GOOGLE.noAccess);
  if (role === "viewer") throw new Error(GOOGLE.noAction);
}

/** The sheet, ready to be changed in `area` (null: the sheet as a whole), or Google's refusal. */
export function editableSheet(book: Book, sheetId: number, area: Area | null): SheetState {
  requireEditor(book);
  const refusal = editRefusal(book, sheetId, area);
  if (refusal !== null) throw new Error(refusal);
  sheetState(book, sheetId);
  book.world.touch(book.id);
  const sheet = book.world.editSheet(book.id, sheetId);
  if (sheet === undefined) throw new Error(`Sheet ${sheetId} not found`);
  return sheet;
}

/** Replaces parts of the spreadsheet's own record. */
export function changeBook(book: Book, change: Partial<SpreadsheetState>): void {
  requireEditor(book);
  book.world.putSpreadsheet(book.id, { ...bookState(book), ...change });
  book.world.touch(book.id);
}

/** Results of the spreadsheet's formulas as of now. */
export function bookResults(book: Book): Results {
  return evaluateSpreadsheet(bookState(book), book.world.state.nowMs);
}
