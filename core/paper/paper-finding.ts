import type { FindingOf } from "../validation/finding";

/** What makes a paper impossible, for the person who set it up. */
export type PaperFinding =
  | FindingOf<
      "paper/unknown-token",
      { readonly pattern: string; readonly token: string; readonly known: string }
    >
  | FindingOf<"paper/missing-part", { readonly pattern: string; readonly token: string }>
  | FindingOf<"paper/number-without-token", { readonly pattern: string }>;
