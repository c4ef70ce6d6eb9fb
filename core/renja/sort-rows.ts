import { compareCodes, codeLevel } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { parseCode } from "../code/parse-code";
import type { CodeIndex } from "../codelist/code-index";
import type { UnknownCause } from "./renja-finding";

/** What sorting needs to know of a row. */
export interface KeyedRow {
  readonly key: string;
  readonly unit: string;
  readonly code: string;
}

/** A row with what its code says. `code` is "" when it is not known; `level` is the one that was typed, if readable. */
export interface CodedRow<R extends KeyedRow = KeyedRow> {
  readonly row: R;
  readonly code: string;
  readonly level: CodeLevel | null;
  readonly unknown: UnknownCause | null;
  /** A code it may mean, when its text could be read but a digit is lost. */
  readonly suggestion: string | null;
}

/**
 * `rows` with their codes normalised (`X.XX` is `agencyField`) and looked up, in an order that does not depend on the
 * one they came in: by code, unit (as the register lists them) and key.
 */
export function sortRows<R extends KeyedRow>(
  rows: readonly R[],
  units: readonly string[],
  codes: CodeIndex,
  agencyField: string,
): readonly CodedRow<R>[] {
  const unitPlace = new Map(units.map((unit, index) => [unit, index]));
  const placeOf = (row: KeyedRow): number => unitPlace.get(row.unit) ?? units.length;
  const read = codeReader(codes, agencyField === "" ? null : agencyField);
  return rows
    .map((row) => ({ row, ...read(row.code) }))
    .sort(
      (a, b) =>
        compareCodes(a.code, b.code) ||
        placeOf(a.row) - placeOf(b.row) ||
        compareTexts(a.row.unit, b.row.unit) ||
        compareTexts(a.row.key, b.row.key),
    );
}

function codeReader(codes: CodeIndex, agencyField: string | null): (text: string) => Omit<CodedRow, "row"> {
  const known = new Map<string, Omit<CodedRow, "row">>();
  const read = (text: string): Omit<CodedRow, "row"> => {
    const parsed = parseCode(text, { agencyField });
    if (parsed.kind === "blank") return { code: "", level: null, unknown: "missing", suggestion: null };
    if (parsed.kind === "fault") {
      const suggestion = parsed.code === "code/lost-zero" ? parsed.suggestion : null;
      const unknown = parsed.code === "code/missing" ? "missing" : "unreadable";
      return { code: "", level: null, unknown, suggestion };
    }
    if (codes.find(parsed.code) === null)
      return { code: "", level: codeLevel(parsed.code), unknown: "not-in-list", suggestion: null };
    return { code: parsed.code, level: parsed.level, unknown: null, suggestion: null };
  };
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

/** Keys with numbers in them count as people count: `2` before `10`. */
function compareTexts(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) !== Number(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
