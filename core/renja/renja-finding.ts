import type { FindingOf } from "../validation/finding";

/** Why a row stands in the bucket of unknown codes. */
export type UnknownCause = "missing" | "unreadable" | "not-in-list";

/** A part of a row that reviewers want filled. */
export type RenjaPart =
  | "unit"
  | "indicator"
  | "targetN"
  | "budget"
  | "targetNext"
  | "budgetNext"
  | "location"
  | "fundSource"
  | "targetGroup";

/** Everything that can be odd in proposed rows. Codes and names are those that the table prints. */
export type RenjaFinding =
  | FindingOf<
      "renja/unknown-code",
      {
        readonly found: string;
        readonly name: string;
        readonly cause: UnknownCause;
        readonly near: readonly string[];
      }
    >
  | FindingOf<
      "renja/budget-above",
      { readonly code: string; readonly found: number; readonly computed: number }
    >
  | FindingOf<"renja/budget-invalid", { readonly code: string; readonly found: number }>
  | FindingOf<"renja/share-repeated", { readonly code: string; readonly amount: number }>
  | FindingOf<
      "renja/funds-differ",
      { readonly code: string; readonly funds: number; readonly budget: number }
    >
  | FindingOf<
      "renja/blank",
      { readonly part: RenjaPart; readonly count: number; readonly codes: readonly string[] }
    >
  | FindingOf<"renja/same-text", { readonly code: string; readonly text: string }>
  | FindingOf<
      "renja/over-ceiling",
      {
        readonly unit: string;
        readonly kind: "total" | "penunjang" | "urusan";
        readonly ceiling: number;
        readonly proposed: number;
      }
    >
  | FindingOf<
      "renja/shared-sub-activity",
      { readonly code: string; readonly name: string; readonly units: readonly string[] }
    >
  | FindingOf<
      "renja/same-indicator",
      { readonly indicator: string; readonly codes: readonly string[]; readonly units: readonly string[] }
    >;
