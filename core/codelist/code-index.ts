import { codeLevel } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { nearestCodes } from "../code/nearest-codes";
import type { CodeEntry, CodeList } from "./code-entry";
import { foldWords } from "./search-codes";

/** A code list made ready for looking up. */
export interface CodeIndex {
  readonly list: CodeList;
  /** The entry of a code, or null. A code of the agency's own bidang falls back on the list's `X.XX` entry. */
  readonly find: (code: string) => CodeEntry | null;
  /** The entries that bear the same words as `name`, in code order; none for a name without words. */
  readonly named: (name: string) => readonly CodeEntry[];
  /** Codes of the same level within two slips of `code`, nearest first, three at most. */
  readonly near: (code: string) => readonly string[];
}

/** `list` made ready for looking up; what few callers ask for is only worked out when they do. */
export function indexCodes(list: CodeList): CodeIndex {
  const byCode = new Map(list.entries.map((entry) => [entry.code, entry]));
  const find = (code: string): CodeEntry | null => {
    const own = byCode.get(code);
    if (own !== undefined) return own;
    const general = byCode.get(generalCode(code));
    return general === undefined ? null : { ...general, code };
  };
  let byName: ReadonlyMap<string, readonly CodeEntry[]> | null = null;
  const named = (name: string): readonly CodeEntry[] => {
    byName ??= entriesByName(list);
    return byName.get(foldWords(name)) ?? [];
  };
  return { list, find, named, near: nearFinder(list) };
}

function generalCode(code: string): string {
  return code.replace(/^\d\.\d\d(?=\.\d)/, "X.XX");
}

function entriesByName({ entries }: CodeList): ReadonlyMap<string, readonly CodeEntry[]> {
  const byName = new Map<string, CodeEntry[]>();
  for (const entry of entries) {
    const words = foldWords(entry.name);
    const same = byName.get(words);
    if (words === "") continue;
    if (same === undefined) byName.set(words, [entry]);
    else same.push(entry);
  }
  return byName;
}

/** Near codes of the list, those of `X.XX` written with the bidang of the code; one list a level and bidang is kept. */
function nearFinder(list: CodeList): (code: string) => readonly string[] {
  const candidates = new Map<string, readonly string[]>();
  return (code) => {
    const level = codeLevel(code);
    const field = generalCode(code) === code ? null : code.slice(0, 4);
    const key = `${level ?? ""} ${field ?? ""}`;
    const known = candidates.get(key) ?? codesOf(list, level, field);
    candidates.set(key, known);
    return nearestCodes(code, known).map((near) => near.code);
  };
}

function codesOf({ entries }: CodeList, level: CodeLevel | null, field: string | null): readonly string[] {
  const codes = entries
    .filter((entry) => level === null || entry.level === level)
    .map(({ code }) => (field === null ? code : code.replace(/^X\.XX/, field)));
  return [...new Set(codes)];
}
