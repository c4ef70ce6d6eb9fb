import { CELLS, RUN, ScriptObject } from "../../run/script-object";
import type { Run } from "../../run/run";
import { areaColumns, areaRows } from "../../world/area";
import type { Area } from "../../world/area";
import type { Results } from "../../formula/evaluate";
import { bookResults, bookState, editableSheet, sheetState } from "./book";
import type { Book } from "./book";
import type { CellReader } from "./cells";
import type { SheetState } from "../../world/sheet-state";

/** Key of a range's position, out of a script's reach. */
export const PLACE = Symbol("place");

export interface Place {
  readonly book: Book;
  readonly sheetId: number;
  readonly area: Area;
}

/** A script object that stands for cells. */
export abstract class Placed extends ScriptObject {
  readonly [PLACE]: Place;

  constructor(run: Run, place: Place) {
    super(run);
    this[PLACE] = place;
  }

  override get [CELLS](): number {
    return areaRows(this[PLACE].area) * areaColumns(this[PLACE].area);
  }
}

/** What reading the cells of a range needs; pays for a pending write first. */
export function readerOf(range: Placed): CellReader {
  const { book, sheetId } = range[PLACE];
  range[RUN].flush(book.id);
  return readerAt(book, sheetId);
}

/** What reading the cells of a sheet needs, for anyone who may open the file. */
export function readerAt(book: Book, sheetId: number): CellReader {
  let results: Results | null = null;
  return {
    sheet: sheetState(book, sheetId),
    book: bookState(book),
    results: () => (results ??= bookResults(book)),
  };
}

/** The sheet of a range, ready to be written in the range's cells; `cells` are what the flush will have to carry. */
export function editedSheet(
  range: Placed,
  cells = areaRows(range[PLACE].area) * areaColumns(range[PLACE].area),
): SheetState {
  const { book, sheetId, area } = range[PLACE];
  range[RUN].wrote(book.id, cells);
  return editableSheet(book, sheetId, area);
}

/** A rectangle of values read cell by cell. */
export function mapCells<T>(area: Area, read: (rowIndex: number, columnIndex: number) => T): T[][] {
  return Array.from({ length: areaRows(area) }, (_r, row) =>
    Array.from({ length: areaColumns(area) }, (_c, column) => read(area.top + row, area.left + column)),
  );
}
