import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsOf, installAddon, KASUBBID, openSample, prepareSample } from "./addon";
import type { Addon } from "./addon";
import { fillAndSubmit, typeNamed } from "./filler";
import { CHROMIUM, startBrowser } from "./page-server";
import type { OpenPage, PageBrowser } from "./page-server";
import { peopleOf } from "./people";
import { openSmall, smallAgency } from "./small-agency";

const OUT = join(import.meta.dirname, "../../out");
/** As wide as Google shows a panel. */
const SIDEBAR = { width: 300, height: 640 };
if (CHROMIUM === null) console.log("pages of the add-on: skipped, there is no Chromium");

describe.skipIf(CHROMIUM === null)("the pages in a real browser", () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  const open = (addon: Addon, page: string): Promise<OpenPage> =>
    browser.open(addon, KASUBBID, page, SIDEBAR);

  it("opens a request: choice, preview, a day of its own, forms", { timeout: 120_000 }, async () => {
    const addon = installAddon();
    prepareSample(addon);
    const opened = await open(addon, "permintaan");
    const { page } = opened;
    await opened.picture(join(OUT, "wizard-1.png"));
    await page.click("text=Lihat pratinjau");
    await page.waitForSelector("legend:has-text('Unit (6)')");
    expect(await page.innerText("#isi")).toContain("Bidang Data dan Informasi Pembangunan");
    expect(await page.isVisible("#alasan")).toBe(false);
    await page.getByRole("checkbox", { name: "Sekretariat" }).uncheck();
    await page.fill("#alasan", "Sudah masuk dengan surat.");
    await page.getByLabel("Tenggat Bidang Infrastruktur dan Kewilayahan").fill("2026-02-05");
    await opened.picture(join(OUT, "wizard-2.png"));
    expect(formsIn(addon)).toBe(0);
    await page.click("text=Buat dan kirim");
    await page.waitForSelector("h1:has-text('Permintaan dibuka')", { timeout: 60_000 });
    expect(await page.innerText("#kabar")).toContain("5 dari 5 formulir");
    await opened.picture(join(OUT, "wizard-3.png"));
    await opened.close();
    expect(formsIn(addon)).toBe(5);
    const board = await open(addon, "papan");
    expect(await board.page.innerText("li:has-text('Bidang Infrastruktur')")).toContain(
      "tenggat 5 Februari 2026",
    );
    await board.close();
  });

  it(
    "shows the board, late in words, filters and refreshes it, by keyboard too",
    { timeout: 120_000 },
    async () => {
      const addon = playedSample();
      addon.runtime.clock.advance(9 * 86_400_000);
      const opened = await open(addon, "papan");
      const { page } = opened;
      expect(await page.innerText("#isi")).toContain("TERLAMBAT");
      await opened.picture(join(OUT, "papan.png"));
      await page.selectOption("#saring", "terlambat");
      const late = await page.innerText("ul.kartu");
      expect(late).toContain("Bidang Perekonomian");
      expect(late).not.toContain("Bidang Data");
      await opened.picture(join(OUT, "papan-terlambat.png"));
      await page.focus("#saring");
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Segarkan");
      await page.keyboard.press("Enter");
      await page.waitForFunction("document.querySelector('#kabar').textContent === ''");
      expect(await page.inputValue("#saring")).toBe("terlambat");
      await page.click("text=Daftar terlambat");
      expect(await page.inputValue("textarea")).toContain("Isian yang belum masuk");
      await opened.picture(join(OUT, "papan-daftar.png"));
      expect(await overflow(opened)).toBe(0);
      await opened.close();
    },
  );

  it(
    "shows the steps of the SOP, and what its caller may do about them, within 300 pixels",
    { timeout: 60_000 },
    async () => {
      const addon = smallAgency();
      openSmall(addon);
      const opened = await open(addon, "langkah");
      const { page } = opened;
      await page.waitForSelector("ol.sop li");
      expect(await page.innerText("#isi")).toContain("Papan SOP");
      await page.click("summary:has-text('Perpanjang tenggat siklus')");
      expect(await page.locator("details[open] input[type=date]").isVisible()).toBe(true);
      expect(await overflow(opened)).toBe(0);
      await opened.picture(join(OUT, "langkah.png"));
      await opened.close();
    },
  );

  it("shows a name as it is written, whatever it looks like", { timeout: 60_000 }, async () => {
    const addon = smallAgency();
    const name = `<img src=x onerror="document.title='kena'"> & =1+1`;
    addon.runtime.drive.sheet(addon.master, "unit").content.set(1, 1, { kind: "value", value: name });
    openSmall(addon);
    const opened = await open(addon, "papan");
    expect(await opened.page.innerText("ul.kartu")).toContain(name);
    expect(await opened.page.locator("img").count()).toBe(0);
    expect(await opened.page.title()).toBe("Papan status");
    await opened.close();
  });

  it("tells a fault as a sentence with what to do", { timeout: 120_000 }, async () => {
    const opened = await open(installAddon(), "papan");
    await opened.page.waitForSelector(".kotak.salah");
    expect(await opened.page.innerText(".kotak.salah")).toContain("Buku induk belum disiapkan");
    await opened.picture(join(OUT, "galat.png"));
    await opened.close();
  });

  it("shows the help", { timeout: 60_000 }, async () => {
    const opened = await open(installAddon(), "bantuan");
    expect(await opened.page.innerText("#isi")).toContain("Urutan kerja");
    await opened.picture(join(OUT, "bantuan.png"));
    await opened.close();
  });
});

/** Pixels by which a page is wider than its window: anything over 0 would scroll sideways. */
async function overflow({ page }: OpenPage): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

function formsIn({ runtime }: Addon): number {
  return runtime.drive.list().filter(({ name }) => name.startsWith("Formulir")).length;
}

/** All units but two have submitted; two of those are approved. */
function playedSample(): Addon {
  const addon = installAddon();
  prepareSample(addon);
  openSample(addon);
  for (const [unitId, form] of formsOf(addon)) {
    if (unitId === "ekosda") continue;
    fillAndSubmit(addon, peopleOf(unitId).filler, form);
    if (unitId === "datin" || unitId === "ppepd")
      typeNamed(addon, peopleOf(unitId).validator, form, "keputusan", "Setuju");
  }
  addon.runtime.as(KASUBBID).open();
  addon.runtime.as(KASUBBID).clickMenu(["Himpun", "Kumpulkan isian"]);
  return addon;
}
