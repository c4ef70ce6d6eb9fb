import { parseCode } from "../../code/parse-code";
import type { CodeMapping } from "../../codelist/code-mapping";
import { newCodeFinder } from "../../codelist/code-mapping";
import type { CodeIndex } from "../../codelist/code-index";
import type { FindingOf, Place } from "../../validation/finding";

/** What is told of old codes; `place` of the first row that bears each. */
export type RemapFinding =
  | FindingOf<
      "renja-map/mapped",
      { readonly count: number; readonly first: string; readonly becomes: string }
    >
  | FindingOf<"renja-map/split", { readonly code: string; readonly codes: readonly string[] }>
  | FindingOf<"renja-map/same-name", { readonly code: string; readonly codes: readonly string[] }>
  | FindingOf<"renja-map/none", { readonly code: string }>
  | FindingOf<"renja-map/unread", { readonly found: readonly string[] }>;

/** A row with a code and a name, of whatever table. */
interface CodedRow {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
}

/**
 * `rows` with their old codes written as `mapping` says, where it names one new code. A code that was split, and one that
 * only its name leads to, stay as they are and are told with what they may be: the office decides. `agencyField` is what
 * `X.XX` stands for.
 */
export function remapCodes<R extends CodedRow>(
  rows: readonly R[],
  mapping: CodeMapping,
  codes: CodeIndex,
  agencyField: string | null,
): { readonly rows: readonly R[]; readonly findings: readonly RemapFinding[] } {
  const find = newCodeFinder(mapping, codes.list);
  const mapped: { readonly from: string; readonly to: string; readonly place: Place }[] = [];
  const told = new Map<string, RemapFinding>();
  const remapped = rows.map((row): R => {
    const parsed = parseCode(row.code, { agencyField });
    if (parsed.kind !== "value") return row;
    const isMapped = mapping.newCodes.has(parsed.code);
    if (!isMapped && codes.find(parsed.code) !== null) return row;
    const found = find(parsed.code, row.name);
    if (found.kind === "mapped") {
      mapped.push({ from: row.code, to: found.code, place: row.place });
      return { ...row, code: found.code };
    }
    const finding = findingOf(found, parsed.code, row.place);
    if (finding !== null && !told.has(parsed.code)) told.set(parsed.code, finding);
    return row;
  });
  const [first] = mapped;
  const note: readonly RemapFinding[] =
    first === undefined
      ? []
      : [
          {
            code: "renja-map/mapped",
            severity: "note",
            place: first.place,
            values: { count: mapped.length, first: first.from, becomes: first.to },
          },
        ];
  return { rows: remapped, findings: [...note, ...told.values()] };
}

function findingOf(
  found: ReturnType<ReturnType<typeof newCodeFinder>>,
  code: string,
  place: Place,
): RemapFinding | null {
  switch (found.kind) {
    case "split":
      return { code: "renja-map/split", severity: "warning", place, values: { code, codes: found.codes } };
    case "same-name":
      return {
        code: "renja-map/same-name",
        severity: "warning",
        place,
        values: { code, codes: found.codes },
      };
    case "none":
      return { code: "renja-map/none", severity: "warning", place, values: { code } };
    case "same":
    case "mapped":
      return null;
  }
}
