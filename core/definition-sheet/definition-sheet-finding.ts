import type { FindingOf } from "../validation/finding";
import type { DefinitionFinding } from "../form/definition-finding";

/** What can be wrong with the sheets that a form is written in, before its parts are looked at together. */
export type SheetFinding =
  | FindingOf<"formsheet/sheet-missing", { readonly sheet: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/header-missing", { readonly sheet: string; readonly expected: readonly string[] }>
  | FindingOf<"formsheet/column-missing", { readonly column: string }>
  | FindingOf<"formsheet/column-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/column-alias", { readonly found: string; readonly column: string }>
  | FindingOf<"formsheet/column-repeated", { readonly column: string; readonly first: string }>
  | FindingOf<"formsheet/value-outside", { readonly found: string }>
  | FindingOf<"formsheet/setting-missing", { readonly setting: string }>
  | FindingOf<"formsheet/setting-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/setting-repeated", { readonly setting: string; readonly firstRow: number }>
  | FindingOf<"formsheet/no-columns", object>
  | FindingOf<"formsheet/value-missing", { readonly column: string }>
  | FindingOf<
      "formsheet/word-unknown",
      { readonly found: string; readonly allowed: readonly string[]; readonly suggestion: string | null }
    >
  | FindingOf<"formsheet/number-unreadable", { readonly found: string; readonly asks: NumberAsked }>
  | FindingOf<"formsheet/cell-error", { readonly found: string }>
  | FindingOf<"formsheet/live-formula", { readonly formula: string }>
  | FindingOf<"formsheet/name-invalid", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/name-taken", { readonly found: string }>
  | FindingOf<"formsheet/id-invalid", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/title-too-long", { readonly length: number; readonly limit: number }>
  | FindingOf<"formsheet/title-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/list-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"formsheet/list-unused", { readonly list: string }>
  | FindingOf<"formsheet/choice-repeated", { readonly found: string; readonly firstRow: number }>
  | FindingOf<"formsheet/not-for-role", { readonly column: string; readonly role: string }>
  | FindingOf<"formsheet/not-for-type", { readonly column: string; readonly type: string }>
  | FindingOf<"formsheet/given-in-open-rows", object>
  | FindingOf<"formsheet/key-missing", { readonly rows: "register" | "open" }>
  | FindingOf<"formsheet/measure-not-text", { readonly label: string }>
  | FindingOf<"formsheet/total-without-measure", { readonly label: string }>
  | FindingOf<"formsheet/live-total-mixed", { readonly label: string }>;

/** What a number in a sheet is for. */
export type NumberAsked = "limit" | "width" | "rowCount";

/** Anything the author of a form is told: faults of the sheets, and of the form that they say, at its cell. */
export type AuthorFinding = SheetFinding | DefinitionFinding;
