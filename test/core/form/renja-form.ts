import { readFileSync } from "node:fs";
import { codeLevel } from "#core/code/code-level";
import type { CodeList } from "#core/codelist/code-entry";
import { compileForm } from "#core/form/compiled-form";
import type { CompiledForm } from "#core/form/compiled-form";
import { parseDefinition } from "#core/form/definition";
import type { FormDefinition } from "#core/form/definition";
import type { FormLists } from "#core/form/form-lists";
import type { FormRequest } from "#core/form/form-request";
import { preparedRows } from "#core/form/open-rows";
import { profileOf } from "../indicator/sample-profile";
import { requestOf } from "./sample-form";

/** A small agency's codes: two bidang, three programs, four kegiatan, six sub kegiatan. */
const CODES: readonly (readonly [code: string, name: string, indicator?: string])[] = [
  ["5", "UNSUR PENUNJANG"],
  ["5.01", "PERENCANAAN"],
  ["5.01.01", "PROGRAM PENUNJANG URUSAN"],
  ["5.01.01.2.01", "Perencanaan dan Penganggaran"],
  ["5.01.01.2.01.0001", "Penyusunan Dokumen Perencanaan", "Jumlah dokumen perencanaan"],
  ["5.01.02", "PROGRAM PERENCANAAN"],
  ["5.01.02.2.01", "Penyusunan Perencanaan dan Pendanaan"],
  ["5.01.02.2.01.0003", "Pelaksanaan Konsultasi Publik", "Jumlah berita acara konsultasi publik"],
  ["5.01.02.2.01.0005", "Pelaksanaan Musrenbang Kabupaten/Kota", "Jumlah berita acara Musrenbang"],
  ["5.01.02.2.03", "Pengendalian dan Evaluasi"],
  ["5.01.02.2.03.0001", "Pengendalian Pelaksanaan", "Jumlah laporan hasil pengendalian"],
  ["5.05", "PENELITIAN DAN PENGEMBANGAN"],
  ["5.05.02", "PROGRAM PENELITIAN"],
  ["5.05.02.2.01", "Penelitian Daerah"],
  ["5.05.02.2.01.0001", "Pelaksanaan Konsultasi Publik", "Jumlah dokumen penelitian"],
  ["5.05.02.2.01.0002", "Kajian Kebijakan", "Jumlah kajian"],
];

/** The codes above as a list. */
export const SAMPLE_CODES: CodeList = {
  entries: CODES.map(([code, name, indicator]) => ({
    code,
    level: codeLevel(code) ?? "urusan",
    name,
    indicators: indicator === undefined ? [] : [{ name: indicator, measure: "Dokumen" }],
  })),
};

/** The lists of the sample forms. */
export const SAMPLE_LISTS: FormLists = {
  codes: SAMPLE_CODES,
  ownField: "5.01",
  texts: { satuan: ["Dokumen", "Laporan"], "sumber-dana": ["1.1 PAD", "1.2 Pendapatan Transfer"] },
};

/** A form that ships, by its id. */
export function shippedDefinition(id: string): FormDefinition {
  const file = new URL(`../../../sheets-templates/forms/${id}.form.json`, import.meta.url);
  const parsed = parseDefinition(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return parsed.definition;
}

/** The form `renja` for 2027 with the lists above. */
export function renjaForm(): CompiledForm {
  return compiledWithLists(shippedDefinition("renja"));
}

/** `definition` for 2027 with the lists above. */
export function compiledWithLists(definition: FormDefinition): CompiledForm {
  const profile = profileOf("permendagri-86-2017");
  return compileForm(definition, { year: 2027, quarter: 4 }, profile, SAMPLE_LISTS);
}

/** The request of an open form with `count` blank rows. */
export function openRequest(form: CompiledForm, count = 8): FormRequest {
  return requestOf(form, preparedRows(count));
}
