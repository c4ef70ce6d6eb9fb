import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { GOOGLE } from "../../run/google-texts";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Area } from "../../world/area";
import { areaOf } from "../../world/area";
import { isConsumer } from "../../world/drive-state";
import type { ProtectionState } from "../../world/sheet-state";
import { bookState, changeBook, requireEditor, sheetState } from "./book";
import type { Book } from "./book";
import { enumsOf } from "./enums";
import { PLACE, Placed } from "./place";
import { mayEditProtection } from "./protection-rules";
import { rangeAt } from "./range-factory";
import { emailOf, User } from "../user";

/** A protected sheet or range. It restricts nobody until its editors change [D]. */
export class Protection
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.Protection>
{
  readonly className = "Protection";
  readonly #book: Book;
  readonly #id: number;

  constructor(run: Run, book: Book, id: number) {
    super(run);
    this.#book = book;
    this.#id = id;
  }

  getProtectionType(): unknown {
    return enumsOf(this[RUN]).ProtectionType[this.#state().area === null ? "SHEET" : "RANGE"];
  }
  getDescription(): string {
    return this.#state().description;
  }
  setDescription(description: string): this {
    return this.#change({ description });
  }
  getRange(): Placed {
    const { area, sheetId } = this.#state();
    const sheet = sheetState(this.#book, sheetId);
    return rangeAt(this[RUN], {
      book: this.#book,
      sheetId,
      area: area ?? areaOf(0, 0, sheet.maxRows, sheet.maxColumns),
    });
  }
  setRange(range: unknown): this {
    if (!(range instanceof Placed)) throw new Error("Invalid argument: range");
    return this.#change({ area: range[PLACE].area });
  }
  getRangeName(): string | null {
    return this.#state().rangeName;
  }
  isWarningOnly(): boolean {
    return this.#state().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly });
  }
  canEdit(): boolean {
    return mayEditProtection(this.#book, this.#state());
  }
  canDomainEdit(): boolean {
    const { domainEdit, warningOnly } = this.#state();
    return domainEdit && !warningOnly;
  }
  /** Throws on a file that no Workspace domain owns [D; the text is U]. */
  setDomainEdit(editable: boolean): this {
    if (isConsumer(this.#owner()))
      throw new Error(
        "You can't set domain edit on a spreadsheet that is not owned by a Google Workspace domain.",
      );
    return this.#change({ domainEdit: editable });
  }
  getEditors(): User[] {
    if (this.#state().warningOnly)
      throw new Error('Cannot call method "getEditors" on a warning-only protection.');
    return this.#editors().map((email) => new User(this[RUN], email));
  }
  addEditor(editor: unknown): this {
    return this.#setEditors([...this.#editors(), emailOf(editor)]);
  }
  addEditors(emails: readonly string[]): this {
    return this.#setEditors([...this.#editors(), ...emails.map(emailOf)]);
  }
  removeEditor(editor: unknown): this {
    return this.#remove([emailOf(editor)]);
  }
  removeEditors(emails: readonly unknown[]): this {
    return this.#remove(emails.map(emailOf));
  }
  getUnprotectedRanges(): Placed[] {
    const { unprotected, sheetId } = this.#state();
    return unprotected.map((area) => rangeAt(this[RUN], { book: this.#book, sheetId, area }));
  }
  setUnprotectedRanges(ranges: readonly unknown[]): this {
    const { area, sheetId } = this.#state();
    if (area !== null) throw new Error("Only sheet protections can have unprotected ranges.");
    const unprotected = ranges.map((range) => {
      if (
        range instanceof Placed &&
        range[PLACE].sheetId === sheetId &&
        range[PLACE].book.id === this.#book.id
      )
        return range[PLACE].area;
      throw new Error("Unprotected ranges must be on the protected sheet.");
    });
    return this.#change({ unprotected });
  }
  remove(): void {
    this.#requireRight();
    const { protections } = bookState(this.#book);
    changeBook(this.#book, { protections: protections.filter((one) => one.id !== this.#id) });
  }

  #state(): ProtectionState {
    const state = bookState(this.#book).protections.find((one) => one.id === this.#id);
    if (state === undefined) throw new Error("The protection no longer exists.");
    return state;
  }
  #owner(): string {
    return this.#book.world.state.items.get(this.#book.id)?.owner ?? "";
  }
  #editors(): readonly string[] {
    const item = this.#book.world.state.items.get(this.#book.id);
    return this.#state().editors ?? (item === undefined ? [] : [item.owner, ...item.editors]);
  }
  /** The owner and the current user cannot be removed [D]. */
  #remove(emails: readonly string[]): this {
    const kept = [this.#owner(), this.#book.user];
    return this.#setEditors(this.#editors().filter((one) => kept.includes(one) || !emails.includes(one)));
  }
  #setEditors(emails: readonly string[]): this {
    return this.#change({ editors: [...new Set(emails)] });
  }
  #change(change: Partial<ProtectionState>): this {
    this.#requireRight();
    const protections = bookState(this.#book).protections.map((one) =>
      one.id === this.#id ? { ...one, ...change } : one,
    );
    changeBook(this.#book, { protections });
    return this;
  }
  #requireRight(): void {
    requireEditor(this.#book);
    if (!mayEditProtection(this.#book, this.#state())) throw new Error(GOOGLE.protectedCell);
  }
}
exposed(Protection);

/** Protects a range (or, with null, a sheet); a sheet has one sheet protection, which is given again [D]. */
export function protect(run: Run, book: Book, sheetId: number, area: Area | null): Protection {
  const { protections } = bookState(book);
  const known =
    area === null ? protections.find((one) => one.sheetId === sheetId && one.area === null) : undefined;
  if (known !== undefined) return new Protection(run, book, known.id);
  const owner = book.world.state.items.get(book.id)?.owner ?? "";
  const made: ProtectionState = {
    id: book.world.nextSerial(),
    sheetId,
    area,
    rangeName: null,
    description: "",
    editors: null,
    domainEdit: !isConsumer(owner),
    warningOnly: false,
    unprotected: [],
  };
  changeBook(book, { protections: [...protections, made] });
  return new Protection(run, book, made.id);
}

/** Protections of one sheet (null: of all) of a type. */
export function protectionsOf(run: Run, book: Book, sheetId: number | null, type: string): Protection[] {
  return bookState(book)
    .protections.filter(
      (one) => (sheetId === null || one.sheetId === sheetId) && (one.area === null) === (type === "SHEET"),
    )
    .map((one) => new Protection(run, book, one.id));
}
