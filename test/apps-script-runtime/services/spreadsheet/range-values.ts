import { RUN } from "../../run/script-object";
import { invalidData } from "../../run/google-texts";
import { formatA1 } from "../../values/a1";
import { areaOf, forEachCell } from "../../world/area";
import { putValue, readDisplay, readValue } from "./cells";
import { requireSize } from "./data-size";
import { editedSheet, mapCells, PLACE, Placed, readerOf } from "./place";
import { bookState } from "./book";
import { violates } from "./validation-rules";

/** Values, formulas and displayed texts of a range. */
export abstract class RangeValues extends Placed {
  getValue(): unknown {
    const { top, left } = this[PLACE].area;
    return readValue(readerOf(this), top, left);
  }
  getValues(): unknown[][] {
    const reader = readerOf(this);
    return mapCells(this[PLACE].area, (row, column) => readValue(reader, row, column));
  }
  getDisplayValue(): string {
    const { top, left } = this[PLACE].area;
    return readDisplay(readerOf(this), top, left);
  }
  getDisplayValues(): string[][] {
    const reader = readerOf(this);
    return mapCells(this[PLACE].area, (row, column) => readDisplay(reader, row, column));
  }
  setValue(value: unknown): this {
    writeCells(this, () => value);
    return this;
  }
  setValues(values: readonly (readonly unknown[])[]): this {
    const { area } = this[PLACE];
    requireSize(values, area);
    writeCells(this, (row, column) => values[row - area.top]?.[column - area.left]);
    return this;
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? "";
  }
  /** The formula as it was written, in the file's separators [U]. */
  getFormulas(): string[][] {
    const { sheet } = readerOf(this);
    return mapCells(this[PLACE].area, (row, column) => {
      const content = sheet.content.get(row, column);
      return content?.kind === "formula" ? content.text : "";
    });
  }
  setFormula(formula: string): this {
    const sheet = editedSheet(this);
    forEachCell(this[PLACE].area, (row, column) => {
      sheet.content.set(row, column, formulaContent(formula));
    });
    return this;
  }
  setFormulas(formulas: readonly (readonly string[])[]): this {
    const { area } = this[PLACE];
    requireSize(formulas, area);
    const sheet = editedSheet(this);
    forEachCell(area, (row, column) => {
      sheet.content.set(row, column, formulaContent(formulas[row - area.top]?.[column - area.left] ?? ""));
    });
    return this;
  }
  isBlank(): boolean {
    const { sheet } = readerOf(this);
    return mapCells(this[PLACE].area, (row, column) => sheet.content.get(row, column))
      .flat()
      .every((one) => one === undefined);
  }
}

function formulaContent(formula: string): { kind: "formula"; text: string } | undefined {
  if (formula === "") return undefined;
  return { kind: "formula", text: formula.startsWith("=") ? formula : `=${formula}` };
}

function writeCells(range: Placed, valueAt: (row: number, column: number) => unknown): void {
  const { book, area } = range[PLACE];
  const { machine } = range[RUN];
  const sheet = editedSheet(range);
  const state = bookState(book);
  forEachCell(area, (row, column) => {
    const value = valueAt(row, column);
    const rule = machine.options.scriptWritesObeyValidation ? sheet.validation.get(row, column) : undefined;
    if (rule !== undefined && !rule.allowInvalid && violates(rule, value, state)) {
      throw new Error(invalidData(formatA1(areaOf(row, column, 1, 1))));
    }
    putValue(sheet, state, machine.world.state.nowMs, row, column, value);
  });
}
