import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask, KASUBBID } from "../apps-script/addon";
import { CHROMIUM, startBrowser } from "../apps-script/page-server";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";
import { freshMaster, sheetsDriver } from "./sheets-driver";

const OUT = join(import.meta.dirname, "../../out");

describe.skipIf(CHROMIUM === null)("the panel Langkah kerja in a real browser", () => {
  it("offers each person what his office may do now, and gives it by keyboard", { timeout: 120_000 }, async () => {
    mkdirSync(OUT, { recursive: true });
    const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
    const browser = await startBrowser();
    const open = (name: string, page = "langkah") =>
      browser.open(office.addon, addressOf(name), page, { width: 300, height: 1400 });
    const order = await open("Kepala Contoh", "perintah");
    await order.page.click("text=Catat perintah");
    expect(await order.page.innerText("#kabar")).toContain('"Isi perintah" belum diisi');
    await order.page.getByLabel("Isi perintah").fill("Kumpulkan data kinerja Triwulan I");
    await order.page.click("text=Catat perintah");
    await order.page.waitForSelector("li:has-text('Kepala Contoh memerintahkan')");
    await order.close();
    const passed = await open("Sekretaris Contoh", "perintah");
    await passed.page.click("summary:has-text('Disposisikan')");
    await passed.page.getByLabel("Catatan (boleh kosong)").fill("Buat format permintaan data");
    await passed.picture(join(OUT, "perintah.png"));
    await passed.page.click("button:has-text('Disposisikan')");
    await passed.page.waitForSelector("li:has-text('Kepala Subbidang Data')");
    await passed.close();
    await office.request("2026-04-13");
    await office.fill("U2", quarterOne("U2", 2));
    const head = await open("Kabid Dua");
    await head.page.waitForSelector("h2:has-text('Isian unit')");
    const offered = await head.page.locator("details[name=tugas] > summary").allInnerTexts();
    expect(offered).toEqual(["Sahkan", "Catat jumlah kendali", "Kembalikan", "Usulkan nilai lain", "Periksa kode di kaki kertas"]);
    await head.picture(join(OUT, "langkah-kabid.png"));
    await head.page.locator("summary:has-text('Sahkan')").focus();
    await head.page.keyboard.press("Enter");
    await head.page.keyboard.press("Tab");
    await head.page.keyboard.press("Enter");
    await head.page.waitForSelector("#kabar:has-text('Bidang Dua: disahkan')");
    await head.close();
    const last = office.ledger()[office.ledger().length - 1];
    expect(last?.event.kind).toBe("form.approved");
    expect(last?.actor).toEqual({ name: "Kabid Dua", role: "validator", unitId: "U2", capacity: "plt" });
    const officer = await open("Kasubbid Contoh");
    await officer.page.waitForSelector("summary:has-text('Notulen')");
    await officer.page.click("summary:has-text('Notulen')");
    await officer.picture(join(OUT, "langkah-kasubbid.png"));
    await officer.page.click("details[open] button:has-text('Catat')");
    expect(await officer.page.innerText("#kabar")).toContain('"Tanggal rapat" belum diisi');
    await officer.close();
    // An archive is taken into a master that has no cycle yet, through the same panel.
    const text = String(ask(office.addon, KASUBBID, "arsip"));
    const fresh = freshMaster();
    const empty = await browser.open(fresh, KASUBBID, "langkah", { width: 300, height: 900 });
    await empty.page.waitForSelector("#kabar:has-text('Belum ada siklus')");
    const choose = (content: string) =>
      empty.page.setInputFiles("#arsip", { name: "arsip.jsonl", mimeType: "application/json", buffer: Buffer.from(content) });
    await choose(text.slice(0, -9));
    await empty.page.waitForSelector("#kabar:has-text('tidak utuh')");
    await choose(text);
    await empty.page.waitForSelector("#kabar:has-text('diisi dari arsip')");
    await empty.picture(join(OUT, "langkah-impor.png"));
    await empty.page.click("button:has-text('Buat formulir di Google Sheets')");
    await empty.page.waitForSelector("#kabar:has-text('3 dari 3 formulir')");
    await empty.close();
    ask(fresh, KASUBBID, "kumpulkan");
    expect(ask(fresh, KASUBBID, "arsip")).toBe(text);
    await browser.close();
  });
}); // prettier-ignore
