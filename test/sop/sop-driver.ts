import type { LedgerEntry } from "#core/ledger/entry";

/** Typed values of a form by `KEY field`, or the name of a cell of the sheet Pengesahan. */
export type Typed = { readonly [place: string]: string | number | null };

/** A meeting that is invited to and minuted. */
export interface SopMeeting {
  readonly day: string;
  readonly start: string;
  readonly venue: string;
  readonly agenda: string;
}

/** Who a unit's return or approval is by, and what it says. */
export interface Decision {
  readonly by: string;
  readonly note?: string;
  readonly cells?: readonly string[];
}

/** What a script asks for in a step of the procedure. */
export interface StepReport {
  readonly by: string;
  readonly unit?: string;
  readonly choice?: string;
  readonly note?: string;
}

/**
 * A platform that runs an office's procedure. A script speaks to it as the people of the office would; every call is
 * what one person does. Calls that are refused throw, so that a script cannot go on as if they had happened.
 */
export interface SopDriver {
  /** Sets the clock of the office: ISO with an offset. */
  readonly at: (moment: string) => void;
  readonly order: (instruction: string) => Promise<void>;
  readonly dispose: (to: string, note: string) => Promise<void>;
  /** Opens the cycle and sends every unit its form. */
  readonly request: (deadline: string) => Promise<void>;
  readonly invite: (meeting: SopMeeting) => Promise<void>;
  readonly minute: (meeting: SopMeeting, participants: readonly string[]) => Promise<void>;
  readonly paper: (
    kind: "nota-dinas" | "berita-acara" | "pengantar" | "pengesahan",
    unit?: string,
  ) => Promise<void>;
  /** A unit types into the form that it has now, and hands it in. */
  readonly fill: (unit: string, values: Typed) => Promise<void>;
  readonly sendBack: (unit: string, decision: Decision) => Promise<void>;
  readonly approve: (unit: string, decision: Decision) => Promise<void>;
  readonly handOver: (units: readonly string[]) => Promise<void>;
  readonly propose: (unit: string, cell: string, value: string, reason: string, by: string) => Promise<void>;
  readonly settle: (
    unit: string,
    proposal: string,
    accept: boolean,
    note: string,
    by: string,
  ) => Promise<void>;
  readonly step: (number: number, report: StepReport) => Promise<void>;
  readonly recap: (family: "sementara" | "final") => Promise<void>;
  readonly sign: () => Promise<void>;
  readonly direct: (direction: string, units: readonly string[]) => Promise<void>;
  readonly number: () => Promise<void>;
  readonly sendCover: (to: string) => Promise<void>;
  readonly archive: (place: string) => Promise<void>;
  readonly askPublication: (note: string) => Promise<void>;
  readonly refusePublication: (reason: string, by: string) => Promise<void>;
  readonly publish: (address: string, excludedCheck: string) => Promise<void>;
  readonly ledger: () => readonly LedgerEntry[];
  /** Every step that is not done, as `number unit state`; none when the procedure ran to its end. */
  readonly openSteps: () => Promise<readonly string[]>;
}
