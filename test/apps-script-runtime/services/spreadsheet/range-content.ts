import { RUN } from "../../run/script-object";
import { forEachCell } from "../../world/area";
import type { Grid } from "../../world/grid";
import { requireSize } from "./data-size";
import { DataValidation, ruleOf } from "./data-validation";
import { editedSheet, mapCells, PLACE, readerOf } from "./place";
import { RangeLooks } from "./range-looks";
import { richTextOf, RichTextValue } from "./rich-text";

/** Notes, validations, rich text and clearing. */
export abstract class RangeContent extends RangeLooks {
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? "";
  }
  getNotes(): string[][] {
    const { sheet } = readerOf(this);
    return mapCells(this[PLACE].area, (row, column) => sheet.notes.get(row, column) ?? "");
  }
  setNote(note: string | null): this {
    fill(
      this,
      (sheet) => sheet.notes,
      () => (note === null || note === "" ? undefined : note),
    );
    return this;
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    const { area } = this[PLACE];
    requireSize(notes, area);
    fill(
      this,
      (sheet) => sheet.notes,
      (row, column) => notes[row - area.top]?.[column - area.left] || undefined,
    );
    return this;
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    const { sheet } = readerOf(this);
    const { book } = this[PLACE];
    return mapCells(this[PLACE].area, (row, column) => {
      const rule = sheet.validation.get(row, column);
      return rule === undefined ? null : new DataValidation(this[RUN], rule, book);
    });
  }
  setDataValidation(rule: unknown): this {
    const wanted = ruleOf(rule);
    fill(
      this,
      (sheet) => sheet.validation,
      () => wanted,
    );
    return this;
  }
  setDataValidations(rules: readonly (readonly unknown[])[]): this {
    const { area } = this[PLACE];
    requireSize(rules, area);
    fill(
      this,
      (sheet) => sheet.validation,
      (row, column) => ruleOf(rules[row - area.top]?.[column - area.left]),
    );
    return this;
  }
  clearDataValidations(): this {
    wipe(this, (sheet) => sheet.validation);
    return this;
  }
  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  getRichTextValues(): RichTextValue[][] {
    const { sheet } = readerOf(this);
    return mapCells(this[PLACE].area, (row, column) => {
      const content = sheet.content.get(row, column);
      if (content?.kind !== "value" || typeof content.value !== "string")
        return new RichTextValue(this[RUN], "", []);
      return new RichTextValue(this[RUN], content.value, content.links ?? []);
    });
  }
  setRichTextValue(value: unknown): this {
    const content = richTextOf(value);
    fill(
      this,
      (sheet) => sheet.content,
      () => content,
    );
    return this;
  }
  setRichTextValues(values: readonly (readonly unknown[])[]): this {
    const { area } = this[PLACE];
    requireSize(values, area);
    fill(
      this,
      (sheet) => sheet.content,
      (row, column) => richTextOf(values[row - area.top]?.[column - area.left]),
    );
    return this;
  }
  /** Contents and formats go, notes and validations stay [L]. */
  clear(options?: {
    contentsOnly?: boolean | undefined;
    formatOnly?: boolean | undefined;
    validationsOnly?: boolean | undefined;
    commentsOnly?: boolean | undefined;
  }): this {
    const all = options === undefined || Object.keys(options).length === 0;
    const only = options ?? {};
    if (all || only.contentsOnly === true) wipe(this, (sheet) => sheet.content);
    if (all || only.formatOnly === true) wipe(this, (sheet) => sheet.format);
    if (only.validationsOnly === true) wipe(this, (sheet) => sheet.validation);
    if (only.commentsOnly === true) wipe(this, (sheet) => sheet.notes);
    return this;
  }
  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }
  clearNote(): this {
    return this.setNote(null);
  }
}

type SheetOf = ReturnType<typeof editedSheet>;

function fill<T>(
  range: RangeLooks,
  gridOf: (sheet: SheetOf) => Grid<T>,
  valueAt: (row: number, column: number) => T | undefined,
): void {
  const grid = gridOf(editedSheet(range));
  forEachCell(range[PLACE].area, (row, column) => {
    grid.set(row, column, valueAt(row, column));
  });
}

/** Empties the range in one grid: one change for the flush, however large the range. */
function wipe<T>(range: RangeLooks, gridOf: (sheet: SheetOf) => Grid<T>): void {
  const grid = gridOf(editedSheet(range, 1));
  forEachCell(range[PLACE].area, (row, column) => {
    grid.set(row, column, undefined);
  });
}
