import type { FindingOf } from "../../validation/finding";

/** What is wrong with a filled workbook of a meeting; with any of it nothing is taken. */
export type MeetingFinding =
  | FindingOf<"meeting/not-ours", object>
  | FindingOf<"meeting/other-agency", object>
  | FindingOf<"meeting/other-cycle", { readonly found: string; readonly expected: string }>
  | FindingOf<"meeting/unknown-row", { readonly key: string }>
  | FindingOf<"meeting/row-twice", { readonly key: string }>
  | FindingOf<"meeting/unknown-decision", { readonly found: string }>
  | FindingOf<"meeting/refusal-without-note", { readonly key: string }>
  | FindingOf<"meeting/value-unreadable", { readonly key: string; readonly proposed: string }>
  | FindingOf<"meeting/nothing-decided", object>;
