import type { Role } from "./register";

/** The roles of `pejabat`, as they are written there. */
export const ROLES: readonly Role[] = ["kasubbid-data", "pelaksana", "kabid", "sekretaris", "kepala"];

const SPELLINGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["kasubbid data", "kasubbid-data"],
  ["kasubid data", "kasubbid-data"],
  ["kepala subbidang data", "kasubbid-data"],
  ["jabatan pelaksana", "pelaksana"],
  ["kepala bidang", "kabid"],
  ["kepala badan", "kepala"],
  ["kepala opd", "kepala"],
]);

/** The role that `text` names, also spelt out (`Kepala Bidang`); null for anything else. */
export function parseRole(text: string): Role | null {
  const words = text.toLowerCase().replace(/[\s_-]+/g, " ");
  return ROLES.find((role) => role.replace("-", " ") === words) ?? SPELLINGS.get(words) ?? null;
}
