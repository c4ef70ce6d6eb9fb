import { compareCodes } from "../code/code-level";
import type { CodeEntry, CodeList } from "./code-entry";

/**
 * The part of `list` that an agency with these bidang urusan works with: its own codes, the urusan above them, and the
 * `X.XX` codes written with `ownField` (the bidang that carries its secretariat), unless the list has them already.
 */
export function codesForAgency(list: CodeList, fields: readonly string[], ownField: string): CodeList {
  const wanted = new Set([...fields, ownField]);
  const urusan = new Set([...wanted].map((field) => field.split(".")[0] ?? ""));
  const own = list.entries.filter(({ code }) => wanted.has(code.slice(0, 4)) || urusan.has(code));
  const taken = new Set(own.map(({ code }) => code));
  const general = list.entries
    .filter(({ code }) => /^X\.XX\./.test(code))
    .map((entry): CodeEntry => ({ ...entry, code: entry.code.replace(/^X\.XX/, ownField) }))
    .filter(({ code }) => !taken.has(code));
  return { entries: [...own, ...general].sort((a, b) => compareCodes(a.code, b.code)) };
}
