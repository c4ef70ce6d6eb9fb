import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { ask, formsOf, installAddon, KASUBBID, openSample, prepareSample } from "./addon";
import type { Addon } from "./addon";
import { cellOf, fillAndSubmit, sampleAnswers, typeAnswers, typeNamed } from "./filler";
import { CHROMIUM, startBrowser } from "./page-server";
import type { PageBrowser } from "./page-server";
import { peopleOf } from "./people";
import { drawSheet } from "./sheet-picture";
import type { SheetView } from "./sheet-picture";
import { cropped, pixelsOfPng, smallPng } from "./small-png";
import { collect } from "./small-agency";

/** Run with HIMPUN_GAMBAR=1 to make the pictures of the guides anew; it takes a minute and needs Chromium and LibreOffice. */
const IS_WANTED = process.env["HIMPUN_GAMBAR"] !== undefined && CHROMIUM !== null;
const FOLDER = join(import.meta.dirname, "../../docs/panduan/gambar");
const MOST_BYTES = 60_000;
const SIDEBAR = { width: 300, height: 680 };
/** Columns of the form that are left out of its picture: sasaran, satuan, arah, quarterly targets, money, texts. */
const LEFT_OUT = [
  "C",
  "E",
  "F",
  "H",
  "I",
  "J",
  "K",
  "S",
  "T",
  "U",
  "V",
  "W",
  "X",
  "Y",
  "Z",
  "AA",
  "AB",
  "AC",
  "AD",
];

describe.skipIf(!IS_WANTED)("pictures of the guides", () => {
  it("are drawn from the sample agency", { timeout: 600_000 }, async () => {
    mkdirSync(FOLDER, { recursive: true });
    const browser = await startBrowser();
    const addon = installAddon();
    prepareSample(addon);
    await wizard(browser, addon);
    openSample(addon);
    const [datin, infrawil] = ["datin", "infrawil"].map((unit) => formsOf(addon).get(unit) ?? "");
    halfFill(addon, datin ?? "");
    await sheet(addon, datin ?? "", "isian", {
      sheet: "Isian",
      area: "A1:AE16",
      dotsPerInch: 140,
      leftOut: LEFT_OUT,
    });
    playOn(addon, datin ?? "");
    await sheet(addon, datin ?? "", "pengesahan", { sheet: "Pengesahan", area: "A1:C21", dotsPerInch: 90 });
    collect(addon);
    await sheet(addon, infrawil ?? "", "temuan", { sheet: "Temuan", area: "A1:F7", dotsPerInch: 110 });
    await offline(browser, addon);
    await steps(browser, addon);
    addon.runtime.clock.advance(9 * 86_400_000);
    await board(browser, addon);
    await browser.close();
    await recap(addon);
  });
});

/** The two steps of opening a request. */
async function wizard(browser: PageBrowser, addon: Addon): Promise<void> {
  const { page, close } = await browser.open(addon, KASUBBID, "permintaan", SIDEBAR);
  keep("buka-permintaan-1", await page.screenshot({ fullPage: true }));
  await page.click("text=Lihat pratinjau");
  await page.waitForSelector("legend:has-text('Unit')");
  keep("buka-permintaan-2", await page.screenshot());
  await close();
}

/** Some rows of the form as a filler leaves them over lunch: one figure is no number, some are missing. */
function halfFill(addon: Addon, form: string): void {
  const { filler } = peopleOf("datin");
  const answers = [...sampleAnswers()].slice(0, 40);
  typeAnswers(addon, filler, form, new Map(answers));
  const key = String(addon.runtime.drive.values(form, "Isian")[10]?.[0]);
  const type = (fieldId: string, text: string): void => {
    addon.runtime.as(filler).typeInto(form, "Isian", cellOf(addon, form, key, fieldId), text);
  };
  type("realisasi_tw2", "dua");
  type("realisasi_tw4", "");
}

/** Everybody but one unit submits; the Kabid of one approves. */
function playOn(addon: Addon, datin: string): void {
  for (const [unitId, form] of formsOf(addon)) {
    if (unitId === "ekosda") continue;
    fillAndSubmit(addon, peopleOf(unitId).filler, form);
    if (unitId !== "datin") typeNamed(addon, peopleOf(unitId).validator, form, "keputusan", "Setuju");
  }
  const key = String(addon.runtime.drive.values(datin, "Isian")[10]?.[0]);
  const cell = cellOf(addon, datin, key, "realisasi_tw4");
  collect(addon);
  typeNamed(addon, peopleOf("datin").validator, datin, "keputusan", "Kembalikan");
  typeNamed(
    addon,
    peopleOf("datin").validator,
    datin,
    "catatan",
    `Angka ${cell} belum sama dengan laporan bulanan.`,
  );
}

/** A form that was filled offline while somebody typed online: two cells differ, one in both places. */
async function offline(browser: PageBrowser, addon: Addon): Promise<void> {
  const form = formsOf(addon).get("ekosda") ?? "";
  const key = String(addon.runtime.drive.values(form, "Isian")[10]?.[0]);
  const cell = (fieldId: string): string => cellOf(addon, form, key, fieldId);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await addon.runtime.exportXlsx(form)) as unknown as ArrayBuffer);
  for (const [fieldId, value] of [
    ["realisasi_tw1", 3],
    ["realisasi_tw2", 4],
  ] as const) {
    const at = workbook.getWorksheet("Isian")?.getCell(cell(fieldId));
    if (at !== undefined) at.value = value;
  }
  addon.runtime.as(peopleOf("ekosda").filler).typeInto(form, "Isian", cell("realisasi_tw1"), "2");
  const { page, close } = await browser.open(addon, KASUBBID, "impor", { width: 640, height: 420 });
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  await page.setInputFiles("#berkas", { name: "ekosda.xlsx", mimeType: "application/octet-stream", buffer });
  await page.waitForSelector("table");
  keep("impor-berkas", await page.screenshot({ fullPage: true }));
  await close();
}

async function steps(browser: PageBrowser, addon: Addon): Promise<void> {
  const { page, close } = await browser.open(addon, KASUBBID, "langkah", SIDEBAR);
  await page.waitForSelector("ol.sop li");
  keep("langkah-kerja", await page.screenshot());
  await close();
}

async function board(browser: PageBrowser, addon: Addon): Promise<void> {
  const { page, close } = await browser.open(addon, KASUBBID, "papan", SIDEBAR);
  keep("papan-status", await page.screenshot());
  await page.selectOption("#saring", "terlambat");
  await page.click("text=Daftar terlambat");
  await page.waitForSelector("textarea");
  keep("daftar-terlambat", await page.screenshot({ fullPage: true }));
  await close();
}

async function recap(addon: Addon): Promise<void> {
  ask(addon, KASUBBID, "rekap");
  await sheet(addon, addon.master, "rekap-ringkasan", {
    sheet: "Rekap Ringkasan",
    area: "A1:L25",
    dotsPerInch: 110,
  });
}

async function sheet(addon: Addon, file: string, name: string, view: SheetView): Promise<void> {
  keep(name, await drawSheet(addon, file, view));
}

/** Stores a picture small; a page of the guide must not weigh more than its words. */
function keep(name: string, png: Buffer): void {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, smallPng(cropped(pixelsOfPng(png), 8)));
  expect(statSync(path).size, name).toBeLessThan(MOST_BYTES);
}
