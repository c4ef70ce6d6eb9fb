import type { CivilDate } from "../cell/civil-date";

/**
 * What one input cell was found to hold, JSON-safe. Numbers are exact decimal text ("12.5"); money is whole rupiah.
 * `state` TB is "tidak berlaku", BA "belum ada" with its reason (null when none was given). `unreadable` keeps what
 * could not be understood: a finding points at it and nothing is computed from it.
 */
export type FieldValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly decimal: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly date: CivilDate }
  | { readonly kind: "state"; readonly state: "TB" }
  | { readonly kind: "state"; readonly state: "BA"; readonly reason: string | null }
  | { readonly kind: "unreadable"; readonly text: string };

/** An input value with its lineage: the cell it was typed in (A1) and the text found there. */
export interface SubmittedValue {
  readonly value: FieldValue;
  readonly cell: string;
  readonly raw: string;
}

/** One row of a submission: its key (for form `kinerja` the indicator's kode) and its input values by field id. */
export interface SubmissionRow {
  readonly key: string;
  readonly values: { readonly [fieldId: string]: SubmittedValue };
}

/** A value that could not be attributed to a row and field with certainty. It is kept, shown, and never counted. */
export interface QuarantinedValue {
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly why:
    | "unknown-row"
    | "conflicting-row"
    | "duplicate-row"
    | "unknown-column"
    | "outside-table"
    | "older-version";
}

/** What the sheet Pengesahan says. Blank cells are null. */
export interface ReviewSheet {
  readonly status: "Draf" | "Diajukan" | null;
  readonly decision: "Setuju" | "Kembalikan" | null;
  readonly note: string | null;
  readonly filledBy: string | null;
  readonly reviewedBy: string | null;
}

/**
 * The content of a filled form, free of its file and of the review: the same typed values at the same places give
 * the same submission, and its canonical JSON is what the ledger hashes.
 */
export interface Submission {
  readonly form: string;
  readonly fingerprint: string;
  /** Fingerprint of the older version of the form that it was filled in, when it was said anew in this one. */
  readonly madeFrom?: string;
  readonly cycle: string;
  readonly unit: string;
  readonly sheet: string;
  readonly rows: readonly SubmissionRow[];
  readonly quarantine: readonly QuarantinedValue[];
  /** Why nothing was filled; there only in a form with open rows whose filler said so. */
  readonly nihil?: string;
}
