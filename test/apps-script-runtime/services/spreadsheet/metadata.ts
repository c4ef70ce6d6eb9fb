import type { CheckedSubset } from "../../run/checked-subset";
import { enumName } from "../../run/enum-member";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Metadata, MetadataPlace } from "../../world/sheet-state";
import { areaOf } from "../../world/area";
import { bookState, changeBook, sheetState } from "./book";
import type { Book } from "./book";
import { enumsOf } from "./enums";
import { rangeAt } from "./range-factory";
import { sheetAt } from "./sheet-factory";

/** A note for programs on a spreadsheet, sheet, row or column. */
export class DeveloperMetadata
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.DeveloperMetadata>
{
  readonly className = "DeveloperMetadata";
  readonly #book: Book;
  readonly #id: number;

  constructor(run: Run, book: Book, id: number) {
    super(run);
    this.#book = book;
    this.#id = id;
  }

  getId(): number {
    return this.#id;
  }
  getKey(): string {
    return this.#state().key;
  }
  getValue(): string | null {
    return this.#state().value;
  }
  getVisibility(): unknown {
    return enumsOf(this[RUN]).DeveloperMetadataVisibility[this.#state().visibility];
  }
  setValue(value: string): this {
    this.#change({ value });
    return this;
  }
  setKey(key: string): this {
    this.#change({ key });
    return this;
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this[RUN], this.#book, this.#state().place);
  }
  remove(): void {
    const { metadata } = bookState(this.#book);
    this.#state();
    changeBook(this.#book, { metadata: metadata.filter((one) => one.id !== this.#id) });
  }

  #state(): Metadata {
    const state = bookState(this.#book).metadata.find((one) => one.id === this.#id);
    if (state === undefined) throw new Error(`Developer metadata ${this.#id} not found`);
    return state;
  }
  #change(change: Partial<Metadata>): void {
    const metadata = bookState(this.#book).metadata.map((one) =>
      one.id === this.#id ? { ...one, ...change } : one,
    );
    changeBook(this.#book, { metadata });
  }
}
exposed(DeveloperMetadata);

export class DeveloperMetadataLocation
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>
{
  readonly className = "DeveloperMetadataLocation";
  readonly #book: Book;
  readonly #place: MetadataPlace;

  constructor(run: Run, book: Book, place: MetadataPlace) {
    super(run);
    this.#book = book;
    this.#place = place;
  }

  getLocationType(): unknown {
    return enumsOf(this[RUN]).DeveloperMetadataLocationType[this.#place.type];
  }
  getSheet(): unknown {
    return this.#place.type === "SHEET" ? sheetAt(this[RUN], this.#book, this.#place.sheetId) : null;
  }
  getRow(): unknown {
    return this.#line("ROW");
  }
  getColumn(): unknown {
    return this.#line("COLUMN");
  }

  #line(type: "ROW" | "COLUMN"): unknown {
    const place = this.#place;
    if (place.type !== type) return null;
    const sheet = sheetState(this.#book, place.sheetId);
    const area =
      type === "ROW" ? areaOf(place.index, 0, 1, sheet.maxColumns) : areaOf(0, place.index, sheet.maxRows, 1);
    return rangeAt(this[RUN], { book: this.#book, sheetId: place.sheetId, area });
  }
}
exposed(DeveloperMetadataLocation);

export class DeveloperMetadataFinder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>
{
  readonly className = "DeveloperMetadataFinder";
  readonly #book: Book;
  #tests: ((one: Metadata) => boolean)[] = [];

  constructor(run: Run, book: Book, sheetId: number | null) {
    super(run);
    this.#book = book;
    if (sheetId !== null)
      this.#tests.push(({ place }) => place.type !== "SPREADSHEET" && place.sheetId === sheetId);
  }

  withKey(key: string): this {
    return this.#with((one) => one.key === key);
  }
  withValue(value: string): this {
    return this.#with((one) => one.value === value);
  }
  withId(id: number): this {
    return this.#with((one) => one.id === id);
  }
  withVisibility(visibility: unknown): this {
    return this.#with((one) => one.visibility === enumName(visibility));
  }
  withLocationType(type: unknown): this {
    return this.#with((one) => one.place.type === enumName(type));
  }
  find(): DeveloperMetadata[] {
    return visibleMetadata(this[RUN], this.#book)
      .filter((one) => this.#tests.every((test) => test(one)))
      .map((one) => new DeveloperMetadata(this[RUN], this.#book, one.id));
  }

  #with(test: (one: Metadata) => boolean): this {
    this.#tests.push(test);
    return this;
  }
}
exposed(DeveloperMetadataFinder);

/** Metadata this project may see: PROJECT entries belong to the script that made them [D]. */
function visibleMetadata(run: Run, book: Book): Metadata[] {
  return bookState(book).metadata.filter(
    (one) => one.visibility === "DOCUMENT" || one.scriptId === run.project.id,
  );
}

/** The metadata that sits exactly at a place. */
export function metadataAt(run: Run, book: Book, place: MetadataPlace): DeveloperMetadata[] {
  const wanted = JSON.stringify(place);
  return visibleMetadata(run, book)
    .filter((one) => JSON.stringify(one.place) === wanted)
    .map((one) => new DeveloperMetadata(run, book, one.id));
}

/** Adds metadata as `addDeveloperMetadata(key [, value] [, visibility])` says. */
export function addMetadata(
  run: Run,
  book: Book,
  place: MetadataPlace,
  key: string,
  second: unknown,
  third: unknown,
): void {
  const value = typeof second === "string" ? second : null;
  const visibility = typeof second === "string" ? third : second;
  const entry: Metadata = {
    id: book.world.nextSerial(),
    key,
    value,
    visibility: visibility !== undefined && enumName(visibility) === "PROJECT" ? "PROJECT" : "DOCUMENT",
    scriptId: run.project.id,
    place,
  };
  changeBook(book, { metadata: [...bookState(book).metadata, entry] });
}
