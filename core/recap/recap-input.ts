import type { CivilDate } from "../cell/civil-date";
import type { Quarter } from "../cell/format-date";
import type { UnitStateName } from "../cycle/state";
import type { Profile } from "../indicator/profile";
import type { Register } from "../register/register";
import type { Submission } from "../submission/submission";
import type { FormFinding } from "../submission/receive-form";

/** What a recap is computed from: values only, in any order of units and rows. */
export interface RecapInput {
  readonly cycle: RecapCycle;
  readonly edition: RecapEdition;
  /** The register that the cycle was opened with: targets, pagu, arah and sifat come from it, never from a file. */
  readonly register: Register;
  readonly profile: Profile;
  /** Every unit that the cycle knows, skipped ones too. */
  readonly units: readonly RecapUnitInput[];
}

/** The cycle. Quarters after `quarter` do not count, whatever a form holds there. */
export interface RecapCycle {
  readonly id: string;
  readonly form: string;
  readonly year: number;
  readonly quarter: Quarter;
  readonly deadline: CivilDate | null;
}

/** Which edition: `id` is `sementara`, `sementara-2`, `final`, `perbaikan-1`, … */
export interface RecapEdition {
  readonly kind: "sementara" | "final" | "perbaikan";
  readonly id: string;
}

/**
 * One unit. `counted` tells that `submission` is the version its validator approved, which counts even while a newer
 * one waits; otherwise `submission` is the newest one there is (or null), shown as unvalidated and never counted.
 */
export interface RecapUnitInput {
  readonly unitId: string;
  readonly state: UnitStateName;
  readonly counted: boolean;
  readonly submission: Submission | null;
  /** Number of that version within the cycle; null for a draft or nothing. */
  readonly version: number | null;
  readonly file: RecapFile | null;
  readonly filledBy: string | null;
  readonly submittedOn: CivilDate | null;
  readonly approvedBy: string | null;
  readonly approvedOn: CivilDate | null;
  readonly deadline: CivilDate | null;
  /** Days after the deadline; 0 when punctual or not due. */
  readonly lateDays: number;
  /** Why the unit is nihil, skipped, or was given back. */
  readonly reason: string | null;
  readonly findings: readonly FormFinding[];
}

/** The file a submission came in; `url` where it can be opened, null for a file on disk. */
export interface RecapFile {
  readonly name: string;
  readonly hash: string;
  readonly url: string | null;
}
