import { cleanCell, describeValue, firstSheet } from "../check";
import type { Bench, Check } from "../check";

function computed(bench: Bench, language: keyof Bench, formula: string): string {
  firstSheet(bench[language])
    .getRange("C1:C2")
    .setValues([[2], [3]]);
  return describeValue(cleanCell(bench[language], "D1").setFormula(formula).getValue());
}

/** List items 3 and 11: separators of formulas, and results read at once. */
export const FORMULA_CHECKS: readonly Check[] = [
  {
    id: "3",
    mark: "R",
    question: "Apakah rumus dengan titik koma berlaku di berkas in_ID?",
    assumed: "angka 5",
    observe: (bench) => computed(bench, "indonesian", "=SUM(C1;C2)"),
  },
  {
    id: "3",
    mark: "R",
    question: "Apakah rumus dengan koma ditolak (#ERROR!) di berkas in_ID?",
    assumed: 'teks "#ERROR!"',
    observe: (bench) => computed(bench, "indonesian", "=SUM(C1,C2)"),
  },
  {
    id: "3",
    mark: "R",
    question: "Apakah koma desimal berlaku dalam rumus di berkas in_ID?",
    assumed: "angka 3",
    observe: (bench) => computed(bench, "indonesian", "=1,5*C1"),
  },
  {
    id: "3",
    mark: "U",
    question: "Apakah rumus dengan titik koma juga berlaku di berkas en_US?",
    assumed: "angka 5",
    observe: (bench) => computed(bench, "english", "=SUM(C1;C2)"),
  },
  {
    id: "3",
    mark: "U",
    question: "Apa yang dikembalikan getFormula di berkas in_ID untuk =SUM(C1;C2)?",
    assumed: "=SUM(C1;C2)",
    observe: (bench) => cleanCell(bench.indonesian, "D1").setFormula("=SUM(C1;C2)").getFormula(),
  },
  {
    id: "11",
    mark: "U",
    question: "Apakah hasil rumus terbaca benar dalam jalan yang sama tanpa flush?",
    assumed: "angka 4, lalu angka 14",
    observe: (bench) => {
      const sheet = firstSheet(bench.indonesian);
      sheet.getRange("C1").setValue(2);
      const formula = cleanCell(bench.indonesian, "D1").setFormula("=C1*2");
      const before = describeValue(formula.getValue());
      sheet.getRange("C1").setValue(7);
      return `${before}, lalu ${describeValue(formula.getValue())}`;
    },
  },
];
