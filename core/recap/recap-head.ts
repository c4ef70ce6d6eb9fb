import type { CivilDate } from "../cell/civil-date";
import type { UnitStateName } from "../cycle/state";
import type { Profile } from "../indicator/profile";
import type { FormFinding } from "../submission/receive-form";
import type { RecapCycle, RecapEdition, RecapFile } from "./recap-input";

/** What every recap says of itself, whatever its figures: what it is of, and which units are in it. */
export interface RecapHead {
  /** What the tables are called, e.g. `Rekapitulasi Capaian Kinerja dan Serapan Anggaran`. */
  readonly title: string;
  /** `Triwulan IV Tahun 2025`, or `Tahun 2027`. */
  readonly period: string;
  readonly cycle: RecapCycle;
  readonly edition: RecapEdition;
  readonly profile: Profile;
  readonly coverage: RecapCoverage;
  /** In the order of the register. */
  readonly units: readonly UnitFacts[];
}

/** How many units; approved ≤ submitted ≤ asked. Nihil units have answered, skipped ones were not asked. */
export interface RecapCoverage {
  readonly asked: number;
  readonly submitted: number;
  readonly approved: number;
  readonly nil: number;
  readonly skipped: number;
}

/** One unit as far as its figures do not matter. What it sent counts when it is `counted`, else it is only shown, marked. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly state: UnitStateName;
  readonly counted: boolean;
  /** A submission or draft is at hand, whatever its state. */
  readonly hasSubmission: boolean;
  /** A newer version than the counted one waits for a decision or for its correction. */
  readonly pending: boolean;
  readonly version: number | null;
  readonly file: RecapFile | null;
  readonly filledBy: string | null;
  readonly submittedOn: CivilDate | null;
  readonly approvedBy: string | null;
  readonly approvedOn: CivilDate | null;
  readonly deadline: CivilDate | null;
  readonly lateDays: number;
  readonly reason: string | null;
  readonly findings: readonly FormFinding[];
}
