import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { ScriptObject } from "../../run/script-object";
import type { Placed } from "./place";

/** Several ranges of one sheet; a setter is applied to each. */
export class RangeList extends ScriptObject implements CheckedSubset<GoogleAppsScript.Spreadsheet.RangeList> {
  readonly className = "RangeList";
  readonly #ranges: readonly Placed[];

  constructor(run: Run, ranges: readonly Placed[]) {
    super(run);
    this.#ranges = ranges;
  }

  getRanges(): Placed[] {
    return [...this.#ranges];
  }
  activate(): this {
    return this;
  }
}

const APPLIED = [
  "setBackground", "setFontColor", "setFontFamily", "setFontSize", "setFontWeight", "setFontStyle", "setFontLine", "setNumberFormat",
  "setHorizontalAlignment", "setVerticalAlignment", "setWrap", "setWrapStrategy", "setBorder", "setValue", "setFormula", "setNote",
  "clear", "clearContent", "clearFormat", "clearNote", "clearDataValidations", "insertCheckboxes", "breakApart",
]; // prettier-ignore

for (const name of APPLIED) {
  const value = function (this: RangeList, ...args: unknown[]): RangeList {
    for (const range of this.getRanges())
      Reflect.apply(Reflect.get(range, name) as (...args: unknown[]) => unknown, range, args);
    return this;
  };
  Object.defineProperty(RangeList.prototype, name, { value, writable: true, configurable: true });
}
exposed(RangeList);
