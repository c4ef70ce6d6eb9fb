import type { CodeLevel } from "../code/code-level";

/** What a sub kegiatan's result is measured by; "" where the list is silent. */
export interface CodeIndicator {
  readonly name: string;
  readonly measure: string;
}

/** One code of the agency's list. `name` is "" when the list gives none. */
export interface CodeEntry {
  readonly code: string;
  readonly level: CodeLevel;
  readonly name: string;
  readonly indicators: readonly CodeIndicator[];
}

/** The codes in force: each once, ascending. It survives JSON unchanged. */
export interface CodeList {
  readonly entries: readonly CodeEntry[];
}
