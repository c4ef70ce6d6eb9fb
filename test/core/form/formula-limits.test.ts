// What every spreadsheet program takes, held for each profile and quarter: formulas of at most 8192 characters, 64
// levels and 255 arguments, texts in them of at most 255 characters.
import { describe, expect, it } from "vitest";
import { compileForm } from "#core/form/compiled-form";
import type { FormPeriod } from "#core/form/compiled-form";
import { entryLayout } from "#core/form/entry-layout";
import { lintFormulas } from "#core/form/lint-formulas";
import { rowFormulas } from "#core/form/row-formulas";
import type { Formula } from "#core/workbook/formula";
import { profileOf } from "../indicator/sample-profile";
import { compiled, smallDefinition } from "./small-form";
import { kinerjaDefinition } from "./sample-form";

const PROFILES = ["permendagri-86-2017", "turun-b", "batas-100", "batas-120", "rata-sub-kegiatan"];
const QUARTERS: readonly FormPeriod["quarter"][] = [1, 2, 3, 4];
const CASES = PROFILES.flatMap((profile) => QUARTERS.map((quarter) => [profile, quarter] as const));

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.op) {
    case "call":
      return [formula, ...formula.args.flatMap(partsOf)];
    case "binary":
      return [formula, ...partsOf(formula.left), ...partsOf(formula.right)];
    case "negate":
      return [formula, ...partsOf(formula.of)];
    case "integer":
    case "text":
    case "boolean":
    case "cell":
    case "range":
    case "name":
      return [formula];
  }
}

describe("the formulas of the form kinerja", () => {
  it.each(CASES)("are taken by every program: %s, TW %s", (profile, quarter) => {
    const form = compileForm(kinerjaDefinition(), { year: 2025, quarter }, profileOf(profile));
    expect(lintFormulas(form)).toEqual([]);
    const parts = [...rowFormulas(form, entryLayout(form.definition, 1)).values()].flatMap(partsOf);
    const texts = parts.flatMap((part) => (part.op === "text" ? [part.value.length] : []));
    const counts = parts.flatMap((part) => (part.op === "call" ? [part.args.length] : []));
    expect(Math.max(...texts)).toBeLessThanOrEqual(255);
    expect(Math.max(...counts)).toBeLessThanOrEqual(255);
  });
});

describe("lintFormulas", () => {
  const column = (formula: string) => ({
    id: "hitung",
    role: "computed",
    label: "Hitung",
    type: "measure",
    formula,
    width: 5,
  });

  it("names a column whose formula is too long", () => {
    const cells = Array.from({ length: 300 }, () => "nilai").join("; ");
    const form = compiled(smallDefinition(column(`jumlah(${cells})`)));
    expect(lintFormulas(form).map(({ code }) => code)).toEqual(["definition/formula-too-long"]);
  });

  it("names a column whose formula is too deep", () => {
    const cells = Array.from({ length: 70 }, () => "nilai").join("; ");
    const form = compiled(smallDefinition(column(`gabung(nama; ${cells})`)));
    expect(lintFormulas(form).map(({ code }) => code)).toContain("definition/formula-too-deep");
  });

  it("lets a sum of many terms grow only with their number", () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => "nilai").join(" + ");
    expect(lintFormulas(compiled(smallDefinition(column(sum(60)))))).toEqual([]);
  });
});
