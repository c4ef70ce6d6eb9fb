import { readFileSync } from "node:fs";
import { read as readXlsx } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { WorkbookPlan } from "#core/workbook/plan";
import { chartPlan } from "./chart-plan";
import { formPlan } from "./form-plan";
import {
  askOpenpyxl,
  convertWithGnumeric,
  convertWithLibreOffice,
  hasProgram,
  pdfPageSizes,
  pdfText,
  savePlan,
} from "./other-programs";

const MISSING = [1, 2, 3, 4, 5].map((index) => `Realisasi TW ${index * 4 - 1} belum diisi. `).join("");

/** Results of Periksa in the first three rows, read by a program that keeps empty texts. */
function checkColumn(file: string): readonly unknown[] {
  const sheet = readXlsx(readFileSync(file)).Sheets["Isian"];
  return [9, 10, 11].map((row) => (sheet?.[`AI${row}`] as { readonly v?: unknown } | undefined)?.v ?? "");
}

/** The form with every cached result wrong, so that a right figure can only come from a calculation. */
function withStaleResults(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    edits: sheet.edits.map((edit) =>
      edit.kind === "write"
        ? {
            ...edit,
            cells: edit.cells.map((row) =>
              row.map((cell) =>
                typeof cell === "object" && cell?.kind === "formula" ? { ...cell, cached: "basi" } : cell,
              ),
            ),
          }
        : edit,
    ),
  }));
  return { ...plan, sheets };
}

describe.skipIf(!hasProgram("openpyxl"))("openpyxl", () => {
  it("reads values, formulas, rules, protection, names, notes and page of a form", async () => {
    const script = `
s=book["Isian"]; v=s.data_validations.dataValidation
print(json.dumps({
 "sheets":[[x.title,x.sheet_state] for x in book],
 "code":[s["A9"].value,s["A9"].data_type,s["A9"].number_format],
 "sum":[s["O9"].value,s["O10"].value,s["O68"].value],
 "check":[len(s["AI9"].value)>1500, "K10<0" in s["AI10"].value, "K68<0" in s["AI68"].value],
 "rules":[[x.type,x.errorStyle,str(x.sqref)] for x in v],
 "locked":[s["A9"].protection.locked,s["K9"].protection.locked,s.protection.sheet],
 "freeze":s.freeze_panes,"titles":s.print_title_rows,"paper":s.page_setup.paperSize,
 "note":s["K8"].comment.text,"merged":str(sorted(map(str,s.merged_cells.ranges))),
 "highlights":len(s.conditional_formatting),"title":book.properties.title}))`;
    expect(askOpenpyxl(await savePlan(formPlan("Bidang Ekonomi", 60)), script)).toEqual({
      sheets: [["Petunjuk", "visible"], ["Isian", "visible"], ["Pengesahan", "visible"], ["_rujukan", "veryHidden"]],
      code: ["5.01.02.2.01.0001", "s", "@"],
      sum: ["=SUM(K9:N9)", "=SUM(K10:N10)", "=SUM(K68:N68)"],
      check: [true, true, true],
      rules: [["decimal", "warning", "K9:N68"], ["list", null, "E9:E68"], ["list", null, "AB9:AB68"]],
      locked: [true, false, true],
      freeze: "D9",
      titles: "$8:$8",
      paper: 14,
      note: "Angka kumulatif sampai triwulan ini.\nKoma untuk desimal.",
      merged: "['A1:AI1', 'A2:AI2', 'A3:AI3']",
      highlights: 2,
      title: "Permintaan data kinerja Bidang Ekonomi",
    });
  }); // prettier-ignore

  it("finds charts with their titles", async () => {
    const file = await savePlan(chartPlan());
    const script = 'print(json.dumps([type(c).__name__ for c in book["Rekap"]._charts]))';
    expect(askOpenpyxl(file, script)).toEqual([
      "BarChart",
      "BarChart",
      "LineChart",
      "PieChart",
      "ScatterChart",
    ]);
  });
});

describe.skipIf(!hasProgram("soffice"))("LibreOffice", () => {
  it("calculates shared formulas row by row, whatever results the file carried", async () => {
    const file = await savePlan(withStaleResults(formPlan("Bidang Ekonomi", 60)));
    expect(checkColumn(convertWithLibreOffice(file, "xlsx"))).toEqual([MISSING, "", ""]);
  });

  it.skipIf(!hasProgram("pdftotext"))("prints F4 landscape, header repeated, footer counted", async () => {
    const pdf = convertWithLibreOffice(await savePlan(formPlan("Bidang Ekonomi", 400)), "pdf");
    const text = pdfText(pdf);
    const pages = pdfPageSizes(pdf).filter((size) => size === "936 x 612").length;
    expect(pages).toBeGreaterThan(2);
    expect(text.match(/Target Tahun/g)).toHaveLength(pages);
    expect(text).toContain("Bappeda & Litbang");
    expect(text).toMatch(/Halaman 2 dari \d+/);
  });

  it.skipIf(!hasProgram("pdftotext"))("draws every kind of chart with titles and categories", async () => {
    const text = pdfText(convertWithLibreOffice(await savePlan(chartPlan()), "pdf"));
    for (const shown of ["Capaian & serapan per unit (%)", "Capaian per unit (%)", "Tren triwulan (%)", "Sebaran predikat",
      "Serapan terhadap capaian", "Unit kerja", "Persen", "Bidang Litbang", "91.25"]) expect(text).toContain(shown);
  }); // prettier-ignore
});

describe.skipIf(!hasProgram("ssconvert"))("Gnumeric", () => {
  it("calculates shared formulas row by row", async () => {
    const file = await savePlan(withStaleResults(formPlan("Bidang Ekonomi", 60)));
    expect(checkColumn(convertWithGnumeric(file))).toEqual([MISSING, "", ""]);
  });
});
