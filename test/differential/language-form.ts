import type { FormDefinition } from "#core/form/definition";
import { definitionOf } from "../core/form/small-form";

const given = (id: string, type: string, source: string, label: string) => ({
  id,
  role: "given",
  type,
  source,
  label,
  width: 10,
});

const input = (id: string, type: string, label: string, more: object = {}) => ({
  id,
  role: "input",
  type,
  label,
  width: 10,
  ...more,
});

const computed = (id: string, type: string, formula: string) => ({
  id,
  role: "computed",
  type,
  formula,
  label: `Hitung ${id}`,
  width: 10,
});

const rule = (id: string, when: string, severity = "error") => ({
  id,
  field: "angka_a",
  severity,
  when,
  message: `aturan ${id}`,
  remedy: "Perbaiki.",
});

/** A form of no use but one: it has every field type, every standard check and every function of the language. */
export function languageDefinition(): FormDefinition {
  return definitionOf({
    id: "ragam",
    version: 1,
    title: "Formulir Ragam",
    period: "quarter",
    rows: { kind: "register", list: "indicators", key: "kode" },
    fields: [
      given("kode", "code", "code", "Kode"),
      given("nama", "text", "name", "Nama"),
      given("arah", "text", "direction", "Arah"),
      given("sifat", "text", "nature", "Sifat"),
      given("pagu", "rupiah", "budget", "Pagu"),
      input("angka_a", "measure", "Angka A", {
        required: "triwulan >= 1",
        states: true,
        minimum: -10,
        maximum: 90.5,
      }),
      input("angka_b", "measure", "Angka B", { required: "angka(pagu) dan angka_a > 5", whole: true }),
      input("persen_c", "percent", "Persen C", { onlyWhen: 'arah = "naik" atau angka(pagu)', minimum: 0 }),
      input("uang_d", "rupiah", "Uang D", { asked: "triwulan >= 3", whole: true, states: true }),
      input("pilihan", "choice", "Pilihan", {
        choices: ["Dukungan pimpinan", "12", "Perbaiki"],
        required: "tahun > 2000",
      }),
      input("tanggal", "date", "Tanggal"),
      input("kata", "text", "Kata"),
      input("tautan", "link", "Tautan"),
      input("sebab", "longText", "Sebab"),
      computed("hitung_1", "measure", "angka_a + angka_b * 2 - persen_c / angka_b"),
      computed("hitung_2", "measure", "-angka_a / (angka_b - angka_a)"),
      computed("hitung_3", "measure", "jumlah(angka_a; angka_b; persen_c; uang_d)"),
      computed("hitung_4", "measure", "gabung(sifat; angka_a; angka_b; persen_c)"),
      computed("hitung_5", "measure", "target_berjalan(sifat; pagu; angka_a; angka_b; persen_c; angka_a)"),
      computed("hitung_6", "percent", "capaian(arah; hitung_5; hitung_4; angka_a; angka_b)"),
      computed("hitung_7", "percent", "persen(hitung_3; hitung_1)"),
      computed(
        "hitung_8",
        "text",
        'jika(terisi(kata) dan bukan galat(kata); predikat(hitung_6); "tanpa kata")',
      ),
    ].concat([{ id: "periksa", role: "check", label: "Periksa", width: 30 } as never]),
    rules: [
      rule("r1", "angka_a > angka_b"),
      rule("r2", 'kata = "Perbaiki" atau kata = sebab', "warning"),
      rule("r3", "bukan bulat(angka_a) dan bukan kosong(angka_a)", "warning"),
      rule("r4", 'salah_satu(kata; "-"; "lengkap") dan hitung_1 <> hitung_2'),
      rule("r5", "belum_ada(angka_a) dan bukan beralasan(angka_a) atau tidak_berlaku(angka_b)"),
      rule("r6", "hitung_6 >= 100 dan tahun <= 2025 dan triwulan < 4", "warning"),
      rule("r7", "galat(sebab) atau angka(sebab) dan sebab < kata"),
    ],
    explanation: "sebab",
    frozenThrough: "nama",
    instructions: ["Untuk pengujian."],
  });
}
