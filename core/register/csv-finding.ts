import type { FindingOf } from "../validation/finding";

/** What can be wrong with a CSV before its columns are understood. Every one carries file and, where known, line. */
export type CsvFinding =
  | FindingOf<"csv/not-text", { readonly found: string }>
  | FindingOf<"csv/empty", object>
  | FindingOf<"csv/windows-1252", { readonly sample: string }>
  | FindingOf<"csv/utf-16-without-mark", object>
  | FindingOf<"csv/lost-character", { readonly sample: string }>
  | FindingOf<"csv/nul", { readonly count: number }>
  | FindingOf<"csv/one-column", { readonly found: string }>
  | FindingOf<"csv/stray-quote", { readonly found: string; readonly lastRowNumber: number }>
  | FindingOf<"csv/unclosed-quote", { readonly found: string; readonly lastRowNumber: number }>;
