import { UNCOUNTED_TEXTS } from "../messages/recap-texts";
import type { UncountedCell } from "./recap";

/** A typed value that no figure counts, as other programs read it; `sebab` is a part of a sentence. */
export interface UncountedJson {
  readonly unit: string;
  readonly lembar: string;
  readonly sel: string;
  readonly tertulis: string;
  readonly sebab: string;
}

/** The key `isian_tidak_dihitung` with every value that is not counted; no key where every value is. */
export function uncountedJson(uncounted: readonly UncountedCell[]): {
  readonly isian_tidak_dihitung?: readonly UncountedJson[];
} {
  if (uncounted.length === 0) return {};
  return {
    isian_tidak_dihitung: uncounted.map(({ unitId, sheet, cell, raw, why }) => ({
      ...{ unit: unitId, lembar: sheet, sel: cell, tertulis: raw, sebab: UNCOUNTED_TEXTS[why] },
    })),
  };
}
