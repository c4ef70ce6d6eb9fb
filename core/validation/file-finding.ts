import type { FindingOf } from "./finding";

/** What can be wrong with a file before a form can be read from it, or worth knowing although it was read. */
export type FileFinding =
  | FindingOf<"file/empty", object>
  | FindingOf<"file/not-xlsx-xls", object>
  | FindingOf<"file/xlsb", object>
  | FindingOf<"file/ods", object>
  | FindingOf<"file/xml-2003", object>
  | FindingOf<"file/csv", object>
  | FindingOf<"file/html", object>
  | FindingOf<"file/pdf", object>
  | FindingOf<"file/image", { readonly format: string }>
  | FindingOf<"file/other-office", { readonly application: string }>
  | FindingOf<"file/other-archive", { readonly format: string }>
  | FindingOf<"file/zip-of-xlsx", { readonly workbooks: readonly string[]; readonly count: number }>
  | FindingOf<"file/encrypted", object>
  | FindingOf<"file/truncated", object>
  | FindingOf<"file/damaged", { readonly part: string | null }>
  | FindingOf<"file/too-large", { readonly found: number; readonly allowed: number }>
  | FindingOf<"file/unknown", object>
  | FindingOf<"file/too-slow", { readonly seconds: number }>
  | FindingOf<"file/missing", object>
  | FindingOf<"file/unreadable", { readonly reason: string }>
  | FindingOf<"file/other-agency", object>
  | FindingOf<"file/other-cycle", { readonly cycle: string; readonly known: readonly string[] }>
  | FindingOf<"file/other-form", { readonly form: string }>
  | FindingOf<"file/other-version", object>
  | FindingOf<"file/other-unit", { readonly unit: string }>
  | FindingOf<"file/second-for-unit", { readonly unit: string; readonly others: readonly string[] }>
  | FindingOf<"read/covered-cells", { readonly sheet: string; readonly count: number }>
  | FindingOf<"read/macros-ignored", object>;
