import { GOOGLE, sheetExists } from "../../run/google-texts";
import { renamedFormula } from "../../formula/references";
import { areaOf } from "../../world/area";
import { emptySheet } from "../../world/sheet-state";
import { bookState, changeBook, editableSheet, requireEditor } from "./book";
import type { Book } from "./book";

/** Gives a sheet another name; formulas that name it follow. Throws for an empty name and for one that is taken. */
export function renameSheet(book: Book, sheetId: number, name: string): void {
  const sheet = editableSheet(book, sheetId, areaOf(0, 0, 1, 1));
  const from = sheet.name;
  if (name === "") throw new Error("The sheet name cannot be empty.");
  const isTaken = bookState(book).sheets.some(
    (one) => one.id !== sheetId && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new Error(sheetExists(name));
  sheet.name = name;
  renameInFormulas(book, from, name);
}

function renameInFormulas(book: Book, from: string, to: string): void {
  for (const { id, content } of bookState(book).sheets) {
    const changed: { row: number; column: number; text: string }[] = [];
    content.forEach((cell, row, column) => {
      const text = cell.kind === "formula" ? renamedFormula(cell.text, from, to) : "";
      if (cell.kind === "formula" && text !== cell.text) changed.push({ row, column, text });
    });
    const sheet = changed.length === 0 ? undefined : book.world.editSheet(book.id, id);
    for (const { row, column, text } of changed) sheet?.content.set(row, column, { kind: "formula", text });
  }
}

/** A sheet id not used in the file; the first sheet of a file has id 0. */
export function freshSheetId(book: Book): number {
  return bookState(book).sheets.length === 0 ? 0 : 1000 + book.world.nextSerial();
}

/** `wanted`, or with a number behind it when that is taken. */
export function freeName(book: Book, wanted: string): string {
  const taken = new Set(bookState(book).sheets.map((one) => one.name));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}

/** Adds a sheet at a 0-based index; throws for a name that is taken. */
export function addSheet(book: Book, name: string | null, index: number | null): number {
  requireEditor(book);
  const { sheets } = bookState(book);
  const wanted = name ?? freeName(book, `Sheet${sheets.length + 1}`);
  if (sheets.some((one) => one.name.toLowerCase() === wanted.toLowerCase()))
    throw new Error(sheetExists(wanted));
  const id = freshSheetId(book);
  const at = index === null ? sheets.length : Math.min(index, sheets.length);
  changeBook(book, {
    sheets: [...sheets.slice(0, at), emptySheet(id, wanted, book.world.epoch), ...sheets.slice(at)],
  });
  return id;
}

/** Removes a sheet with what belongs to it; the last visible sheet stays. */
export function removeSheet(book: Book, sheetId: number): void {
  const state = bookState(book);
  editableSheet(book, sheetId, null);
  if (!state.sheets.some((one) => one.id !== sheetId && !one.hidden)) throw new Error(GOOGLE.lastSheet);
  changeBook(book, {
    sheets: bookState(book).sheets.filter((one) => one.id !== sheetId),
    names: state.names.filter((one) => one.sheetId !== sheetId),
    protections: state.protections.filter((one) => one.sheetId !== sheetId),
    metadata: state.metadata.filter(({ place }) => place.type === "SPREADSHEET" || place.sheetId !== sheetId),
  });
}
