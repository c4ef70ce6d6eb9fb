import type { Nature } from "../register/register";
import type { Place } from "../validation/finding";

/** What is aimed at or reached: an exact decimal in plain notation (`12.5`), or words (`WTP`, `80–90`). */
export type RenjaValue =
  { readonly kind: "number"; readonly decimal: string } | { readonly kind: "text"; readonly text: string };

/** The figures of one indicator by the year they are of; n is the planned year. null was left blank. */
export interface RenjaFigures {
  /** Target of the last year of the Renstra. */
  readonly renstraTarget: RenjaValue | null;
  /** Realisasi up to and including n−3. */
  readonly reachedUntilN3: RenjaValue | null;
  readonly targetN2: RenjaValue | null;
  readonly reachedN2: RenjaValue | null;
  readonly targetN1: RenjaValue | null;
  /** Prakiraan capaian of n−1. */
  readonly expectedN1: RenjaValue | null;
  readonly targetN: RenjaValue | null;
  readonly targetNext: RenjaValue | null;
}

/** The figures of a row that gives none. */
export const NO_FIGURES: RenjaFigures = {
  renstraTarget: null,
  reachedUntilN3: null,
  targetN2: null,
  reachedN2: null,
  targetN1: null,
  expectedN1: null,
  targetN: null,
  targetNext: null,
};

/** An indicator of a sub kegiatan (output) or of a level above it (outcome). */
export interface RenjaIndicator {
  readonly name: string;
  readonly measure: string;
  /** How years are put together: summed, the last filled one, or their mean. */
  readonly nature: Nature;
  readonly figures: RenjaFigures;
}

/**
 * One row as a unit proposed it: an indicator, and a share of the sub kegiatan's pagu. Texts left blank are "".
 * A sub kegiatan with more indicators or sources of funds takes more rows.
 */
export interface RenjaRow {
  /** Tells the row from every other of its unit, whatever the order; rows are listed by it. */
  readonly key: string;
  /** Id of the unit, which is the penanggung jawab; "" when nobody has been named. */
  readonly unit: string;
  readonly place: Place;
  /** The code as typed: of a sub kegiatan, or of the level above whose outcome the indicator is. */
  readonly code: string;
  readonly name: string;
  readonly indicator: RenjaIndicator;
  /** Whole rupiah. */
  readonly budget: number | null;
  readonly budgetNext: number | null;
  readonly location: string;
  /** `1.1 PAD`, or split: `1.1 PAD: 100.000.000; 1.2 DAU: 50.000.000`. */
  readonly fundSource: string;
  readonly nationalPriority: string;
  readonly regionalPriority: string;
  readonly targetGroup: string;
  readonly note: string;
}
