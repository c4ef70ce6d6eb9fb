import type { Quarter } from "#core/cell/format-date";

/** Every quarter of the evaluated year. */
export const YEAR_QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** A signed Renja: the stage of its edition and what it froze. */
export interface SignedRenja {
  readonly stage: string;
  readonly content: object;
}

/** Sheets of a recap's workbook by name: their rows of texts. */
export type PrintedSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A cell of a new form that holds, with a note, what an earlier quarter approved. */
export interface CarriedCell {
  readonly cycle: string;
  readonly key: string;
  readonly field: string;
  readonly text: string;
}

/** What planning and evaluating gives on any platform; file names are the platform's own. */
export interface PlayedRenja {
  readonly renja: object;
  readonly signed: SignedRenja;
  /** `PRINTED_SHEETS`, the evaluation's of TW IV, by what they are called in Sheets (`Renja T-C.33`). */
  readonly printed: PrintedSheets;
  /** The rows of the register's table `rencana`, headings first. */
  readonly plan: readonly (readonly string[])[];
  /** The evaluation by the quarter that was asked. */
  readonly evaluations: ReadonlyMap<Quarter, object>;
  readonly carried: readonly CarriedCell[];
  /** TW IV again, quarters read up to their end. */
  readonly cumulative: object;
}

/**
 * The sample agency's Renja from request to signed edition, and its evaluation in as many cycles as `asked` names: each is
 * asked, filled for the quarters since the one before, approved, and rolled up.
 */
export interface RenjaPlatform {
  readonly name: string;
  readonly play: (asked: readonly Quarter[]) => Promise<PlayedRenja>;
}

/** What the agency sets for `cumulative`. */
export const CUMULATIVE = { triwulan: "kumulatif", dasar: "Surat Edaran Contoh" } as const;

/** Sheets of a Renja and of its evaluation that are compared cell by cell. */
export const PRINTED_SHEETS = {
  Renja: ["Tabel 4.1", "T-C.33", "T-C.29", "Pagu Unit", "Kendali"],
  Evaluasi: ["E.81", "Kendali"],
} as const;

/** The quarters that are typed when `quarter` is asked after `before`. */
export function quartersSince(before: Quarter | undefined, quarter: Quarter): readonly Quarter[] {
  return YEAR_QUARTERS.filter((one) => one > (before ?? 0) && one <= quarter);
}
