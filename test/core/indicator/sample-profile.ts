import { readFileSync } from "node:fs";
import { parseProfile } from "#core/indicator/profile";
import type { Profile } from "#core/indicator/profile";

/** The shipped profile with this id, changed by `changes`. */
export function profileOf(id: string, changes: Partial<Profile> = {}): Profile {
  const file = new URL(`../../../sheets-templates/profiles/${id}.profil.json`, import.meta.url);
  const parsed = parseProfile(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return { ...parsed.profile, ...changes };
}
