import { compileForm } from "#core/form/compiled-form";
import type { CompiledForm } from "#core/form/compiled-form";
import { parseDefinition } from "#core/form/definition";
import type { FormDefinition } from "#core/form/definition";
import { profileOf } from "../indicator/sample-profile";

/** A form of six columns, small enough to be seen whole beside its test. */
export const SMALL_FORM = {
  id: "kecil",
  version: 1,
  title: "Formulir Kecil",
  period: "quarter",
  rows: { kind: "register", list: "indicators", key: "kode" },
  fields: [
    { id: "kode", role: "given", label: "Kode", type: "code", source: "code", width: 12 },
    { id: "nama", role: "given", label: "Indikator", type: "text", source: "name", width: 20 },
    { id: "pagu", role: "given", label: "Pagu", type: "rupiah", source: "budget", width: 10 },
    {
      id: "nilai",
      role: "input",
      label: "Nilai",
      type: "measure",
      width: 10,
      states: true,
      required: "triwulan >= 1",
    },
    { id: "ket", role: "input", label: "Keterangan", type: "longText", width: 20 },
    { id: "periksa", role: "check", label: "Periksa", width: 20 },
  ],
  rules: [
    {
      id: "nilai-besar",
      field: "nilai",
      severity: "warning",
      when: "nilai > 100",
      message: "nilai di atas 100",
      remedy: "Periksa lagi.",
    },
  ],
  explanation: "ket",
  frozenThrough: "nama",
  instructions: ["Isi kolom kuning."],
};

/** The definition `data`; its shape must be right. */
export function definitionOf(data: unknown): FormDefinition {
  const parsed = parseDefinition(data);
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return parsed.definition;
}

/** The small form with some fields in place of its own of the same id, or added before the check column. */
export function smallDefinition(...fields: readonly { readonly id: string }[]): FormDefinition {
  const changed = new Map(fields.map((field) => [field.id, field]));
  const own = SMALL_FORM.fields.map((field) => changed.get(field.id) ?? field);
  const ids = new Set(own.map(({ id }) => id));
  const added = fields.filter(({ id }) => !ids.has(id));
  return definitionOf({ ...SMALL_FORM, fields: [...own.slice(0, -1), ...added, ...own.slice(-1)] });
}

/** `definition` compiled for a quarter of 2025. */
export function compiled(definition: FormDefinition, quarter: 1 | 2 | 3 | 4 = 1): CompiledForm {
  return compileForm(definition, { year: 2025, quarter }, profileOf("permendagri-86-2017"));
}
