import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import type { NamedRangeState } from "../../world/spreadsheet-state";
import { bookState, changeBook } from "./book";
import type { Book } from "./book";
import { PLACE, Placed } from "./place";
import { rangeAt } from "./range-factory";

export class NamedRange
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.NamedRange>
{
  readonly className = "NamedRange";
  readonly #book: Book;
  #name: string;

  constructor(run: Run, book: Book, name: string) {
    super(run);
    this.#book = book;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }
  setName(name: string): this {
    const { area, sheetId } = this.#state();
    removeName(this.#book, this.#name);
    setName(this.#book, { name, sheetId, area });
    this.#name = name;
    return this;
  }
  getRange(): Placed {
    const { area, sheetId } = this.#state();
    return rangeAt(this[RUN], { book: this.#book, sheetId, area });
  }
  setRange(range: unknown): this {
    setName(this.#book, { name: this.#name, ...placeArgument(range) });
    return this;
  }
  remove(): void {
    removeName(this.#book, this.#name);
  }

  #state(): NamedRangeState {
    const state = bookState(this.#book).names.find((one) => one.name === this.#name);
    if (state === undefined) throw new Error("The named range no longer exists.");
    return state;
  }
}
exposed(NamedRange);

/** Sheet and area of a Range argument. */
export function placeArgument(range: unknown): { sheetId: number; area: NamedRangeState["area"] } {
  if (!(range instanceof Placed)) throw new Error("Invalid argument: range");
  return { sheetId: range[PLACE].sheetId, area: range[PLACE].area };
}

/** Sets or replaces a name; names are letters, digits and underscores, do not look like a cell, at most 250 long [D]. */
export function setName(book: Book, named: NamedRangeState): void {
  const valid =
    /^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(named.name) &&
    !/^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|true|false)$/i.test(named.name);
  if (!valid) throw new Error(`The name "${named.name}" is not a valid range name.`);
  const others = bookState(book).names.filter((one) => one.name.toLowerCase() !== named.name.toLowerCase());
  changeBook(book, { names: [...others, named] });
}

export function removeName(book: Book, name: string): void {
  const { names } = bookState(book);
  if (!names.some((one) => one.name === name)) throw new Error(`The named range "${name}" does not exist.`);
  changeBook(book, { names: names.filter((one) => one.name !== name) });
}
