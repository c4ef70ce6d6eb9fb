import type { ChoicesFrom } from "../form/definition";
import { isSameHeader } from "../register/table-columns";

/** Lists that the agency's own data gives, by the name that an author writes for them. */
const LISTS: readonly (readonly [name: string, list: ChoicesFrom])[] = [
  ["satuan", { list: "satuan" }],
  ["unit", { list: "unit" }],
  ["kode", { list: "kode" }],
  ["kode program", { list: "kode", levels: ["program"] }],
  ["kode kegiatan", { list: "kode", levels: ["kegiatan"] }],
  ["kode sub kegiatan", { list: "kode", levels: ["sub-kegiatan"] }],
];

/** The names of the lists that nobody has to write on the sheet Pilihan. */
export const AGENCY_LIST_NAMES: readonly string[] = LISTS.map(([name]) => name);

/** The agency's list of that name; null when it is none. */
export function agencyList(name: string): ChoicesFrom | null {
  return LISTS.find(([own]) => isSameHeader(own, name))?.[1] ?? null;
}

/** The name under which an author chooses from `list`; null for one that the sheets cannot say. */
export function agencyListName(list: ChoicesFrom): string | null {
  const key = JSON.stringify([list.list, list.levels ?? null]);
  const plain = list.parent === undefined && list.open === undefined;
  return plain
    ? (LISTS.find(([, own]) => JSON.stringify([own.list, own.levels ?? null]) === key)?.[0] ?? null)
    : null;
}
