import type { Run } from "../../run/run";
import type { ScriptObject } from "../../run/script-object";
import type { Book } from "./book";

type SpreadsheetMaker = (run: Run, book: Book) => ScriptObject;

let maker: SpreadsheetMaker | null = null;

/** Lets sheets hand out their spreadsheet without importing it. */
export function provideSpreadsheets(make: SpreadsheetMaker): void {
  maker = make;
}

/** A Spreadsheet of a book. */
export function spreadsheetAt(run: Run, book: Book): ScriptObject {
  if (maker === null) throw new Error("The Spreadsheet class is not loaded.");
  return maker(run, book);
}
