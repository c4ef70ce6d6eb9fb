import type { NotComputableCause } from "../indicator/not-computable";
import type { Indicator } from "../register/register";
import type { SourceCell } from "./lineage";
import type { RecapHead, UnitFacts } from "./recap-head";

/**
 * A recap: JSON-safe, a function of its input alone, whatever order units and rows came in. Money is whole rupiah,
 * percentages are rounded half up once, null is what cannot be computed.
 */
export interface Recap extends RecapHead {
  /** Counted units only. */
  readonly total: Figures;
  /** In the order of the register. */
  readonly units: readonly UnitRecap[];
  /** Of every unit, in the order of the register; `counted` tells which are in the totals. */
  readonly indicators: readonly IndicatorFigure[];
  /** Of every unit, one for each sub kegiatan it spends on. */
  readonly budgets: readonly BudgetFigure[];
  /** Program, kegiatan and sub kegiatan over counted units, each right before those under it. */
  readonly levels: readonly LevelFigures[];
  /** Every typed figure that was looked at. */
  readonly sources: readonly SourceCell[];
  /** Typed values that no figure was made of, and why. */
  readonly uncounted: readonly UncountedCell[];
}

/** Pagu and realisasi in rupiah with their ratio of sums in percent. */
export interface Money {
  readonly budget: number | null;
  readonly spent: number | null;
  readonly absorption: number | null;
}

/** The figures of a unit, a level or the whole agency. */
export interface Figures extends Money {
  /** Mean capaian over the level that the profile names. */
  readonly average: number | null;
  readonly rating: string | null;
  /** Indicators with a capaian, and without. */
  readonly indicatorsCounted: number;
  readonly indicatorsNotCounted: number;
  /** How many items of the profile's averaging level the mean is over; equals the indicators at that level. */
  readonly averagedOver: number;
  /** Sub kegiatan that have a pagu but no realisasi at all: their pagu is in the denominator. */
  readonly budgetsWithoutSpending: number;
}

/** One unit. Its figures are in the totals when it is `counted`, else they are marked as not validated. */
export interface UnitRecap extends Figures, UnitFacts {}

/** Why an indicator has no capaian. */
export type UncomputedCause = NotComputableCause | "no-submission" | "row-missing" | "unreadable";

/** One indicator through the asked quarter. Decimals are exact text. */
export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly counted: boolean;
  /** Realisasi by sifat; null when no quarter holds a number. */
  readonly actual: string | null;
  /** The quarters that `actual` is made of. */
  readonly quarters: readonly number[];
  /** Capaian, rounded as the profile says; `unrounded` is what averages are made of. */
  readonly percent: number | null;
  readonly unrounded: string | null;
  readonly against: "quarters" | "year" | null;
  readonly limited: "cap" | "floor" | null;
  readonly rating: string | null;
  readonly cause: UncomputedCause | null;
  /** Ids of the cells the realisasi came from; without one, of the cells that say why. */
  readonly sources: readonly string[];
  /** What every quarter up to the asked one was found to hold. */
  readonly quarterCells: readonly QuarterCell[];
}

/** What one quarter of a row says, for print: a number, a state, `unreadable` text, or nothing. */
export interface QuarterCell {
  readonly quarter: number;
  readonly shown: number | string | null;
}

/** The money of one sub kegiatan of one unit, counted once however many indicators share it. */
export interface BudgetFigure extends Money {
  readonly unitId: string;
  readonly counted: boolean;
  /** "" when the indicator measures no sub kegiatan. */
  readonly code: string;
  readonly name: string;
  /** The indicator in whose row pagu and realisasi stand. */
  readonly holder: string;
  readonly sources: readonly string[];
}

/** One program, kegiatan or sub kegiatan; `code` is "" for what has no code. */
export interface LevelFigures extends Figures {
  readonly level: "program" | "kegiatan" | "sub-kegiatan";
  readonly code: string;
  readonly name: string;
}

/** A typed value that was kept and not counted. */
export interface UncountedCell {
  readonly unitId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly why: UncountedReason;
}

/** Why a typed value is not counted. */
export type UncountedReason =
  | "unknown-row"
  | "conflicting-row"
  | "duplicate-row"
  | "unknown-column"
  | "outside-table"
  | "older-version"
  | "unreadable"
  | "later-quarter"
  | "shared-budget";
