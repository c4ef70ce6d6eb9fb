import type { AnyFinding, FindingOf } from "../validation/finding";

type NoValues = object;

/** A fault of a procedure file or of the graph of its steps, for the person who wrote it. */
export type ProcedureGraphFinding =
  | FindingOf<"procedure/malformed", { readonly path: string; readonly found: string }>
  | FindingOf<"procedure/duplicate-step", { readonly step: number }>
  | FindingOf<"procedure/unreachable-step", { readonly step: number }>
  | FindingOf<"procedure/endless-loop", { readonly step: number }>
  | FindingOf<"procedure/decision-without-choices", { readonly step: number }>
  | FindingOf<"procedure/decision-missing", { readonly step: number }>
  | FindingOf<"procedure/decision-without-target", { readonly step: number; readonly choice: string }>
  | FindingOf<
      "procedure/unknown-target",
      { readonly step: number; readonly choice: string; readonly target: number }
    >
  | FindingOf<"procedure/return-without-note", { readonly step: number; readonly choice: string }>
  | FindingOf<"procedure/previous-of-none", { readonly step: number }>
  | FindingOf<"procedure/unknown-event", { readonly step: number; readonly event: string }>
  | FindingOf<"procedure/unknown-role", { readonly step: number; readonly role: string }>
  | FindingOf<"procedure/role-without-holder", { readonly role: string; readonly steps: readonly number[] }>
  | FindingOf<"procedure/no-duration", { readonly step: number }>
  | FindingOf<"procedure/total-mismatch", { readonly stated: string; readonly added: string }>;

/** A fault in a procedure that an agency wrote as a sheet. */
export type ProcedureTableFinding =
  | FindingOf<"procedure/no-header", NoValues>
  | FindingOf<"procedure/missing-column", { readonly column: string }>
  | FindingOf<"procedure/no-steps", NoValues>
  | FindingOf<"procedure/blank-action", NoValues>
  | FindingOf<"procedure/blank-role", NoValues>
  | FindingOf<"procedure/unreadable-duration", { readonly found: string }>
  | FindingOf<"procedure/unreadable-number", { readonly found: string; readonly taken: number }>
  | FindingOf<"procedure/unreadable-scope", { readonly found: string }>
  | FindingOf<"procedure/unreadable-completion", { readonly found: string }>
  | FindingOf<"procedure/unreadable-decision", { readonly found: string }>;

/** Any finding about a procedure. */
export type ProcedureFinding = ProcedureGraphFinding | ProcedureTableFinding;

/** A finding about the days and hours of work in the register. */
export type CalendarFinding =
  | FindingOf<"calendar/no-header", { readonly columns: string }>
  | FindingOf<"calendar/unreadable-date", { readonly found: string }>
  | FindingOf<"calendar/unknown-kind", { readonly found: string; readonly allowed: string }>
  | FindingOf<"calendar/duplicate-day", { readonly date: string; readonly firstRow: number }>
  | FindingOf<"calendar/contradiction", { readonly date: string; readonly firstRow: number }>
  | FindingOf<"calendar/year-missing", { readonly year: number }>
  | FindingOf<"calendar/estimated-day", { readonly date: string; readonly name: string }>
  | FindingOf<"calendar/unreadable-hours", { readonly found: string }>;

/** A value with the notes it came with, or the findings that made it impossible. */
export type Parsed<T, F extends AnyFinding> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly F[] }
  | { readonly ok: false; readonly findings: readonly F[] };
