import type { UnitState } from "#core/cycle/state";
import type { ArrivalOutcome } from "#core/office/arrival";
import type { InspectedForm } from "../archive/inspected-form";

/** What became of one file. `outcome` is null when it was no form that a cycle here asked for. */
export interface TakenForm {
  readonly inspected: InspectedForm;
  readonly outcome: Pick<ArrivalOutcome, "acted" | "notices" | "refusals" | "setAside"> | null;
  /** Name and state of the unit after this file; null without an outcome. */
  readonly unit: { readonly name: string; readonly state: UnitState } | null;
  /** Name of the correction file that was written, or null. */
  readonly correction: string | null;
}
