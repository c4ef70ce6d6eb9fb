import { describe, expect, it } from "vitest";
import { parseExpression } from "#core/expression/parse-expression";
import { specialise } from "#core/expression/specialise";

const FACTS = { year: 2025, quarter: 2, unaskedFields: new Set(["tw3", "tw4"]) };

function parsed(source: string) {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(result.fault.code);
  return result.expression;
}

describe("specialise", () => {
  it.each([
    ["triwulan >= 2", { kind: "boolean", value: true }],
    ["triwulan = 3", { kind: "boolean", value: false }],
    ["tahun < 2026 dan triwulan <> 1", { kind: "boolean", value: true }],
    ["kosong(tw3)", { kind: "boolean", value: true }],
    ["terisi(tw3) atau angka(tw4)", { kind: "boolean", value: false }],
    ["bukan kosong(tw4)", { kind: "boolean", value: false }],
  ])("settles %s before any row is filled", (source, expected) => {
    expect(specialise(parsed(source), FACTS)).toEqual(expected);
  });

  it.each([
    ["triwulan >= 1 dan kosong(tw1)", "kosong(tw1)"],
    ["triwulan >= 3 atau kosong(tw1)", "kosong(tw1)"],
    ["jumlah(tw1; tw2; tw3; tw4)", "jumlah(tw1; tw2)"],
    ["target_berjalan(sifat; t; t1; tw1; t2; tw2; t3; tw3)", "target_berjalan(sifat; t; t1; tw1; t2; tw2)"],
    ["gabung(sifat; tw3; tw4)", "gabung(sifat)"],
  ])("makes of %s what this period asks", (source, expected) => {
    expect(specialise(parsed(source), FACTS)).toEqual(parsed(expected));
  });
});
