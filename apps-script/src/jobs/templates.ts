import evaluasiRenja from "#templates/forms/evaluasi-renja.form.json";
import indikatorPelayanan from "#templates/forms/indikator-pelayanan.form.json";
import kinerja from "#templates/forms/kinerja.form.json";
import renja from "#templates/forms/renja.form.json";
import telaahRkpd from "#templates/forms/telaah-rkpd.form.json";
import usulanPemangku from "#templates/forms/usulan-pemangku.form.json";
import batas100 from "#templates/profiles/batas-100.profil.json";
import batas120 from "#templates/profiles/batas-120.profil.json";
import permendagri from "#templates/profiles/permendagri-86-2017.profil.json";
import rataSubKegiatan from "#templates/profiles/rata-sub-kegiatan.profil.json";
import turunB from "#templates/profiles/turun-b.profil.json";
import { parseDefinition } from "#core/form/definition";
import type { FormDefinition } from "#core/form/definition";
import { parseProfile } from "#core/indicator/profile";
import type { Profile } from "#core/indicator/profile";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { UserFault } from "../google/user-fault";

const FORMS: readonly unknown[] = [
  kinerja,
  renja,
  indikatorPelayanan,
  telaahRkpd,
  usulanPemangku,
  evaluasiRenja,
];
const PROFILES: readonly unknown[] = [permendagri, turunB, batas100, batas120, rataSubKegiatan];

/** Profile of forms and recaps where none is chosen. */
export const DEFAULT_PROFILE = "permendagri-86-2017";

/** The forms that come with the add-on. */
export function knownForms(): readonly FormDefinition[] {
  return FORMS.map((source) => {
    const parsed = parseDefinition(source);
    if (!parsed.ok) throw new Error(parsed.faults.join("; "));
    return parsed.definition;
  });
}

/** The profiles that come with the add-on. */
export function knownProfiles(): readonly Profile[] {
  return PROFILES.map((source) => {
    const parsed = parseProfile(source);
    if (!parsed.ok) throw new Error(parsed.faults.join("; "));
    return parsed.profile;
  });
}

/** The form with this id; throws UserFault for any other. */
export function formNamed(name: string): FormDefinition {
  const forms = knownForms();
  const found = forms.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw new UserFault(workspaceSentence("form/unknown", { name, known: forms.map(({ id }) => id) }));
}

/** The profile with this id; throws UserFault for any other. */
export function profileNamed(name: string): Profile {
  const profiles = knownProfiles();
  const found = profiles.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw new UserFault(workspaceSentence("profile/unknown", { name, known: profiles.map(({ id }) => id) }));
}
