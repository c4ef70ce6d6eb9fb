import type { CivilDate } from "../cell/civil-date";
import type { AskedUnit, Opening } from "./cycle-event";
import type { EditionFamily } from "./edition-event";
import type { Undoable } from "./undo";
import type { CellRef, FindingCounts, RecapInput, SubmissionRef } from "./event-parts";

/** A form that arrived and was read. `resubmit` makes a version even of content that the unit sent before. */
interface Arrival {
  readonly submission: SubmissionRef;
  readonly findings: FindingCounts;
}

/** What each command about the cycle as a whole carries beside `kind` and `cycleId`. */
interface CycleCommandValues {
  readonly order: { readonly instruction: string };
  readonly dispose: { readonly to: string; readonly note: string | null };
  readonly open: { readonly opening: Opening };
  readonly revise: {
    readonly formFingerprint: string;
    readonly registerHash: string;
    readonly units: readonly AskedUnit[];
    readonly reason: string;
  };
  readonly extend: { readonly deadline: CivilDate; readonly reason: string };
  readonly archive: { readonly place: string };
  readonly reopen: { readonly reason: string };
  readonly recap: RecapRequest;
  readonly "undo-cycle": Undo<"cycle">;
}

/** Which last act is taken back, who did it (as the history has it), and why. */
interface Undo<S extends keyof Undoable> {
  readonly undone: Undoable[S];
  readonly by: string;
  readonly reason: string;
}

/** A recap that was computed; `decide` checks that it was computed from what is approved now. */
export interface RecapRequest {
  readonly family: EditionFamily;
  readonly contentHash: string;
  readonly registerHash: string;
  readonly profileId: string;
  readonly profileHash: string;
  /** Hash of how its tables are laid out; null where that is as the regulation has it. */
  readonly layoutHash: string | null;
  /** Name and version of the program that computed it. */
  readonly engine: string;
  readonly inputs: readonly RecapInput[];
  /** Why a final edition goes out without some units; null when nobody was asked. */
  readonly missingReason: string | null;
}

/** What each command about one unit carries beside `kind`, `cycleId` and `unitId`. */
interface UnitCommandValues {
  readonly send: { readonly fileHash: string | null };
  readonly remind: { readonly note: string | null };
  readonly draft: Arrival;
  readonly "record-refusal": {
    readonly originalHash: string;
    readonly originalName: string;
    readonly findings: FindingCounts;
  };
  readonly submit: Arrival & { readonly resubmit: boolean };
  readonly correct: Arrival & { readonly reason: string };
  readonly return: {
    readonly submissionHash: string;
    readonly note: string;
    readonly cells: readonly CellRef[];
  };
  /**
   * `comparedWith`: the approved submission whose difference was shown; `effectShownOn`: the published editions whose
   * changed figures were shown. Null and none for a first approval.
   */
  readonly approve: {
    readonly submissionHash: string;
    readonly comparedWith: string | null;
    readonly effectShownOn: readonly string[];
    readonly note: string | null;
  };
  readonly receive: object;
  /** `found` and `proposed` are as a person reads them, e.g. `12,5`. */
  readonly propose: {
    readonly submissionHash: string;
    readonly cell: CellRef;
    readonly found: string;
    readonly proposed: string;
    readonly reason: string;
  };
  /** `meetingId` names the meeting that decided; null outside of one. */
  readonly "accept-proposal": {
    readonly proposalId: string;
    readonly note: string | null;
    readonly meetingId: string | null;
  };
  readonly "refuse-proposal": {
    readonly proposalId: string;
    readonly reason: string;
    readonly meetingId: string | null;
  };
  readonly skip: { readonly reason: string };
  readonly nil: { readonly reason: string };
  readonly resume: { readonly reason: string };
  readonly "extend-unit": { readonly deadline: CivilDate; readonly reason: string };
  readonly "undo-unit": Undo<"unit">;
}

/** What each command about one edition carries beside `kind`, `cycleId` and `editionId`. */
interface EditionCommandValues {
  readonly sign: { readonly contentHash: string };
  readonly direct: { readonly direction: string; readonly units: readonly DirectedUnit[] };
  readonly "number-cover": { readonly letterNumber: string };
  readonly "send-cover": { readonly to: string };
  readonly "request-publication": { readonly note: string | null };
  readonly "refuse-publication": { readonly reason: string };
  readonly publish: { readonly address: string; readonly excludedCheck: string };
  readonly retract: { readonly reason: string };
  readonly "undo-edition": Undo<"edition">;
}

/** A unit that a direction opens again; no cells means its whole form. */
export interface DirectedUnit {
  readonly unitId: string;
  readonly cells: readonly CellRef[];
}

/** Commands about the cycle as a whole, by kind. */
export type CycleCommands = {
  readonly [K in keyof CycleCommandValues]: {
    readonly kind: K;
    readonly cycleId: string;
  } & CycleCommandValues[K];
};

/** Commands about one unit, by kind. */
export type UnitCommands = {
  readonly [K in keyof UnitCommandValues]: {
    readonly kind: K;
    readonly cycleId: string;
    readonly unitId: string;
  } & UnitCommandValues[K];
};

/** Commands about one edition, by kind. */
export type EditionCommands = {
  readonly [K in keyof EditionCommandValues]: {
    readonly kind: K;
    readonly cycleId: string;
    readonly editionId: string;
  } & EditionCommandValues[K];
};

/** Anything a person can ask of a cycle. */
export type Command =
  | CycleCommands[keyof CycleCommands]
  | UnitCommands[keyof UnitCommands]
  | EditionCommands[keyof EditionCommands];

/** The kind of a command, e.g. `approve`. */
export type CommandKind = Command["kind"];
