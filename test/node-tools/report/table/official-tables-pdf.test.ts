import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { e81Sheet } from "#core/renja/evaluation/e81-sheet";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import type { SheetPlan } from "#core/workbook/plan";
import { workbookPdf } from "#node/report/table/workbook-pdf";
import { evaluationOf, evaluationRow, pair } from "../../../core/renja/sample-evaluation";
import { inputOf, row } from "../../../core/renja/sample-renja";

const CODES = ["5.01.02.2.01.0001", "5.01.02.2.01.0005", "5.01.02.2.02.0001", "X.XX.01.2.06.0009"];

/** The printed pages of some sheets as text, and the size of the first, read by another program. */
async function printed(...sheets: readonly SheetPlan[]): Promise<{ pages: readonly string[]; size: string }> {
  const { bytes } = await workbookPdf({ title: "Uji", sheets, names: [] }, new Date(0));
  const file = join(mkdtempSync(join(tmpdir(), "himpun-")), "t.pdf");
  writeFileSync(file, bytes);
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  const size = /Page size: +(.*)/.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))?.[1] ?? "";
  return { pages: text.split("\f").slice(0, -1), size };
}

/** The line of column numbers on each page that has a table. */
function numberLines(pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => {
    const line = page.split("\n").find((one) => /^\s*1 +2 +3 /.test(one));
    return line === undefined ? [] : [line.trim().replace(/ {2,}/g, " | ")];
  });
}

function canRead(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!canRead())("official tables as PDF, read back (pdftotext)", () => {
  let sheets: readonly SheetPlan[] = [];

  beforeAll(() => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      row(index + 1, "ekon", CODES[index % 4] ?? "", 1_000_000 + index, { fundSource: `PAD ${index}`, indicator: `Jumlah ${index}` }),
    ); // prettier-ignore
    const today = civilDateOf(2026, 3, 1);
    if (today === null) throw new Error("no such day");
    const signature = blankSignature("Kota Contoh, 1 Maret 2026", "Kepala,");
    sheets = planRenjaWorkbook(buildRenja(inputOf(rows)), signature, today).sheets;
  });

  it.each([
    ["T-C.33", "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10", /JUMLAH +60\.001\.770 +60\.001\.770/],
    ["T-C.29", "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 7/6 | 9 | 10 = 5+7+9 | 11 = 10/4", /Kepala,/],
  ])("%s repeats its heading, cuts no column and ends with its sums", async (name, numbers, end) => {
    const { pages, size } = await printed(...sheets.filter((sheet) => sheet.name === name));
    expect(size).toMatch(/^935\.4\d* x 609\.4\d* pts/);
    expect(pages.length).toBeGreaterThan(1);
    const lines = numberLines(pages);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines)).toEqual(new Set([numbers]));
    expect(pages.join("\n")).toMatch(end);
  });

  it("E.81 is an A3 with 25 columns under 15 numbers, means, narratives and two signatures", async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      evaluationRow(index + 1, CODES[index % 3] ?? "", {}, pair("1", 50), pair("1", 25), pair("1", 25), pair("1", 50)),
    );
    const made = blankSignature("Disusun", "Kota Contoh, 1 Juli 2026", "Kepala Dinas,");
    const evaluated = blankSignature("Disetujui/Dievaluasi", "Kepala Bappeda,");
    const { pages, size } = await printed(e81Sheet(evaluationOf(4, rows), { made, evaluated }, "E.81"));
    const text = pages.join("\n");
    expect(size).toBe("1190.55 x 841.89 pts (A3)");
    expect(new Set(numberLines(pages))).toEqual(
      new Set(["1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 = 8+9+10+11 | 13 = 6+12 | 14 = 13/5 × 100 | 15"]),
    );
    expect(text).toMatch(/(K +Rp +){9}K +Rp/);
    expect(text).toMatch(/Rata-rata capaian kinerja \(%\) +25,00 +25,00 +25,00 +12,50 +25,00 +12,50 +25,00 +25,00 +100,00 +75,00 +80,00/);
    expect(text).toMatch(/Faktor pendorong[^]*Faktor penghambat[^]*triwulan berikutnya[^]*Renja berikutnya/);
    expect(text).toMatch(/Disusun[^]*Disetujui\/Dievaluasi[^]*Halaman \d+ dari \d+/);
  }); // prettier-ignore
});
