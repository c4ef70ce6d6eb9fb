import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { enumName } from "../../run/enum-member";
import { sheetLocale } from "../../values/locale";
import { parseA1 } from "../../values/a1";
import { zoneOffsetMs } from "../../values/zone";
import { cloneSheet } from "../../world/sheet-state";
import { copyFile, renameItem } from "../drive/file-actions";
import { itemEditors, itemOwner, itemViewers, share, unshare } from "../drive/sharing";
import { emailOf, User } from "../user";
import { bookState, changeBook, requireEditor, sheetState } from "./book";
import type { Book } from "./book";
import { addMetadata, DeveloperMetadataFinder, metadataAt } from "./metadata";
import { NamedRange, placeArgument, removeName, setName } from "./named-range";
import type { Placed } from "./place";
import { protectionsOf } from "./protection";
import type { Protection } from "./protection";
import { rangeAt } from "./range-factory";
import { areaFromText } from "./range-arguments";
import { Sheet } from "./sheet";
import { addSheet, freshSheetId, removeSheet } from "./sheet-list";
import { BOOK, SHEET_ID } from "./sheet-structure";
import { provideSpreadsheets } from "./spreadsheet-factory";

/** A spreadsheet file. */
export class Spreadsheet
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.Spreadsheet>
{
  readonly className = "Spreadsheet";
  readonly [BOOK]: Book;

  constructor(run: Run, book: Book) {
    super(run);
    this[BOOK] = book;
  }

  getId(): string {
    return this[BOOK].id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this[BOOK].id}/edit`;
  }
  getName(): string {
    bookState(this[BOOK]);
    return this[BOOK].world.state.items.get(this[BOOK].id)?.name ?? "";
  }
  rename(name: string): void {
    requireEditor(this[BOOK]);
    renameItem(this[BOOK].world, this[BOOK].id, name);
  }
  getSpreadsheetLocale(): string {
    return bookState(this[BOOK]).locale;
  }
  setSpreadsheetLocale(locale: string): void {
    changeBook(this[BOOK], { locale: sheetLocale(locale).name });
  }
  getSpreadsheetTimeZone(): string {
    return bookState(this[BOOK]).timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    zoneOffsetMs(timeZone, 0);
    changeBook(this[BOOK], { timeZone });
  }
  getSheets(): Sheet[] {
    return bookState(this[BOOK]).sheets.map((one) => this.#sheet(one.id));
  }
  getNumSheets(): number {
    return bookState(this[BOOK]).sheets.length;
  }
  /** null for an unknown name [D]. */
  getSheetByName(name: string): Sheet | null {
    const found = bookState(this[BOOK]).sheets.find((one) => one.name === name);
    return found === undefined ? null : this.#sheet(found.id);
  }
  getSheetById(id: number): Sheet | null {
    return bookState(this[BOOK]).sheets.some((one) => one.id === id) ? this.#sheet(id) : null;
  }
  getActiveSheet(): Sheet {
    const chosen = this[RUN].start.desk?.activeSheetId ?? null;
    const { sheets } = bookState(this[BOOK]);
    const active = sheets.find((one) => one.id === chosen) ?? sheets.find((one) => !one.hidden) ?? sheets[0];
    return this.#sheet(active?.id ?? 0);
  }
  setActiveSheet(sheet: unknown): Sheet {
    const wanted = sheetArgument(sheet);
    wanted.activate();
    return wanted;
  }
  insertSheet(first?: unknown, second?: unknown, third?: unknown): Sheet {
    const name = typeof first === "string" ? first : null;
    const index = typeof first === "number" ? first : typeof second === "number" ? second : null;
    const options = [first, second, third].find(
      (one) => typeof one === "object" && one !== null && "template" in one,
    );
    if (options !== undefined) return this.#fromTemplate(options, name, index);
    const made = this.#sheet(addSheet(this[BOOK], name, index));
    made.activate();
    return made;
  }
  deleteSheet(sheet: unknown): void {
    removeSheet(this[BOOK], sheetArgument(sheet)[SHEET_ID]);
  }
  deleteActiveSheet(): Sheet {
    removeSheet(this[BOOK], this.getActiveSheet()[SHEET_ID]);
    return this.getActiveSheet();
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  /** 1-based position [D]. */
  moveActiveSheet(position: number): void {
    const id = this.getActiveSheet()[SHEET_ID];
    const { sheets } = bookState(this[BOOK]);
    const moving = sheets.filter((one) => one.id === id);
    const others = sheets.filter((one) => one.id !== id);
    if (position < 1 || position > sheets.length) throw new Error("Invalid argument: pos");
    changeBook(this[BOOK], {
      sheets: [...others.slice(0, position - 1), ...moving, ...others.slice(position - 1)],
    });
  }
  getRange(a1: string): Placed {
    const named = this.getRangeByName(a1);
    if (named !== null) return named;
    const parsed = parseA1(a1);
    const sheet = parsed?.sheetName == null ? this.getActiveSheet() : this.getSheetByName(parsed.sheetName);
    if (parsed === null || sheet === null) throw new Error(GOOGLE.rangeNotFound);
    const area = areaFromText(sheetState(this[BOOK], sheet[SHEET_ID]), a1);
    return rangeAt(this[RUN], { book: this[BOOK], sheetId: sheet[SHEET_ID], area });
  }
  getRangeByName(name: string): Placed | null {
    const found = bookState(this[BOOK]).names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined
      ? null
      : rangeAt(this[RUN], { book: this[BOOK], sheetId: found.sheetId, area: found.area });
  }
  getNamedRanges(): NamedRange[] {
    return bookState(this[BOOK]).names.map((one) => new NamedRange(this[RUN], this[BOOK], one.name));
  }
  setNamedRange(name: string, range: unknown): void {
    setName(this[BOOK], { name, ...placeArgument(range) });
  }
  removeNamedRange(name: string): void {
    removeName(this[BOOK], name);
  }
  getProtections(type: unknown): Protection[] {
    return protectionsOf(this[RUN], this[BOOK], null, enumName(type));
  }
  getOwner(): User {
    return new User(this[RUN], itemOwner(this[BOOK].world, this[BOOK].id));
  }
  /** With the owner, unlike File.getEditors. */
  getEditors(): User[] {
    const { world, id } = this[BOOK];
    return [itemOwner(world, id), ...itemEditors(world, id)].map((email) => new User(this[RUN], email));
  }
  getViewers(): User[] {
    return itemViewers(this[BOOK].world, this[BOOK].id).map((email) => new User(this[RUN], email));
  }
  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }
  addEditors(users: readonly unknown[]): this {
    requireEditor(this[BOOK]);
    share(this[BOOK].world, this[BOOK].id, users.map(emailOf), "editor");
    return this;
  }
  addViewer(user: unknown): this {
    return this.addViewers([user]);
  }
  addViewers(users: readonly unknown[]): this {
    requireEditor(this[BOOK]);
    share(this[BOOK].world, this[BOOK].id, users.map(emailOf), "viewer");
    return this;
  }
  removeEditor(user: unknown): this {
    requireEditor(this[BOOK]);
    unshare(this[BOOK].world, this[BOOK].id, emailOf(user), "editor");
    return this;
  }
  removeViewer(user: unknown): this {
    requireEditor(this[BOOK]);
    unshare(this[BOOK].world, this[BOOK].id, emailOf(user), "viewer");
    return this;
  }
  copy(name: string): Spreadsheet {
    bookState(this[BOOK]);
    const { world, user } = this[BOOK];
    const id = copyFile(this[RUN], this[BOOK].id, name, null);
    return new Spreadsheet(this[RUN], { world, user, id });
  }
  toast(message: string, title = ""): void {
    this[RUN].start.desk?.shown.push({ kind: "toast", title, text: message });
  }
  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(this[RUN], this[BOOK], { type: "SPREADSHEET" }, key, second, third);
    return this;
  }
  getDeveloperMetadata(): unknown[] {
    return metadataAt(this[RUN], this[BOOK], { type: "SPREADSHEET" });
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this[RUN], this[BOOK], null);
  }

  #sheet(id: number): Sheet {
    return new Sheet(this[RUN], this[BOOK], id);
  }
  #fromTemplate(options: object, name: string | null, index: number | null): Sheet {
    const template = sheetArgument(Reflect.get(options, "template"));
    const copy = cloneSheet(sheetState(template[BOOK], template[SHEET_ID]), this[BOOK].world.epoch);
    const id = freshSheetId(this[BOOK]);
    const placed = addSheet(this[BOOK], name, index);
    const sheets = bookState(this[BOOK]).sheets.map((one) =>
      one.id === placed ? { ...copy, id, name: one.name } : one,
    );
    changeBook(this[BOOK], { sheets });
    return this.#sheet(id);
  }
}
exposed(Spreadsheet);
provideSpreadsheets((run, book) => new Spreadsheet(run, book));

function sheetArgument(value: unknown): Sheet {
  if (value instanceof Sheet) return value;
  throw new Error("Invalid argument: sheet");
}
