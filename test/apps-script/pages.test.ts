import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { formsOf, installAddon, KASUBBID, openSample, prepareSample } from "./addon";
import type { Addon } from "./addon";
import { fillAndSubmit, typeNamed } from "./filler";
import { CHROMIUM, playPage } from "./page-server";
import { peopleOf } from "./people";

const OUT = join(import.meta.dirname, "../../out");
if (CHROMIUM === null) console.log("pages of the add-on: skipped, there is no Chromium");

describe.skipIf(CHROMIUM === null)("the pages in a real browser", () => {
  beforeAll(() => {
    mkdirSync(OUT, { recursive: true });
  });

  it("opens a request: choice, preview, forms", { timeout: 120_000 }, async () => {
    const addon = installAddon();
    prepareSample(addon);
    const first = await play(addon, "permintaan", "wizard-1", "await find('#tahun');");
    expect(first).toContain("Lihat pratinjau");
    const preview = await play(
      addon,
      "permintaan",
      "wizard-2",
      "await find('#tahun'); await click('Lihat pratinjau'); await find('legend', 'Unit');",
      900,
    );
    expect(preview).toContain("Bidang Data dan Informasi Pembangunan");
    expect(formsIn(addon)).toBe(0);
    const sent = await play(
      addon,
      "permintaan",
      "wizard-3",
      "await find('#tahun'); await click('Lihat pratinjau'); await click('Buat dan kirim'); await find('h1', 'Permintaan dibuka');",
    );
    expect(sent).toContain("6 dari 6 formulir");
    expect(formsIn(addon)).toBe(6);
  });

  it("shows the board, late in words, and filters it", { timeout: 120_000 }, async () => {
    const addon = playedSample();
    addon.runtime.clock.advance(9 * 86_400_000);
    const all = await play(addon, "papan", "papan", "await find('.kartu li');", 1200);
    expect(all).toContain("TERLAMBAT");
    const late = await play(
      addon,
      "papan",
      "papan-terlambat",
      "(await find('#saring')).value = 'terlambat'; (await find('#saring')).dispatchEvent(new Event('change'));",
      700,
    );
    expect(late).toContain("Bidang Perekonomian");
    expect(late).not.toContain("Bidang Data");
    const list = await play(
      addon,
      "papan",
      "papan-daftar",
      "await click('Daftar terlambat'); await find('textarea');",
      1200,
    );
    expect(list).toContain("Isian yang belum masuk");
  });

  it("tells a fault as a sentence with what to do", { timeout: 120_000 }, async () => {
    const addon = installAddon();
    const seen = await play(addon, "papan", "galat", "await find('.kotak.salah');");
    expect(seen).toContain("Buku induk belum disiapkan");
  });

  it("shows the help", { timeout: 60_000 }, async () => {
    expect(await play(installAddon(), "bantuan", "bantuan", "", 900)).toContain("Urutan kerja");
  });
});

async function play(addon: Addon, page: string, name: string, script: string, height = 640): Promise<string> {
  const picture = join(OUT, `${name}.png`);
  const { html } = await playPage(addon, KASUBBID, page, { script, picture, width: 300, height });
  return html;
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
