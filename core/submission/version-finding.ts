import type { FindingOf } from "../validation/finding";

/** What is told of a form that was filled in an older version of its definition. */
export type VersionFinding =
  | FindingOf<
      "version/read-as-older",
      {
        readonly version: number;
        readonly current: number;
        readonly kept: number;
        readonly converted: number;
        readonly aside: number;
        readonly added: readonly string[];
      }
    >
  | FindingOf<"version/value-aside", { readonly label: string; readonly raw: string }>;
