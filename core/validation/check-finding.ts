import type { FindingOf } from "./finding";

/** A value of an earlier quarter beside what was approved for it; `source` says with which form and when, if known. */
export interface CarriedDifference {
  readonly found: string;
  readonly approved: string;
  readonly source: string | null;
  readonly explained: boolean;
}

/** What the checks of a form find on a row that was read; one code per standard check, and the author's rules. */
export type CheckFinding =
  | FindingOf<"cell/required", { readonly asks: "figure" | "figure-or-state" | "words" | "choice" }>
  | FindingOf<"cell/not-asked", { readonly found: string }>
  | FindingOf<"cell/closed", { readonly found: string; readonly reason: string }>
  | FindingOf<"cell/reason-missing", { readonly found: string }>
  | FindingOf<"cell/not-whole", { readonly found: string }>
  | FindingOf<"cell/below-minimum", { readonly found: string; readonly limit: string }>
  | FindingOf<"cell/above-maximum", { readonly found: string; readonly limit: string }>
  | FindingOf<"cell/unknown-choice", { readonly found: string; readonly near: readonly string[] }>
  | FindingOf<"cell/wrong-parent", { readonly found: string }>
  | FindingOf<"cell/not-in-list", { readonly found: string; readonly allowed: readonly string[] }>
  | FindingOf<
      "row/rule",
      {
        readonly rule: string;
        readonly message: string;
        readonly remedy: string;
        readonly explained: boolean;
      }
    >
  | FindingOf<"cell/carried-changed", CarriedDifference>
  | FindingOf<"cell/carried-corrected", CarriedDifference>
  | FindingOf<
      "form/over-limit",
      {
        readonly label: string;
        readonly found: number;
        readonly limit: number;
        readonly explained: boolean;
      }
    >
  | FindingOf<
      "cell/given-changed",
      { readonly found: string; readonly expected: string; readonly explained: boolean }
    >
  | FindingOf<
      "cell/computed-overwritten",
      { readonly found: string; readonly expected: string; readonly explained: boolean }
    >;
