import { mkdirSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAddress } from "#core/workbook/address";
import { formsOf, KASUBBID } from "./addon";
import type { Addon } from "./addon";
import { cellOf } from "./filler";
import { CHROMIUM, startBrowser } from "./page-server";
import type { OpenPage, PageBrowser } from "./page-server";
import { openSmall, smallAgency } from "./small-agency";

const OUT = join(import.meta.dirname, "../../out");
const DIALOG = { width: 640, height: 520 };
if (CHROMIUM === null) console.log("import dialog: skipped, there is no Chromium");

describe.skipIf(CHROMIUM === null)("a form that was filled offline and online", () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it(
    "is read in the browser, compared cell by cell, and copied where the person says",
    { timeout: 120_000 },
    async () => {
      const { addon, form, cell, offline } = await branched();
      const opened = await browser.open(addon, KASUBBID, "impor", DIALOG);
      await choose(opened, Buffer.from(offline));
      await opened.page.waitForSelector("table");
      expect(await opened.page.innerText("table")).toMatch(/formulir: 2[\s\S]*dari berkas/);
      await opened.picture(join(OUT, "impor-1.png"));
      await opened.page.getByRole("button", { name: "Salin ke formulir" }).click();
      expect(await opened.page.innerText("#kabar")).toContain("Pilih dahulu mana yang dipakai");
      await opened.picture(join(OUT, "impor-2.png"));
      await opened.page.selectOption("td select", "offline");
      await opened.page.getByRole("button", { name: "Salin ke formulir" }).click();
      await opened.page.waitForSelector(".kotak.baik:has-text('2 sel disalin')");
      await opened.picture(join(OUT, "impor-3.png"));
      await opened.close();
      expect(valueAt(addon, form, cell("realisasi_tw1"))).toBe(3);
      expect(valueAt(addon, form, cell("realisasi_tw2"))).toBe(4);
      expect(valueAt(addon, form, cell("realisasi_tw3"))).toBe(5);
    },
  );

  it("names a file that is no form, without asking the server", { timeout: 60_000 }, async () => {
    const addon = smallAgency();
    const opened = await browser.open(addon, KASUBBID, "impor", DIALOG);
    const before = addon.runtime.runs.length;
    await choose(opened, Buffer.from("<html><table></table></html>"));
    await opened.page.waitForSelector(".kotak.salah");
    expect(await opened.page.innerText(".kotak.salah")).toMatch(/HTML/i);
    expect(addon.runtime.runs).toHaveLength(before);
    await opened.picture(join(OUT, "impor-asing.png"));
    await opened.close();
  });
});

/** Chooses a file of these bytes in the page. */
async function choose({ page }: OpenPage, buffer: Buffer): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.setInputFiles("#berkas", { name: "luring.xlsx", mimeType, buffer });
}

interface Branched {
  readonly addon: Addon;
  readonly form: string;
  readonly cell: (fieldId: string) => string;
  readonly offline: Uint8Array;
}

/** A form downloaded empty and filled outside (3, 4), while online somebody typed (2, –, 5). */
async function branched(): Promise<Branched> {
  const addon = smallAgency();
  openSmall(addon);
  const form = formsOf(addon).get("u01") ?? "";
  const cell = (fieldId: string): string => cellOf(addon, form, "u01-1", fieldId);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await addon.runtime.exportXlsx(form)) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet("Isian");
  if (sheet === undefined) throw new Error("no sheet Isian in the download");
  sheet.getCell(cell("realisasi_tw1")).value = 3;
  sheet.getCell(cell("realisasi_tw2")).value = 4;
  const offline = new Uint8Array(await workbook.xlsx.writeBuffer());
  const filler = addon.runtime.as("staf.u01@contoh.example");
  filler.typeInto(form, "Isian", cell("realisasi_tw1"), "2");
  filler.typeInto(form, "Isian", cell("realisasi_tw3"), "5");
  return { addon, form, cell, offline };
}

function valueAt({ runtime }: Addon, form: string, address: string): unknown {
  const place = parseAddress(address);
  return runtime.drive.values(form, "Isian")[place?.rowIndex ?? 0]?.[place?.columnIndex ?? 0];
}
