import { expect, it } from "vitest";
import { blankSignature } from "#core/paper/signature";
import { planEvaluationWorkbook } from "#core/renja/evaluation/plan-evaluation-workbook";
import type { ChartPlan, WorkbookPlan } from "#core/workbook/plan";
import { chartData } from "#node/report/table/chart-data";
import type { Evaluation } from "#core/renja/evaluation/evaluation";
import { evaluationOf, evaluationRow, pair } from "./sample-evaluation";
import { printedText } from "./printed-text";

const SIGNATURE = blankSignature("Kepala,");

function workbookOf(quarter: 1 | 2 | 3 | 4): WorkbookPlan {
  const rows = [
    evaluationRow(1, "5.01.02.2.01.0001", {}, pair("1", 50), pair("1", 25)),
    evaluationRow(2, "5.01.02.2.01.0005", {}, pair("2", 100), pair("2", 100)),
    evaluationRow(3, "5.01.09.2.01.0001", { target: pair("0", 0) }, pair("2", 7)),
  ];
  return planEvaluationWorkbook(
    evaluationOf(quarter, rows),
    { made: SIGNATURE, evaluated: SIGNATURE },
    "E.81",
  );
}

function sheet(plan: WorkbookPlan, name: string) {
  const found = plan.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function charts(plan: WorkbookPlan): readonly ChartPlan[] {
  return sheet(plan, "Grafik").edits.flatMap((edit) => (edit.kind === "chart" ? [edit.chart] : []));
}

it("draws capaian by unit, predikat, serapan by capaian, quarters up to the asked one, and programs", () => {
  const plan = workbookOf(2);
  const drawn = charts(plan).map((chart) => {
    const { type, categories, series } = chartData(chart, plan);
    return { type, categories, values: series.map(({ values }) => values) };
  });
  expect(drawn).toEqual([
    { type: "bar", categories: ["Bidang Ekonomi"], values: [[75]] },
    {
      type: "column",
      categories: ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"],
      values: [[1, 0, 0, 0, 1]],
    },
    { type: "scatter", categories: ["75"], values: [[70.5]] },
    { type: "line", categories: ["Triwulan I", "Triwulan II"], values: [[37.5, 75], [39.25, 70.5]] },
    {
      type: "bar",
      categories: ["5.01.02 PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH"],
      values: [[400], [275]],
    },
  ]); // prettier-ignore
});

it("says in words what each chart shows", () => {
  for (const { altText, title } of charts(workbookOf(2))) {
    expect(altText).toMatch(/^Grafik .*\d.*\.$/);
    expect(title).toMatch(/\(.+\)$/);
  }
  expect(charts(workbookOf(2))[3]?.altText).toBe(
    "Grafik garis menurut triwulan: Capaian (%) Triwulan I 37,5, Triwulan II 75; Serapan (%) Triwulan I 39,25, Triwulan II 70,5.",
  );
});

it("checks the sums of every level and of the units, unknown codes among them", () => {
  const text = printedText(sheet(workbookOf(4), "Kendali"));
  expect(text.match(/\| Sesuai/g)).toHaveLength(19);
  expect(text).toContain("Jumlah target anggaran tingkat program = jumlah badan | 400 | 400 | 0 | Sesuai");
});

it("says TIDAK SESUAI where a level lost a sub kegiatan or nobody answers for one", () => {
  const whole = evaluationOf(4, [evaluationRow(1, "5.01.02.2.01.0001", {}, pair("1", 50))]);
  const control = (evaluation: Evaluation): readonly string[] => {
    const plan = planEvaluationWorkbook(evaluation, { made: SIGNATURE, evaluated: SIGNATURE }, "E.81");
    const text = printedText(sheet(plan, "Kendali"));
    return text.split("\n").filter((line) => line.includes("TIDAK SESUAI"));
  };
  expect(control(whole)).toEqual([]);
  const [item] = whole.items;
  if (item === undefined) throw new Error("no item");
  expect(control({ ...whole, tree: { roots: [], bucket: [] } })).toHaveLength(15);
  expect(control({ ...whole, items: [{ ...item, unit: " " }] })).toEqual([
    expect.stringContaining("Setiap sub kegiatan mempunyai penanggung jawab | 1 | 0"),
  ]);
});
