// The core's spelling of the language. That the sheet's spelling gives the same is shown by test/differential.
import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { evaluatorOf } from "#core/expression/evaluate-expression";
import { parseExpression } from "#core/expression/parse-expression";
import type { RowValue } from "#core/expression/row-value";
import { ERROR_VALUE, numberValue, textValue, truthValue } from "#core/expression/row-value";
import { profileOf } from "../indicator/sample-profile";

const n = (value: number): RowValue => numberValue(decimalOf(value));
const t = textValue;

const ROW = new Map<string, RowValue>([
  ["satu", n(1)],
  ["dua", n(2)],
  ["nol", n(0)],
  ["pecahan", n(2.5)],
  ["tb", t(" TB ")],
  ["ba", t("ba")],
  ["alasan", t("BA: menunggu rilis")],
  ["kata", t("Dua  Kata ")],
  ["angka_teks", t("12")],
  ["spasi", t("   ")],
  ["benar", truthValue(true)],
  ["galat_sel", ERROR_VALUE],
  ["naik", t("naik")],
  ["turun", t("turun")],
  ["rentang", t("rentang")],
  ["jumlahan", t("jumlah")],
  ["akhir", t("akhir")],
  ["rata", t("rata")],
]);

const TEXTS = ["kata", "naik"];

function value(source: string): string | number | boolean {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  const scope = {
    typeOf: (id: string) => (TEXTS.includes(id) ? ("text" as const) : ("number" as const)),
    profile: profileOf("permendagri-86-2017"),
    chosenIn: () => "",
  };
  const result = evaluatorOf(parsed.expression, scope)(ROW);
  switch (result.kind) {
    case "number":
      return Number(result.value.toFixed());
    case "text":
      return result.text;
    case "boolean":
      return result.value;
    case "blank":
    case "error":
      return result.kind;
  }
}

describe("evaluatorOf", () => {
  it.each<readonly [string, string | number | boolean]>([
    ["satu + dua * pecahan", 6],
    ["dua / nol", ""],
    ["satu + tb", ""],
    ["satu + angka_teks", ""],
    ["dua > satu dan bukan nol > satu", true],
    ["tb > satu", false],
    ["kosong_ini > satu", false],
    ['kata = "dua kata"', true],
    ['galat_sel = "x"', "error"],
    ['galat_sel = "x" atau satu = 1', "error"],
    ["jika(satu > dua; satu; dua)", 2],
  ])("works out %s", (source, expected) => {
    expect(value(source)).toBe(expected);
  });

  it.each<readonly [string, readonly [text: boolean, blank: boolean, truth: boolean, error: boolean]]>([
    ["terisi", [true, false, true, true]],
    ["kosong", [false, true, false, false]],
    ["angka", [false, false, false, false]],
    ["tidak_berlaku", [true, false, false, false]],
    ["belum_ada", [false, false, false, false]],
    ["galat", [false, false, false, true]],
  ])("asks %s of TB, of blanks, of a truth and of an error", (name, expected) => {
    expect(["tb", "spasi", "benar", "galat_sel"].map((id) => value(`${name}(${id})`))).toEqual(expected);
  });

  it.each<readonly [string, string | number | boolean]>([
    ["bulat(dua)", true],
    ["bulat(pecahan)", false],
    ["bulat(nol)", true],
    ["belum_ada(ba)", true],
    ["beralasan(ba)", false],
    ["beralasan(alasan)", true],
    ['salah_satu(kata; "x"; "DUA KATA")', true],
    ["jumlah(satu; tb; dua; galat_sel; benar)", 3],
    ["jumlah(tb; spasi)", ""],
    ["gabung(jumlahan; satu; tb; dua)", 3],
    ["gabung(akhir; satu; dua; tb)", 2],
    ["gabung(rata; satu; dua; tb)", 1.5],
    ["gabung(akhir; tb; ba)", ""],
    ["target_berjalan(jumlahan; satu; dua; satu; pecahan; tb)", 2],
    ["target_berjalan(jumlahan; satu; kosong_ini; satu; pecahan; dua)", 1],
    ["target_berjalan(akhir; satu; dua; satu; pecahan; dua)", 2.5],
    ["target_berjalan(rata; satu; dua; satu; pecahan; dua)", 2.25],
    ["target_berjalan(rata; satu; dua; tb)", ""],
    ["capaian(naik; dua; satu; nol; nol)", 50],
    ["capaian(turun; dua; satu; nol; nol)", 150],
    ["capaian(rentang; tb; dua; satu; pecahan)", 100],
    ["capaian(naik; nol; satu; nol; nol)", "tidak dapat dihitung"],
    ["capaian(naik; dua; tb; nol; nol)", ""],
    ["capaian(tb; dua; satu; nol; nol)", "tidak dapat dihitung"],
    ["predikat(90 + satu)", "Sangat Tinggi"],
    ["predikat(tb)", ""],
    ["persen(satu; 3)", 33.33],
    ["persen(satu; nol)", ""],
  ])("works out %s", (source, expected) => {
    expect(value(source)).toBe(expected);
  });
});
