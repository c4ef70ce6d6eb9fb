import type { CivilDate } from "../cell/civil-date";
import type { Opening } from "./cycle-event";
import type { EditionFamily } from "./edition-event";
import type { LastAct } from "./last-act";
import type { CellRef, FindingCounts, RecapInput, SubmissionRef } from "./event-parts";

/** Where a unit stands: disiapkan, dikirim, diisi, diajukan, dikembalikan, disahkan, diterima, direkap, nihil, dilewati. */
export type UnitStateName =
  | "prepared"
  | "sent"
  | "filling"
  | "submitted"
  | "returned"
  | "approved"
  | "received"
  | "recapped"
  | "nil"
  | "skipped";

/** What became of a submitted version. Exactly one version of a unit is `open` while its state is `submitted`. */
export type VersionOutcome = "open" | "replaced" | "returned" | "approved";

/** One submitted version; `version` counts from 1 within the unit and cycle. */
export interface Version {
  readonly version: number;
  readonly submission: SubmissionRef;
  readonly findings: FindingCounts;
  readonly day: CivilDate;
  /** Hash of the approved submission that this version wants to replace; null when nothing was approved. */
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly outcome: VersionOutcome;
}

/** A draft as last received. */
export interface Draft {
  readonly submission: SubmissionRef;
  readonly findings: FindingCounts;
  readonly day: CivilDate;
}

/** Why the form is open again; no cells means the whole form. */
export interface Return {
  readonly note: string;
  readonly cells: readonly CellRef[];
  readonly day: CivilDate;
}

/** A form that was refused because of its errors. */
export interface RefusedAttempt {
  readonly originalHash: string;
  readonly originalName: string;
  readonly findings: FindingCounts;
  readonly day: CivilDate;
}

/** A reviewer's change to one cell of one submission; accepted, it asks for a version that carries it. */
export interface Proposal {
  readonly proposalId: string;
  readonly submissionHash: string;
  readonly cell: CellRef;
  readonly found: string;
  readonly proposed: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly outcome: "open" | "accepted" | "refused";
  /** What was said on the decision; null while open or when nothing was. */
  readonly note: string | null;
  readonly meetingId: string | null;
}

/** One unit of a cycle. */
export interface UnitState {
  readonly unitId: string;
  readonly unitName: string;
  readonly state: UnitStateName;
  readonly versions: readonly Version[];
  readonly draft: Draft | null;
  /** What the recap counts, whatever has been submitted since. Null until a first approval. */
  readonly approved: Version | null;
  /** The day of the approval that counts; null until a first one. */
  readonly approvedDay: CivilDate | null;
  readonly lastReturn: Return | null;
  readonly lastRefused: RefusedAttempt | null;
  /** Why the unit is nil or skipped. */
  readonly reason: string | null;
  /** The unit's own extension; see `deadlineOf`. */
  readonly ownDeadline: CivilDate | null;
  readonly sentDay: CivilDate | null;
  /** Hash of the request file that was last sent. */
  readonly requestHash: string | null;
  /** Submission hashes of all drafts, and file hashes of all refused forms, so that a file that comes again is known. */
  readonly knownDrafts: readonly string[];
  readonly knownRefusals: readonly string[];
  readonly reminders: number;
  readonly proposals: readonly Proposal[];
  /** What last happened to the unit, a recap of the cycle included; null before anything did. */
  readonly last: LastAct<UnitState> | null;
}

/** How far the papers of an edition are. */
export type EditionStage = "made" | "directed" | "signed" | "numbered" | "delivered";

/** How far the publication of an edition is. */
export type PublicationStage = "none" | "requested" | "refused" | "published" | "retracted";

/** A frozen recap. */
export interface Edition {
  readonly editionId: string;
  readonly family: EditionFamily;
  readonly contentHash: string;
  readonly registerHash: string;
  readonly profileId: string;
  readonly profileHash: string;
  /** Hash of how its tables are laid out; null where that is as the regulation has it. */
  readonly layoutHash: string | null;
  readonly engine: string;
  /** The version of the form that the cycle had when it was made. */
  readonly formFingerprint: string;
  readonly inputs: readonly RecapInput[];
  readonly missingUnitIds: readonly string[];
  readonly pendingUnitIds: readonly string[];
  readonly missingReason: string | null;
  readonly day: CivilDate;
  readonly stage: EditionStage;
  readonly letterNumber: string | null;
  readonly publication: PublicationStage;
  /** The units that directions on this edition opened again. */
  readonly directedUnitIds: readonly string[];
  /** What last happened to the edition, a newer one included. */
  readonly last: LastAct<Edition>;
}

/** `planned`: ordered, not opened. `archived`: put away; only publication still moves. */
export type CyclePhase = "planned" | "open" | "archived";

/** One cycle: one form, one period, many units. */
export interface CycleState {
  readonly cycleId: string;
  readonly phase: CyclePhase;
  readonly instruction: string | null;
  readonly disposedTo: readonly string[];
  /** Null while planned. */
  readonly opening: Opening | null;
  /** The deadline of all units, as last extended. */
  readonly deadline: CivilDate | null;
  /** In the order in which the cycle asked them. */
  readonly units: ReadonlyMap<string, UnitState>;
  /** In the order in which they were made. */
  readonly editions: readonly Edition[];
  /** What last happened in the cycle, to whatever; null before anything did. */
  readonly last: LastAct<CycleStanding> | null;
}

/** What an act on the cycle as a whole can change. */
export type CycleStanding = Pick<CycleState, "phase" | "disposedTo" | "deadline" | "last">;

/** The submission of a unit that was stored last, draft or not; null where nothing came in. */
export function lastStored({ draft, versions }: UnitState): SubmissionRef | null {
  return (draft ?? versions[versions.length - 1])?.submission ?? null;
}

/** The version that waits for a decision, or null. */
export function openVersion(unit: UnitState): Version | null {
  const last = unit.versions[unit.versions.length - 1];
  return last?.outcome === "open" ? last : null;
}

/** The day until which `unit` may submit: the later of the cycle's and its own; null when there is none. */
export function deadlineOf(cycle: CycleState, unit: UnitState): CivilDate | null {
  if (cycle.deadline === null || unit.ownDeadline === null) return unit.ownDeadline ?? cycle.deadline;
  return unit.ownDeadline > cycle.deadline ? unit.ownDeadline : cycle.deadline;
}

/** The same by the unit's id; the cycle's deadline for one that it does not ask. */
export function deadlineFor(cycle: CycleState, unitId: string): CivilDate | null {
  const unit = cycle.units.get(unitId);
  return unit === undefined ? cycle.deadline : deadlineOf(cycle, unit);
}
