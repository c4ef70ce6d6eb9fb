import { compareCodes } from "../code/code-level";
import { parseCode } from "../code/parse-code";
import { foldWords } from "../codelist/search-codes";
import type { Renja } from "./renja";
import type { RenjaRow } from "./renja-row";
import { buildRenja } from "./build-renja";

/** How a sub kegiatan of two tables compares. */
export type ComparisonKind = "same" | "budget" | "name" | "only-here" | "only-there";

/** One sub kegiatan; the amounts of all units together. `code` is as typed where it could not be read. */
export interface ComparedLine {
  readonly code: string;
  readonly name: string;
  readonly nameThere: string;
  readonly here: number | null;
  readonly there: number | null;
  readonly kind: ComparisonKind;
}

/**
 * `renja` against rows of another table (a SIPD print, last year's Renja), line by line: by code and pagu, every sub
 * kegiatan of both, in code order. Names are compared by their words.
 */
export function compareRenja(renja: Renja, other: readonly RenjaRow[]): readonly ComparedLine[] {
  const there = buildRenja({ ...renja, rows: other, ceilings: [] });
  const here = totals(renja);
  const those = totals(there);
  const keys = [...new Set([...here.keys(), ...those.keys()])].sort(compareCodes);
  return keys.map((code) => lineOf(code, here.get(code), those.get(code)));
}

interface Total {
  readonly name: string;
  readonly budget: number | null;
}

/** By code; what has no known code goes by its text, normalised where it reads as a code. */
function totals({ items, agency }: Renja): ReadonlyMap<string, Total> {
  const sums = new Map<string, Total>();
  const agencyField = agency.agencyField === "" ? null : agency.agencyField;
  for (const { code, typedCode, name, budget, rows } of items) {
    const parsed = code === "" ? parseCode(typedCode, { agencyField }) : null;
    const key = code || (parsed?.kind === "value" ? parsed.code : typedCode) || name;
    const known = sums.get(key);
    const sum = known === undefined ? budget : (known.budget ?? 0) + (budget ?? 0);
    const typedName = rows.find((row) => row.name !== "")?.name ?? name;
    sums.set(key, { name: known?.name ?? typedName, budget: sum });
  }
  return sums;
}

function lineOf(code: string, here: Total | undefined, there: Total | undefined): ComparedLine {
  const base = {
    code,
    name: here?.name ?? "",
    nameThere: there?.name ?? "",
    here: here?.budget ?? null,
    there: there?.budget ?? null,
  };
  if (there === undefined) return { ...base, kind: "only-here" };
  if (here === undefined) return { ...base, kind: "only-there" };
  if ((here.budget ?? 0) !== (there.budget ?? 0)) return { ...base, kind: "budget" };
  const isRenamed =
    base.name !== "" && base.nameThere !== "" && foldWords(base.name) !== foldWords(base.nameThere);
  return { ...base, kind: isRenamed ? "name" : "same" };
}
