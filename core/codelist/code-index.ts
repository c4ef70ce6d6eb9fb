import { codeLevel } from "../code/code-level";
import { nearestCodes } from "../code/nearest-codes";
import type { CodeEntry, CodeList } from "./code-entry";

/** A code list made ready for looking up. */
export interface CodeIndex {
  readonly list: CodeList;
  /** The entry of a code, or null. A code of the agency's own bidang falls back on the list's `X.XX` entry. */
  readonly find: (code: string) => CodeEntry | null;
  /** Codes of the same level within two slips of `code`, nearest first, three at most. */
  readonly near: (code: string) => readonly string[];
}

/** `list` made ready for looking up. */
export function indexCodes(list: CodeList): CodeIndex {
  const byCode = new Map(list.entries.map((entry) => [entry.code, entry]));
  const generalCode = (code: string): string => code.replace(/^\d\.\d\d(?=\.\d)/, "X.XX");
  const find = (code: string): CodeEntry | null => {
    const own = byCode.get(code);
    if (own !== undefined) return own;
    const general = byCode.get(generalCode(code));
    return general === undefined ? null : { ...general, code };
  };
  return { list, find, near: (code) => nearCodes(code, list, generalCode) };
}

/** Near codes of the list, those of `X.XX` written with the bidang of `code`. */
function nearCodes(code: string, list: CodeList, general: (code: string) => string): readonly string[] {
  const level = codeLevel(code);
  const field = general(code) === code ? null : code.slice(0, 4);
  const known = list.entries
    .filter((entry) => level === null || entry.level === level)
    .map((entry) => (field === null ? entry.code : entry.code.replace(/^X\.XX/, field)));
  return nearestCodes(code, [...new Set(known)]).map((near) => near.code);
}
