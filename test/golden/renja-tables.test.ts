import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { e81Sheet } from "#core/renja/evaluation/e81-sheet";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import { evaluationOf, evaluationRow, pair } from "../core/renja/sample-evaluation";
import { printedText } from "../core/renja/printed-text";
import { inputOf, number, row } from "../core/renja/sample-renja";

const SIGNATURE = blankSignature("Kota Contoh, 1 Maret 2026", "Kepala Bappeda,");

describe("tables of an invented agency", () => {
  const input = inputOf([
    row(1, "ekon", "5.01.02", null, { indicator: "Persentase keselarasan", measure: "Persen" }),
    row(2, "ekon", "5.01.02.2.01.0001", 150_000_000, {
      fundSource: "1.1 PAD: 50.000.000; 1.2 DAU: 100.000.000",
      figures: {
        renstraTarget: number(10),
        reachedUntilN3: number(2),
        targetN2: number(2),
        reachedN2: number(1),
        targetN1: number(2),
        expectedN1: number(2),
      },
      note: "Pagu naik dari tahun lalu",
    }),
    row(3, "ekon", "5.01.02.2.01.0001", null, { indicator: "Jumlah Rapat", measure: "Kali" }),
    row(4, "sek", "X.XX.01.2.06.0009", 75_500_000, { indicator: "Jumlah Laporan", measure: "Laporan" }),
    row(5, "sek", "5.01.09.2.01.0001", 1_000_000, { name: "Kode dari tahun lalu" }),
  ]);
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  const ceilings = [{ unit: "ekon", total: 140_000_000, penunjang: null, urusan: null }];
  const plan = planRenjaWorkbook(buildRenja({ ...input, ceilings }), SIGNATURE, today);

  it.each([
    ["Tabel 4.1", "renja-tabel-4-1"],
    ["T-C.33", "renja-t-c-33"],
    ["T-C.29", "renja-t-c-29"],
    ["Pagu Unit", "renja-pagu-unit"],
    ["Kendali", "renja-kendali"],
    ["Temuan", "renja-temuan"],
  ])("%s", async (sheet, file) => {
    const found = plan.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    await expect(printedText(found)).toMatchFileSnapshot(`renja/${file}.txt`);
  });
});

describe("E.81 of an invented agency", () => {
  it("has means over what can be computed, ratios of sums for money, and its narratives", async () => {
    const rows = [
      evaluationRow(1, "5.01.02", { nature: "akhir" }, pair("2"), pair("3")),
      evaluationRow(2, "5.01.02.2.01.0001", {}, pair("1", 50), pair("1", 25)),
      evaluationRow(3, "5.01.02.2.01.0005", { direction: "turun", nature: "akhir" }, pair("5", 10), pair("3", 10)),
      evaluationRow(4, "5.01.02.2.02.0001", { target: pair("0", 0) }, pair("1", 1), pair(null)),
      evaluationRow(5, "5.01.09.2.01.0001", {}, pair("2", 7), pair("2", 3), pair("9", 9)),
    ];
    const made = blankSignature("Disusun", "Kota Contoh, 1 Juli 2026", "Kepala Bappeda,");
    const evaluated = blankSignature("Disetujui/Dievaluasi", "Kepala Bappeda Kabupaten,");
    const sheet = e81Sheet(evaluationOf(2, rows), { made, evaluated }, "E.81");
    await expect(printedText(sheet)).toMatchFileSnapshot("renja/renja-e81.txt");
  });
});
