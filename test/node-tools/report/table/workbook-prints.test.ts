import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import type { WorkbookPlan } from "#core/workbook/plan";
import { workbookHtml } from "#node/report/table/workbook-html";
import { workbookPdf } from "#node/report/table/workbook-pdf";
import { inputOf, row } from "../../../core/renja/sample-renja";

const NOW = new Date("2026-11-21T00:00:00Z");

function planOf(count: number): WorkbookPlan {
  const codes = ["5.01.02.2.01.0001", "5.01.02.2.01.0005", "5.01.02.2.02.0001", "X.XX.01.2.06.0009"];
  const rows = Array.from({ length: count }, (_, index) =>
    row(index + 1, index % 2 === 0 ? "ekon" : "sek", codes[index % 4] ?? "", 1_000_000 + index, {
      indicator: `Jumlah Laporan <b>${index + 1}</b>`,
      fundSource: `1.1 PAD bagian ${index + 1}`,
    }),
  );
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  return planRenjaWorkbook(buildRenja(inputOf(rows)), blankSignature("Kepala,"), today);
}

function hasPdftotext(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasPdftotext())("PDF, read back by another program (pdftotext)", () => {
  it("repeats the heading on every page, cuts no column, and numbers pages", async () => {
    const plan = planOf(120);
    const sheets = plan.sheets.filter(({ name }) => name === "Tabel 4.1");
    const { bytes, lostCharacters } = await workbookPdf({ ...plan, sheets }, NOW);
    const file = join(mkdtempSync(join(tmpdir(), "himpun-")), "t.pdf");
    writeFileSync(file, bytes);
    const pages = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" })
      .split("\f")
      .slice(0, -1);
    expect(lostCharacters).toEqual([]);
    expect(pages.length).toBeGreaterThan(2);
    const tabled = pages.filter((page) => page.includes("Laporan"));
    for (const page of tabled) {
      expect(page).toContain("Capaian Kinerja dan Kerangka Pendanaan");
      expect(page).toMatch(/\b1 +2 +3 +4 +5 +6 +7 +8 +9 +10 +11 +12 +13 +14 +15 +16 +17\b/);
    }
    pages.forEach((page, index) => {
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`);
    });
    expect(pages.join("")).toContain("120.007.140");
  });
});

describe("PDF", () => {
  it("is the same bytes for the same plan and time", async () => {
    const [first, second] = [await workbookPdf(planOf(4), NOW), await workbookPdf(planOf(4), NOW)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

describe("HTML", () => {
  const html = workbookHtml(planOf(4));

  it("loads nothing, escapes what was typed, and says what each table and chart is", () => {
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(html).toContain("Jumlah Laporan &lt;b&gt;1&lt;/b&gt;");
    expect(html).toContain("<caption>Tabel 4.1: Rencana Kerja dan Pendanaan");
    expect(html).toContain('<th scope="colgroup" colspan="6">Capaian Kinerja dan Kerangka Pendanaan</th>');
    expect(html).toMatch(
      /<svg [^>]*role="img"[^>]*><title>Pagu menurut Program Tahun 2027 dan 2028<\/title><desc>/,
    );
    expect(html).toContain('<th scope="row" class="utuh">5.01.02.2.01.0001</th>');
  });
});
