import { recapKindOf } from "../form/definition";
import type { FormDefinition } from "../form/definition";
import type { Profile } from "../indicator/profile";
import { readingName } from "../messages/renja-table-texts";
import type { OfficeSettings } from "./office-settings";

/**
 * The profile that a recap of `form` is made with: `profile`, and for an evaluation the agency's own reading of a quarter.
 * Editions freeze it with the rest, so that a setting changed later moves no figure of theirs.
 */
export function recapProfile(
  profile: Profile,
  form: Pick<FormDefinition, "id" | "recap">,
  { evaluasi }: OfficeSettings,
): Profile {
  if (evaluasi === null || recapKindOf(form) !== "evaluasi-renja") return profile;
  const evaluationQuarter = { reading: evaluasi.triwulan, basis: evaluasi.dasar };
  return { ...profile, name: `${profile.name}, ${readingName(evaluasi.triwulan)}`, evaluationQuarter };
}
