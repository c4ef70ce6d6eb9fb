import type { FindingOf } from "../validation/finding";
import type { ClaimReason } from "./duplicate-claims";

/** An indicator as sentences name it. */
export interface NamedIndicator {
  readonly code: string;
  readonly name: string;
  readonly unitId: string;
}

/** What can be found across units and periods. Every one is a warning or a note: a person decides. */
export type CrossFinding =
  | FindingOf<
      "across/duplicate-claim",
      {
        readonly reason: ClaimReason;
        readonly first: NamedIndicator;
        readonly second: NamedIndicator;
        readonly subActivityCode: string;
        readonly likenessPercent: number;
        readonly measures: readonly [string, string];
        readonly isSameMeasure: boolean;
      }
    >
  | FindingOf<
      "across/unusual-change",
      {
        readonly indicator: NamedIndicator;
        readonly before: number;
        readonly after: number;
        readonly usual: number;
        readonly usualDistance: number;
        readonly compared: number;
      }
    >
  | FindingOf<
      "across/unusual-year-change",
      {
        readonly indicator: NamedIndicator;
        readonly before: number;
        readonly after: number;
        readonly compared: number;
      }
    >
  | FindingOf<
      "across/earlier-quarter-changed",
      {
        readonly indicator: NamedIndicator;
        readonly column: string;
        readonly approved: string;
        readonly found: string;
      }
    >
  | FindingOf<
      "across/earlier-quarter-completed",
      {
        readonly indicator: NamedIndicator;
        readonly column: string;
        readonly approved: string;
        readonly found: string;
      }
    >
  | FindingOf<
      "across/earlier-quarter-gone",
      { readonly indicator: NamedIndicator; readonly column: string; readonly approved: string }
    >
  | FindingOf<
      "across/narrative-carried-over",
      { readonly indicator: NamedIndicator; readonly column: string; readonly text: string }
    >
  | FindingOf<"across/not-in-renstra", { readonly indicator: NamedIndicator; readonly year: number }>
  | FindingOf<
      "across/renstra-measure-differs",
      { readonly indicator: NamedIndicator; readonly measure: string; readonly renstra: string }
    >
  | FindingOf<
      "across/renstra-target-differs",
      {
        readonly indicator: NamedIndicator;
        readonly year: number;
        readonly target: string;
        readonly renstra: string;
      }
    >
  | FindingOf<
      "across/control-differs",
      {
        readonly unitId: string;
        readonly figure: "indicators" | "budget" | "spent";
        readonly stated: number;
        readonly counted: number | null;
        readonly by: string;
      }
    >
  | FindingOf<"across/control-missing", { readonly unitId: string }>;
