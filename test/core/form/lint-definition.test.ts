import { describe, expect, it } from "vitest";
import { DEFINITION_MESSAGES } from "#core/messages/definition-messages";
import type { DefinitionFinding } from "#core/form/definition-finding";
import { parseDefinition } from "#core/form/definition";
import { lintDefinition } from "#core/form/lint-definition";
import { kinerjaDefinition } from "./sample-form";
import { definitionOf, SMALL_FORM } from "./small-form";

type Part = Readonly<Record<string, unknown>>;

const computed = (id: string, formula: string): Part => ({
  id,
  role: "computed",
  label: `Hitung ${id}`,
  type: "measure",
  formula,
  width: 8,
});

/** The finding codes of the small form with `changes`, `changes.fields` added to its own fields. */
function lint(changes: Part, ...fields: readonly Part[]): readonly DefinitionFinding[] {
  return lintDefinition(
    definitionOf({ ...SMALL_FORM, fields: [...SMALL_FORM.fields, ...fields], ...changes }),
  );
}

function codes(findings: readonly DefinitionFinding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

const rule = (when: string): Part => ({
  rules: [{ id: "aturan", field: "nilai", severity: "error", when, message: "salah", remedy: "Perbaiki." }],
});

describe("lintDefinition", () => {
  it("finds nothing in the shipped form nor in the small one", () => {
    expect(lintDefinition(kinerjaDefinition())).toEqual([]);
    expect(lint({})).toEqual([]);
  });

  it.each<readonly [string, Part]>([
    [
      "definition/duplicate-id",
      { id: "nilai", role: "input", label: "Nilai Lain", type: "measure", width: 9 },
    ],
    ["definition/duplicate-label", { id: "lain", role: "input", label: "NILAI ", type: "text", width: 9 }],
    [
      "definition/unknown-source",
      { id: "x", role: "given", label: "X", type: "text", source: "warna", width: 9 },
    ],
    ["definition/choices-missing", { id: "x", role: "input", label: "X", type: "choice", width: 9 }],
    [
      "definition/limits-reversed",
      { id: "x", role: "input", label: "X", type: "measure", width: 9, minimum: 2, maximum: 1 },
    ],
    [
      "definition/text-too-long",
      { id: "x", role: "input", label: "X", type: "text", width: 9, hint: "a".repeat(256) },
    ],
    ["definition/expression", computed("x", "nilai +")],
    ["definition/unknown-field", computed("x", "nilai + tak_ada")],
    ["definition/unknown-field", computed("x", "jika(terisi(periksa); 1; 2)")],
    ["definition/circular", computed("x", "x + 1")],
    ["definition/argument-count", computed("x", "persen(nilai)")],
    ["definition/argument-count", computed("x", "target_berjalan(nama; nilai; nilai; nilai; nilai)")],
    ["definition/argument-count", computed("x", "jumlah()")],
    ["definition/type-mismatch", computed("x", "nama")],
    ["definition/type-mismatch", computed("x", "nilai + nama")],
    ["definition/type-mismatch", computed("x", "nilai > 1")],
    [
      "definition/too-early",
      { id: "x", role: "input", label: "X", type: "text", width: 9, asked: "pagu > 1" },
    ],
    [
      "definition/too-early",
      { id: "x", role: "input", label: "X", type: "text", width: 9, onlyWhen: "nilai > 1" },
    ],
    [
      "definition/type-mismatch",
      { id: "x", role: "input", label: "X", type: "text", width: 9, required: "nilai" },
    ],
  ])("finds %s", (code, field) => {
    expect(codes(lint({}, field))).toEqual([code]);
  });

  it.each<readonly [string, Part]>([
    ["definition/unknown-reference", { explanation: "nama" }],
    ["definition/unknown-reference", { frozenThrough: "tak_ada" }],
    ["definition/unknown-reference", { rows: { kind: "register", list: "indicators", key: "nilai" } }],
    ["definition/unknown-list", { rows: { kind: "register", list: "warna", key: "kode" } }],
    ["definition/type-mismatch", rule("nilai > nama")],
    ["definition/type-mismatch", rule("nilai dan kosong(nilai)")],
    ["definition/type-mismatch", rule("kosong(nilai) = kosong(ket)")],
    ["definition/expression", rule("nilai > > 2")],
  ])("finds %s in the whole", (code, changes) => {
    expect(codes(lint(changes))).toEqual([code]);
  });

  it("finds a rule on an unknown field and two rules of one id", () => {
    const [first] = rule("nilai > 1")["rules"] as readonly Part[];
    const rules = [first, { ...first, field: "tak_ada" }];
    expect(codes(lint({ rules }))).toEqual(["definition/duplicate-rule", "definition/unknown-reference"]);
  });

  it("names every circle once", () => {
    const found = lint({}, computed("a", "b + 1"), computed("b", "c + 1"), computed("c", "a + nilai"));
    expect(found.map(({ values }) => values)).toEqual([{ ids: ["a", "b", "c"] }]);
  });

  it("says each finding in a sentence with its remedy", () => {
    const [finding] = lint({}, computed("x", "nilai + rerata(2)"));
    if (finding?.code !== "definition/expression") throw new Error("not found");
    expect(DEFINITION_MESSAGES[finding.code](finding.values, finding.place)).toEqual({
      cause:
        'Rumus "x.formula" tidak terbaca pada huruf ke-9: fungsi "rerata" tidak dikenal. Rumusnya: nilai + rerata(2)',
      remedy: "Perbaiki rumus itu menurut panduan formulir.",
    });
  });

  it("leaves the shape to parseDefinition", () => {
    const parsed = parseDefinition({ ...SMALL_FORM, version: 0 });
    expect(parsed).toEqual({ ok: false, faults: ["version: Invalid value: Expected >=1 but received 0"] });
  });
});
