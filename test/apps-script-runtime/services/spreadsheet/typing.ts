import { GOOGLE, invalidData } from "../../run/google-texts";
import { parseA1, formatA1 } from "../../values/a1";
import { areaOf } from "../../world/area";
import type { Area } from "../../world/area";
import type { World } from "../../world/world";
import { bookState, editableSheet } from "./book";
import { isCovered, putValue, readDisplay } from "./cells";
import { readerAt } from "./place";
import { violates } from "./validation-rules";

/** A cell a person changed, for onEdit. */
export interface TypedEdit {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly area: Area;
  readonly oldValue: string;
  readonly text: string;
}

/** A person types text into a cell: parsed in the file's locale, refused by protection, by merge, or by a rejecting rule. */
export function typeText(
  world: World,
  user: string,
  spreadsheetId: string,
  sheetName: string,
  a1: string,
  text: string,
): TypedEdit {
  const book = { world, id: spreadsheetId, user };
  const state = bookState(book);
  const found = state.sheets.find((sheet) => sheet.name === sheetName);
  const place = parseA1(a1);
  if (found === undefined || place === null)
    throw new Error(`There is no cell ${sheetName}!${a1} to type into.`);
  const area = { top: place.top, left: place.left, bottom: place.top, right: place.left };
  if (area.bottom >= found.maxRows || area.right >= found.maxColumns) throw new Error(GOOGLE.outside);
  const sheet = editableSheet(book, found.id, area);
  if (isCovered(sheet, area.top, area.left))
    throw new Error(`The cell ${sheetName}!${a1} is covered by a merge.`);
  const rule = sheet.validation.get(area.top, area.left);
  const isFormula = text.startsWith("=");
  if (rule !== undefined && !rule.allowInvalid && !isFormula && violates(rule, text, state))
    throw new Error(invalidData(formatA1(area)));
  const oldValue = readDisplay(readerAt(book, found.id), area.top, area.left);
  putValue(sheet, bookState(book), world.state.nowMs, area.top, area.left, text);
  return { spreadsheetId, sheetId: found.id, area, oldValue, text };
}

/** A person pastes a block of texts from elsewhere: rules on the cells go, as with a paste from another sheet [U]. */
export function pasteTexts(
  world: World,
  user: string,
  spreadsheetId: string,
  sheetName: string,
  a1: string,
  rows: readonly (readonly string[])[],
): void {
  const book = { world, id: spreadsheetId, user };
  const found = bookState(book).sheets.find((sheet) => sheet.name === sheetName);
  const place = parseA1(a1);
  if (found === undefined || place === null)
    throw new Error(`There is no cell ${sheetName}!${a1} to paste into.`);
  const area = areaOf(place.top, place.left, rows.length, Math.max(1, ...rows.map((row) => row.length)));
  const sheet = editableSheet(book, found.id, area);
  rows.forEach((row, down) => {
    row.forEach((text, right) => {
      sheet.validation.set(area.top + down, area.left + right, undefined);
      putValue(sheet, bookState(book), world.state.nowMs, area.top + down, area.left + right, text);
    });
  });
}
