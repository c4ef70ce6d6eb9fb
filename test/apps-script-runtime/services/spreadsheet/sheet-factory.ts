import type { Run } from "../../run/run";
import type { ScriptObject } from "../../run/script-object";
import type { Book } from "./book";

type SheetMaker = (run: Run, book: Book, sheetId: number) => ScriptObject;

let maker: SheetMaker | null = null;

/** Lets ranges and protections hand out their sheet without importing it. */
export function provideSheets(make: SheetMaker): void {
  maker = make;
}

/** A Sheet by its id. */
export function sheetAt(run: Run, book: Book, sheetId: number): ScriptObject {
  if (maker === null) throw new Error("The Sheet class is not loaded.");
  return maker(run, book, sheetId);
}
