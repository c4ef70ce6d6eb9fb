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
import type { FormDefinition } from "#core/form/definition";
import { parseDefinition } from "#core/form/definition";
import type { Profile } from "#core/indicator/profile";
import { parseProfile } from "#core/indicator/profile";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "./command-fault";

const FORMS: { readonly [id: string]: unknown } = {
  kinerja,
  renja,
  "indikator-pelayanan": indikatorPelayanan,
  "telaah-rkpd": telaahRkpd,
  "usulan-pemangku": usulanPemangku,
  "evaluasi-renja": evaluasiRenja,
};
const PROFILES: { readonly [id: string]: unknown } = {
  "permendagri-86-2017": permendagri,
  "turun-b": turunB,
  "batas-100": batas100,
  "batas-120": batas120,
  "rata-sub-kegiatan": rataSubKegiatan,
};

/** The form that ships under this id; throws CommandFault for any other. */
export function formNamed(name: string): FormDefinition {
  const found = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (found === undefined)
    throw new CommandFault(workspaceSentence("form/unknown", { name, known: Object.keys(FORMS) }));
  const parsed = parseDefinition(found);
  if (!parsed.ok) throw new Error(`form ${name}: ${parsed.faults.join("; ")}`);
  return parsed.definition;
}

/** The profile that ships under this id; throws CommandFault for any other. */
export function profileNamed(name: string): Profile {
  const found = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
  if (found === undefined)
    throw new CommandFault(workspaceSentence("profile/unknown", { name, known: Object.keys(PROFILES) }));
  const parsed = parseProfile(found);
  if (!parsed.ok) throw new Error(`profile ${name}: ${parsed.faults.join("; ")}`);
  return parsed.profile;
}

/** Every form that ships with the program. */
export function knownForms(): readonly FormDefinition[] {
  return Object.keys(FORMS).map(formNamed);
}

/** Every profile that ships with the program. */
export function knownProfiles(): readonly Profile[] {
  return Object.keys(PROFILES).map(profileNamed);
}
