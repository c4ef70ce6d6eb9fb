import type { CodeIndex } from "../../codelist/code-index";
import type { Profile } from "../../indicator/profile";
import type { Agency, Direction, Nature, Quarterly, Unit } from "../../register/register";
import type { RollUp } from "../roll-up";
import type { UnknownCause } from "../renja-finding";

/** A volume as an exact decimal (`12.5`) and an amount in whole rupiah; null where the cell was blank. */
export interface KRp {
  readonly volume: string | null;
  readonly amount: number | null;
}

/** Nothing of either. */
export const NO_KRP: KRp = { volume: null, amount: null };

/** The figures of one line of E.81 by the printed number of their column. */
export interface EvaluationFigures {
  readonly renstra: KRp;
  readonly untilLastYear: KRp;
  readonly target: KRp;
  readonly quarters: Quarterly<KRp>;
}

/** One indicator of a sub kegiatan, or the outcome of a code above it. */
export interface EvaluationIndicator {
  readonly name: string;
  readonly measure: string;
  readonly direction: Direction;
  readonly nature: Nature;
  readonly figures: EvaluationFigures;
}

/** One row of a unit's evaluation. */
export interface EvaluationRow {
  readonly key: string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  /** The sasaran that it serves; "" for none. */
  readonly goal: string;
  readonly indicator: EvaluationIndicator;
}

/** A sub kegiatan of one unit; amounts are the sums of its rows. `code` is "" when its code is not known. */
export interface EvaluationItem {
  readonly code: string;
  readonly typedCode: string;
  readonly unknown: UnknownCause | null;
  readonly name: string;
  readonly unit: string;
  readonly goal: string;
  readonly indicators: readonly EvaluationIndicator[];
}

/** What is said below the table. */
export interface EvaluationNarrative {
  readonly drivers: string;
  readonly obstacles: string;
  readonly nextQuarter: string;
  readonly nextRenja: string;
}

/** The evaluation of an agency's Renja of one year up to one quarter. */
export interface Evaluation {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly agency: Agency;
  readonly units: readonly Unit[];
  readonly codes: CodeIndex;
  readonly profile: Profile;
  readonly items: readonly EvaluationItem[];
  readonly outcomes: ReadonlyMap<string, readonly EvaluationIndicator[]>;
  readonly tree: RollUp<EvaluationItem>;
  readonly narrative: EvaluationNarrative;
}
