import type { ChoicesFrom } from "../form/definition";
import { isSameHeader } from "../register/table-columns";

/** Lists that the agency's own data gives, by the name that an author writes for them. */
const LISTS: readonly (readonly [name: string, list: ChoicesFrom])[] = [
  ["satuan", { list: "satuan" }],
  ["unit", { list: "unit" }],
  ["kode", { list: "kode" }],
  ["kode urusan", { list: "kode", levels: ["urusan"] }],
  ["kode bidang", { list: "kode", levels: ["bidang"] }],
  ["kode program", { list: "kode", levels: ["program"] }],
  ["kode kegiatan", { list: "kode", levels: ["kegiatan"] }],
  ["kode sub kegiatan", { list: "kode", levels: ["sub-kegiatan"] }],
  ["indikator", { list: "indikator" }],
];

/** Lists whose choices may follow what is chosen in another column. */
const DEPENDENT: readonly string[] = ["kode", "indikator"];

/** The name of a list, and the title after `di bawah` of the column that it follows; null where it follows none. */
export function splitListName(typed: string): { readonly name: string; readonly parentTitle: string | null } {
  const parts = /^(.*\S)\s+di\s+bawah\s+\[([^\][]+)\]$/i.exec(typed.trim());
  return parts === null
    ? { name: typed, parentTitle: null }
    : { name: parts[1] ?? "", parentTitle: (parts[2] ?? "").trim() };
}

/** The names of the lists that nobody has to write on the sheet Pilihan. */
export const AGENCY_LIST_NAMES: readonly string[] = LISTS.map(([name]) => name);

/** The agency's list that was typed, without the column that it follows; null when it is none, or cannot follow one. */
export function agencyList(typed: string): ChoicesFrom | null {
  const { name, parentTitle } = splitListName(typed);
  const found = LISTS.find(([own]) => isSameHeader(own, name))?.[1] ?? null;
  return found !== null && parentTitle !== null && !DEPENDENT.includes(found.list) ? null : found;
}

/**
 * What an author writes to choose from `list`, the column that it follows by its title; null for one that the sheets
 * cannot say.
 */
export function agencyListName(list: ChoicesFrom, titleOf: (id: string) => string): string | null {
  const key = JSON.stringify([list.list, list.levels ?? null]);
  const name = LISTS.find(([, own]) => JSON.stringify([own.list, own.levels ?? null]) === key)?.[0];
  if (name === undefined || list.open !== undefined) return null;
  return list.parent === undefined ? name : `${name} di bawah [${titleOf(list.parent)}]`;
}
