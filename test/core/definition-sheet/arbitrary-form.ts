import fc from "fast-check";
import type { FormDefinition } from "#core/form/definition";
import { definitionOf } from "../form/small-form";

/** Any form that an author may write on sheets: rows from the register, some filled and computed columns, some rules. */
export function anyForm(id = "coba"): fc.Arbitrary<FormDefinition> {
  return fc
    .uniqueArray(anyInput(), { selector: ({ id: own }) => own, minLength: 1, maxLength: 6 })
    .chain((inputs) =>
      fc
        .record({
          period: fc.constantFrom("quarter", "year"),
          paper: fc.constantFrom("F4", "A4", "A3"),
          legalBasis: fc.array(fc.constantFrom("Perpres 39/2019", "Pergub 5"), { maxLength: 2 }),
          sum: fc.boolean(),
          rules: fc.subarray(inputs),
          weight: fc.constantFrom("error", "warning"),
          twins: fc.subarray(inputs),
          summed: fc.subarray(inputs),
          codes: fc.boolean(),
        })
        .map(({ sum, rules, weight, twins, summed, codes, ...settings }) => {
          const numbers = inputs.filter(({ type }) => type === "measure").map((field) => field.id);
          return definitionOf({
            ...settings,
            id,
            version: 1,
            title: "Formulir Coba",
            rows: { kind: "register", list: "indicators", key: "kode" },
            fields: [
              { id: "kode", role: "given", label: "Kode", type: "code", source: "code", width: 12 },
              { id: "nama", role: "given", label: "Indikator", type: "text", source: "name", width: 20 },
              ...inputs,
              ...(codes ? CODES : []),
              ...(sum && numbers.length > 0
                ? [
                    {
                      id: "hitung",
                      role: "computed",
                      label: "Hitungan",
                      type: "measure",
                      width: 9,
                      formula: `jumlah(${numbers.join("; ")})`,
                    },
                  ]
                : []),
              EXPLANATION,
              { id: "periksa", role: "check", label: "Periksa", width: 44 },
            ],
            rules: rules.map((field, index) => ({
              id: `aturan-${index}`,
              field: field.id,
              severity: weight,
              when: `kosong(${field.id}) dan "a b" = "a b"`,
              message: "belum ada isinya",
              remedy: "Isi.",
            })),
            ...acrossOf(twins),
            ...totalsOf(summed),
            explanation: "penjelasan",
            frozenThrough: "nama",
            recap: "daftar",
            instructions: ["Isi yang kuning."],
          });
        }),
    );
}

/** Two columns of codes, the second of which follows the first. */
const CODES = [
  ["program", "Program", { list: "kode", levels: ["program"] }],
  ["kegiatan", "Kegiatan", { list: "kode", levels: ["kegiatan"], parent: "program" }],
].map(([id, label, choicesFrom]) => ({ id, label, role: "input", type: "choice", width: 18, choicesFrom }));

/** A rule that no two rows say the same in these columns. */
function acrossOf(twins: readonly AnyInput[]): object {
  const [first] = twins;
  const fields = twins.map(({ id }) => id);
  const said = { severity: "error", message: "sudah ada", remedy: "Hapus salah satu." };
  return first === undefined
    ? {}
    : { across: [{ id: "kembar-1", kind: "unique", fields, field: first.id, ...said }] };
}

/** Sums above the table, of columns that are added up at all. */
function totalsOf(summed: readonly AnyInput[]): object {
  const fields = summed.filter(({ total }) => total === true);
  const totals = fields.map(({ id, label }) => ({ field: id, label: `Jumlah ${label}` }));
  return totals.length === 0 ? {} : { totals };
}

const EXPLANATION = {
  id: "penjelasan", role: "input", label: "Penjelasan", type: "longText", width: 34,
  hint: "Penjelasan atas peringatan pada baris ini, atau alasan BA.",
} as const; // prettier-ignore

const TYPES = ["measure", "rupiah", "percent", "text", "longText", "choice", "date", "link"] as const;

interface AnyInput {
  readonly id: string;
  readonly label: string;
  readonly total?: boolean;
  readonly type: (typeof TYPES)[number];
}

/** A filled column; the id alone decides the title, so that equal ids are the same column of two forms. */
function anyInput(): fc.Arbitrary<AnyInput> {
  return fc
    .record({
      letter: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
      type: fc.constantFrom(...TYPES),
      isRequired: fc.boolean(),
      group: fc.constantFrom(undefined, "Kelompok"),
      minimum: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined }),
      flags: fc.record({ whole: fc.boolean(), states: fc.boolean() }),
      total: fc.boolean(),
    })
    .map(({ letter, type, isRequired, group, minimum, flags, total }) => {
      const isNumber = type === "measure" || type === "rupiah" || type === "percent";
      return {
        id: `kolom_${letter}`,
        role: "input",
        label: `Kolom ${letter.toUpperCase()}`,
        type,
        width: 12,
        ...(group === undefined ? {} : { group }),
        ...(isRequired ? { required: "triwulan >= 1" } : {}),
        ...(isNumber ? { ...flags, ...(minimum === undefined ? {} : { minimum }) } : {}),
        ...(total && type === "rupiah" ? { total } : {}),
        ...(total && type === "measure" ? { total, measure: "orang" } : {}),
        ...(type === "choice" ? { choices: ["Ya", "Tidak", "12", "=A1"] } : {}),
      };
    });
}
