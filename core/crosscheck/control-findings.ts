import { NOWHERE } from "../validation/finding";
import type { CrossFinding } from "./cross-finding";

/** What a validator counted himself; null for what he did not count. Rupiah are whole. */
export interface ControlTotals {
  readonly indicators: number | null;
  readonly budget: number | null;
  readonly spent: number | null;
}

/** The control totals of one unit and who typed them, null when nobody did, beside what was submitted. */
export interface ControlledUnit {
  readonly unitId: string;
  readonly stated: (ControlTotals & { readonly by: string }) | null;
  readonly counted: ControlTotals;
}

const FIGURES = ["indicators", "budget", "spent"] as const;

/** Where control totals and submissions differ; a note for a unit without any, once another has some. */
export function controlFindings(units: readonly ControlledUnit[]): readonly CrossFinding[] {
  if (units.every(({ stated }) => stated === null)) return [];
  return units.flatMap(({ unitId, stated, counted }): readonly CrossFinding[] => {
    if (stated === null)
      return [{ code: "across/control-missing", severity: "note", place: NOWHERE, values: { unitId } }];
    return FIGURES.flatMap((figure) => {
      const typed = stated[figure];
      if (typed === null || typed === counted[figure]) return [];
      const values = { unitId, figure, stated: typed, counted: counted[figure], by: stated.by };
      return [{ code: "across/control-differs", severity: "warning", place: NOWHERE, values } as const];
    });
  });
}
