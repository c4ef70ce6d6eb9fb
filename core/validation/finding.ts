/** How much a finding weighs: an error refuses, a warning needs an explanation, a note only tells. */
export type Severity = "error" | "warning" | "note";

/**
 * Where a finding is, as the person who reads it sees it. null where a part does not apply. `rowNumber` is 1-based;
 * `cell` is an A1 address; `column` is the column's label, not its letter.
 */
export interface Place {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly rowNumber: number | null;
  readonly column: string | null;
}

/** A finding: a stable code, how much it weighs, where it is, and just the values its sentence needs. */
export interface FindingOf<Code extends string, Values> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Values;
}

/** A finding of any kind, for code that only lists, counts, stores or renders. */
export type AnyFinding = FindingOf<string, object>;

/** No place at all; spread it and set the parts that are known. */
export const NOWHERE: Place = { file: null, sheet: null, cell: null, rowNumber: null, column: null };

/** True when one of `findings` is an error. */
export function hasError(findings: readonly AnyFinding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
