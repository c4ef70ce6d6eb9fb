import type { FindingOf } from "../validation/finding";

/** What can be found while a filled form is read and matched; `cell/…` findings are about one typed value. */
export type SubmissionFinding =
  | FindingOf<"form/not-himpun", object>
  | FindingOf<"form/identity-repaired", { readonly unit: string }>
  | FindingOf<"form/entry-sheet-missing", { readonly sheets: readonly string[] }>
  | FindingOf<"form/entry-sheet-renamed", { readonly found: string }>
  | FindingOf<"form/entry-sheet-twice", { readonly others: readonly string[]; readonly differs: boolean }>
  | FindingOf<"form/header-lost", object>
  | FindingOf<"form/ids-repaired", object>
  | FindingOf<"column/missing", { readonly label: string }>
  | FindingOf<"column/twice", { readonly label: string }>
  | FindingOf<"column/unknown", { readonly raw: string }>
  | FindingOf<"row/missing", { readonly key: string }>
  | FindingOf<"row/twice", { readonly key: string }>
  | FindingOf<"row/unknown", { readonly raw: string }>
  | FindingOf<"row/conflicting", { readonly key: string; readonly other: string }>
  | FindingOf<"row/key-repaired", { readonly key: string }>
  | FindingOf<"row/keys-left-behind", { readonly recognised: number; readonly fresh: number }>
  | FindingOf<"cell/number-as-text", { readonly found: string; readonly read: string }>
  | FindingOf<"cell/state-respelled", { readonly found: string; readonly read: string }>
  | FindingOf<"cell/choice-respelled", { readonly found: string; readonly read: string }>
  | FindingOf<"form/nothing-filled", { readonly nihil: boolean }>
  | FindingOf<"form/nihil-with-rows", { readonly rows: number; readonly reason: string }>
  | FindingOf<
      "cell/ambiguous-number",
      { readonly found: string; readonly readings: readonly [string, string] }
    >
  | FindingOf<
      "cell/not-a-number",
      { readonly found: string; readonly suggestion: string | null; readonly states: boolean }
    >
  | FindingOf<"cell/date-for-number", { readonly found: string }>
  | FindingOf<"cell/not-a-date", { readonly found: string }>
  | FindingOf<"cell/error-value", { readonly found: string }>
  | FindingOf<"cell/formula-without-result", { readonly formula: string }>
  | FindingOf<"cell/percent-scaled", { readonly found: string; readonly read: string }>
  | FindingOf<"cell/percent-unexpected", { readonly readings: readonly [string, string] }>;

/** What can be found about a decision on the sheet Pengesahan. */
export type ReviewFinding = FindingOf<
  "review/unknown-choice",
  { readonly label: string; readonly found: string; readonly allowed: readonly string[] }
>;
