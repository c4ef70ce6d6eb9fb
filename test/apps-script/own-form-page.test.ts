import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellAddress } from "#core/workbook/address";
import { formsOf, KASUBBID } from "./addon";
import type { Addon } from "./addon";
import { cellOf, typeNamed } from "./filler";
import { CHROMIUM, startBrowser } from "./page-server";
import { collect, smallAgency } from "./small-agency";

const OUT = join(import.meta.dirname, "../../out");
const SIDEBAR = { width: 300, height: 900 };
const [FILLER, HEAD] = ["staf.u01@contoh.example", "kabid.u01@contoh.example"];

/** Chooses an item of the menu Formulir sendiri, answers its questions, and gives what was told last. */
function choose({ runtime }: Addon, item: string, ...buttons: readonly ("OK" | "YES" | "NO")[]): string {
  const kasubbid = runtime.as(KASUBBID);
  kasubbid.open();
  kasubbid.answerUi(...buttons.map((button) => ({ button })));
  kasubbid.clickMenu(["Himpun", "Formulir sendiri", item]);
  const last = kasubbid.shown[kasubbid.shown.length - 1];
  return last?.kind === "alert" ? last.text : "";
}

/** The same is played without a browser in `own-form.test.ts`; this one is left to the thorough run. */
const IS_THOROUGH = process.env["HIMPUN_CI"] !== undefined;
if (!IS_THOROUGH) console.log("skipped: own form in a browser, played with HIMPUN_CI");

describe.skipIf(CHROMIUM === null || !IS_THOROUGH)("an own form whose rows its fillers add, in a real browser", () => {
  it("is asked for, handed in, returned by its head, and asked for anew in another version", { timeout: 120_000 }, async () => {
    mkdirSync(OUT, { recursive: true });
    const addon = smallAgency();
    const { runtime, master } = addon;
    const browser = await startBrowser();
    const open = (person: string, page: string) => browser.open(addon, person, page, SIDEBAR);

    // Who does not run the collection may neither write a form nor ask for one.
    runtime.drive.share(master, HEAD, "editor");
    const other = await open(HEAD, "permintaan");
    expect(await other.page.innerText("#kabar")).toContain("hanya untuk pengelola data");
    await other.close();

    expect(choose(addon, "Buat naskah", "NO", "OK")).toContain("Lembar Cara");
    const drafted = await open(KASUBBID, "permintaan");
    expect(await drafted.page.locator("#formulir option").count()).toBe(6);
    await drafted.close();
    expect(choose(addon, "Terbitkan formulir", "YES", "OK")).toContain("versi 1 terbit");
    const request = await open(KASUBBID, "permintaan");
    const { page } = request;
    await page.selectOption("#formulir", "daftar-aplikasi");
    await page.fill("#tahun", "dua ribu");
    await page.click("text=Lihat pratinjau");
    await page.waitForSelector("#kabar:has-text('Tahun atau triwulan belum benar')");
    await page.fill("#tahun", "2026");
    await page.fill("#tenggat", "2026-02-20");
    await page.click("text=Lihat pratinjau");
    await page.waitForSelector("legend:has-text('Unit (2)')");
    await request.picture(join(OUT, "formulir-sendiri-pratinjau.png"));
    await page.click("text=Buat dan kirim");
    await page.waitForSelector("#kabar:has-text('2 dari 2 formulir')", { timeout: 60_000 });
    await request.close();

    const form = formsOf(addon).get("u01") ?? "";
    const type = (key: string, field: string, text: string): void => {
      runtime.as(FILLER).typeInto(form, "Isian", cellOf(addon, form, key, field), text);
    };
    for (const [key, name, users] of [["b001", "Aplikasi Satu", "12"], ["b002", "Aplikasi Dua", "30"]] as const)
      for (const [field, text] of Object.entries({ nama_aplikasi: name, jenis_layanan: "Penunjang", tahun_dibangun: "2020", pengguna: users, biaya_pemeliharaan_rp: "1000000", alamat_aplikasi: "https://contoh.example" }))
        type(key, field, text);
    typeNamed(addon, FILLER, form, "status_isian", "Diajukan");
    typeNamed(addon, FILLER, form, "diisi_oleh", "Contoh Pengisi");
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");

    // The head of the unit names a cell as he reads it in his form; the archive is not shared with him.
    const head = await open(HEAD, "langkah");
    await head.page.click("summary:has-text('Kembalikan')");
    const box = head.page.locator("details[open]");
    await box.getByLabel("Hanya sel ini").fill("b002:Jumlah pengguna");
    await box.getByLabel("Catatan").fill("Cocokkan dengan laporan");
    await box.getByRole("button").click();
    await head.page.waitForSelector("#kabar:has-text('Jumlah pengguna')");
    await box.getByLabel("Hanya sel ini").fill("b002:Pengguna");
    await box.getByRole("button").click();
    await head.page.waitForSelector("#kabar:has-text('Hanya dibuka: b002 · Pengguna')");
    await head.picture(join(OUT, "formulir-sendiri-kembali.png"));
    await head.close();
    expect(collect(addon)).toContain("dikembalikan");
    expect(() => { type("b001", "pengguna", "1"); }).toThrow("protected");
    type("b002", "pengguna", "31");
    typeNamed(addon, FILLER, form, "status_isian", "Diajukan");
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
    typeNamed(addon, HEAD, form, "keputusan", "Setuju");
    expect(collect(addon)).toContain("Bidang Contoh u01: disahkan");

    // A newer version is published in the menu and taken up in the panel, with its reason.
    const columns = runtime.drive.values(master, "Kolom");
    const rowIndex = columns.findIndex((row) => row[0] === "Pengguna");
    const hint = columns.find((row) => row[0] === "Judul *")?.findIndex((text) => String(text).startsWith("Petunjuk")) ?? -1;
    runtime.as(KASUBBID).typeInto(master, "Kolom", cellAddress(rowIndex, hint), "Banyaknya orang.");
    expect(choose(addon, "Terbitkan formulir", "YES", "OK")).toContain("versi 2 terbit");
    const panel = await open(KASUBBID, "langkah");
    await panel.page.click("summary:has-text('versi')");
    await panel.page.locator("details[open]").getByRole("button").click();
    await panel.page.waitForSelector("#kabar:has-text('belum diisi')");
    await panel.page.locator("details[open]").getByLabel("Alasan").fill("Petunjuk diperjelas");
    await panel.page.locator("details[open]").getByRole("button").click();
    await panel.page.waitForSelector("#kabar:has-text('beralih ke formulir versi 2')");
    await panel.picture(join(OUT, "formulir-sendiri-versi.png"));
    await panel.close();
    await browser.close();
  });
}); // prettier-ignore
