import { readFileSync } from "node:fs";
import { compileForm } from "#core/form/compiled-form";
import type { CompiledForm, FormPeriod } from "#core/form/compiled-form";
import { parseDefinition } from "#core/form/definition";
import type { FormDefinition } from "#core/form/definition";
import type { FormRequest } from "#core/form/form-request";
import type { GivenRow } from "#core/form/register-rows";
import { givenRows } from "#core/form/register-rows";
import type { Profile } from "#core/indicator/profile";
import type { Agency, Indicator, Register, TargetValue } from "#core/register/register";
import { profileOf } from "../indicator/sample-profile";

/** The agency of every form made in tests. */
export const SAMPLE_AGENCY: Agency = {
  name: "Badan Perencanaan Pembangunan Daerah",
  shortName: "Bappeda",
  government: "Pemerintah Kabupaten Contoh",
  address: "Jalan Merdeka Nomor 1, Kota Contoh 12345 · Telepon (021) 555 0100",
  phone: "(021) 555 0100",
  email: "bappeda@contoh.go.id",
  website: "bappeda.contoh.go.id",
  place: "Kota Contoh",
  timeZone: "Asia/Jakarta",
  agencyField: "5.01",
};

/** An indicator with what a test does not say filled in. */
export function sampleIndicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    code,
    unit: "bidang-ppe",
    goal: "Meningkatnya kualitas perencanaan",
    program: "",
    activity: "",
    subActivity: "",
    subActivityCode: "",
    name: `Jumlah dokumen ${code}`,
    measure: "Dokumen",
    direction: "naik",
    nature: "jumlah",
    baseline: null,
    targetYear: single("4"),
    targetQuarters: [single("1"), single("1"), single("1"), single("1")],
    budget: null,
    source: "",
    ...changes,
  };
}

/** A target of one value. */
export function single(value: string): TargetValue {
  return { kind: "single", value };
}

/** A register with one unit `bidang-ppe` that answers for `indicators`. */
export function sampleRegister(indicators: readonly Indicator[]): Register {
  return {
    agency: SAMPLE_AGENCY,
    units: [{ id: "bidang-ppe", name: "Bidang Perencanaan", kind: "bidang", validator: "kabid" }],
    officials: [],
    indicators,
  };
}

/** The shipped definition of the form `kinerja`. */
export function kinerjaDefinition(): FormDefinition {
  const file = new URL("../../../sheets-templates/forms/kinerja.form.json", import.meta.url);
  const parsed = parseDefinition(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return parsed.definition;
}

/** The form `kinerja` compiled for a quarter of 2025. */
export function kinerjaForm(
  quarter: FormPeriod["quarter"] = 4,
  profile: Profile = profileOf("permendagri-86-2017"),
): CompiledForm {
  return compileForm(kinerjaDefinition(), { year: 2025, quarter }, profile);
}

/** The request of `form` for `indicators` of the sample unit. */
export function sampleRequest(form: CompiledForm, indicators: readonly Indicator[]): FormRequest {
  return requestOf(form, givenRows(form.definition, sampleRegister(indicators), "bidang-ppe"));
}

/** The request of `form` for rows that are given already. */
export function requestOf(form: CompiledForm, rows: readonly GivenRow[]): FormRequest {
  return {
    identity: {
      agencyId: "bappeda-contoh",
      cycle: "kinerja-2025-tw4",
      unit: "bidang-ppe",
      form: form.definition.id,
      fingerprint: "0123456789abcdef",
    },
    form,
    agency: SAMPLE_AGENCY,
    unitName: "Bidang Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah",
    validatorName: "Dra. Siti Rahmawati, M.Si.",
    validatorTitle: "Kepala Bidang",
    deadline: null,
    rows,
  };
}
