import type { CodeRepair } from "../code/parse-code";
import type { FindingOf } from "../validation/finding";

/** What may be put right in a list besides what a single code tells. */
export type ListRepair = CodeRepair | "code/zero-restored" | "code/part-padded";

/** Why a text in the code column is no code; the first five are those of `parseCode`. */
export type EntryFault =
  "code/missing" | "code/segment" | "code/lost-zero" | "code/incomplete" | "code/too-long" | "code/damaged";

/** Everything that can be odd in a table of codes. `near` are known codes it may mean, nearest first. */
export type CodelistFinding =
  | FindingOf<"codelist/no-codes", object>
  | FindingOf<"codelist/columns-guessed", { readonly code: string; readonly name: string | null }>
  | FindingOf<
      "codelist/code-refused",
      {
        readonly found: string;
        readonly fault: EntryFault;
        readonly name: string;
        readonly near: readonly string[];
      }
    >
  | FindingOf<
      "codelist/repaired",
      {
        readonly repair: ListRepair;
        readonly count: number;
        readonly found: string;
        readonly code: string;
      }
    >
  | FindingOf<"codelist/without-code", { readonly name: string; readonly near: readonly string[] }>
  | FindingOf<"codelist/name-missing", { readonly code: string }>
  | FindingOf<"codelist/repeated", { readonly count: number; readonly codes: readonly string[] }>
  | FindingOf<
      "codelist/renamed",
      { readonly code: string; readonly first: string; readonly firstRow: number; readonly found: string }
    >
  | FindingOf<
      "codelist/parent-missing",
      { readonly code: string; readonly count: number; readonly near: readonly string[] }
    >;
