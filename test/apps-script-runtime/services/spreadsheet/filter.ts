import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN } from "../../run/script-object";
import { editedSheet, PLACE, Placed } from "./place";
import { rangeAt } from "./range-factory";

/** A basic filter as an object: its range, and that it is there. Criteria are not stood for. */
export class Filter extends Placed implements CheckedSubset<GoogleAppsScript.Spreadsheet.Filter> {
  readonly className = "Filter";

  getRange(): Placed {
    return rangeAt(this[RUN], this[PLACE]);
  }
  remove(): void {
    editedSheet(this).filter = null;
  }
}
exposed(Filter);
