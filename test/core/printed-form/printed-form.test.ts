import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import type { RowValue } from "#core/expression/row-value";
import { numberValue, textValue } from "#core/expression/row-value";
import { EMPTY_CONTENT } from "#core/form/form-content";
import type { FormContent } from "#core/form/form-content";
import { printedFormPlan } from "#core/printed-form/printed-form";
import type { FormPrint } from "#core/printed-form/printed-form";
import { printedText } from "../renja/printed-text";
import { openRequest, renjaForm, SAMPLE_CODES } from "../form/renja-form";
import { kinerjaForm, sampleIndicator, sampleRequest } from "../form/sample-form";

const BLOCK = { above: ["Mengetahui,"], name: "Contoh", below: [], heightLines: 2 };
const PRINT: FormPrint = {
  stamp: ["Isian versi 1."],
  signatures: [BLOCK, BLOCK],
  footer: "renja-2027",
  nameOfCode: (code) => SAMPLE_CODES.entries.find((entry) => entry.code === code)?.name ?? null,
  blankRows: null,
};

/** What stands in four columns of each line: No, Kode, Uraian, Pagu; heading and what is below the sum left out. */
function linesOf(content: FormContent, print = PRINT): readonly string[] {
  const [sheet] = printedFormPlan(openRequest(renjaForm()), content, print).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const lines = printedText(sheet).split("\n");
  const from = lines.findIndex((line) => line.startsWith("1 | 2 | 3")) + 1;
  const to = lines.findIndex((line) => line.startsWith("JUMLAH"));
  return lines.slice(from, to + 1).map((line) => {
    const cells = line.split(" | ");
    const amount = line.startsWith("JUMLAH") ? cells[1] : cells[13];
    return `${cells.slice(0, 3).join("|")}|${amount ?? ""}`;
  });
}

function typed(rows: { readonly [key: string]: readonly [code: string, pagu: number | null] }): FormContent {
  const content = Object.entries(rows).map(([key, [code, pagu]]) => {
    const field = code.split(".").length === 3 ? "program" : "sub_kegiatan";
    const values: (readonly [string, RowValue])[] = [
      [field, textValue(code)],
      ["indikator", textValue(`Indikator ${key}`)],
      ...(pagu === null ? [] : [["pagu", numberValue(decimalOf(pagu))] as const]),
    ];
    return [key, new Map(values)] as const;
  });
  return { ...EMPTY_CONTENT, typed: new Map(content) };
}

describe("printedFormPlan", () => {
  it("groups rows typed in any order, sums each group once, and keeps what has no known code", () => {
    const lines = linesOf(
      typed({
        b001: ["5.01.02.2.03.0001", 30],
        b002: ["9.99", 7],
        b004: ["5.01.02.2.01.0005", 200],
        b005: ["X.XX.01.2.01.0001", 1],
        b006: ["5.01.02.2.01.0005", null],
        b007: ["5.01.02", null],
      }),
    );
    expect(lines).toEqual([
      "|5|UNSUR PENUNJANG|231",
      "|5.01|PERENCANAAN|231",
      "|5.01.01|PROGRAM PENUNJANG URUSAN|1",
      "|5.01.01.2.01|Perencanaan dan Penganggaran|1",
      "1|5.01.01.2.01.0001|Penyusunan Dokumen Perencanaan|1",
      "|5.01.02|PROGRAM PERENCANAAN|230",
      "2|||",
      "|5.01.02.2.01|Penyusunan Perencanaan dan Pendanaan|200",
      "3|5.01.02.2.01.0005|Pelaksanaan Musrenbang Kabupaten/Kota|200",
      "4|||",
      "|5.01.02.2.03|Pengendalian dan Evaluasi|30",
      "5|5.01.02.2.03.0001|Pengendalian Pelaksanaan|30",
      "||KODE BELUM DIPILIH ATAU TIDAK DIKENAL|7",
      "6||9.99|7",
      "JUMLAH|238||238",
    ]);
  });

  it("says how full the form is, its sums and its limits below the table", () => {
    const request = { ...openRequest(renjaForm()), limits: { total: 100, penunjang: 50, urusan: null } };
    const [sheet] = printedFormPlan(request, typed({ b001: ["5.01.02.2.01.0005", 200] }), PRINT).sheets;
    const text = sheet === undefined ? "" : printedText(sheet);
    expect(text).toContain("Pagu penunjang (Rp): 0 dari pagu indikatif 50.\n");
    expect(text).toContain("Pagu urusan (Rp): 200.\n");
    expect(text).toContain("Jumlah pagu (Rp): 200 dari pagu indikatif 100; melebihi pagu indikatif.\n");
    expect(text).toContain("Terisi 1 baris · Belum lengkap 1");
  });

  it("prints empty lines to write on, without sums", () => {
    expect(linesOf(EMPTY_CONTENT, { ...PRINT, blankRows: 2 })).toEqual([]);
    const [sheet] = printedFormPlan(openRequest(renjaForm()), EMPTY_CONTENT, {
      ...PRINT,
      blankRows: 2,
    }).sheets;
    const text = sheet === undefined ? "" : printedText(sheet);
    expect(text.split("\n").filter((line) => /^[12]$/.test(line.replace(/[| ]+$/, "")))).toHaveLength(2);
    expect(text).toContain("Formulir kosong");
  });

  it("keeps the order of a form whose codes are not those of sub kegiatan", () => {
    const request = sampleRequest(kinerjaForm(), [sampleIndicator("SEK-02"), sampleIndicator("SEK-01")]);
    const [sheet] = printedFormPlan(request, EMPTY_CONTENT, PRINT).sheets;
    const rows = (sheet === undefined ? "" : printedText(sheet)).split("\n");
    expect(rows.filter((line) => /^\d \| SEK/.test(line)).map((line) => line.slice(0, 10))).toEqual([
      "1 | SEK-02",
      "2 | SEK-01",
    ]);
  });
});
