import { mkdirSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { parseAddress } from "#core/workbook/address";
import { formsOf, KASUBBID } from "./addon";
import type { Addon } from "./addon";
import { cellOf } from "./filler";
import { CHROMIUM, playPage } from "./page-server";
import { openSmall, smallAgency } from "./small-agency";

const OUT = join(import.meta.dirname, "../../out");
if (CHROMIUM === null) console.log("import dialog: skipped, there is no Chromium");

/** Puts the served file into the page's file input, as choosing it does. */
const CHOOSE = `
  const bytes = await (await fetch("/luring.xlsx")).arrayBuffer();
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], "luring.xlsx"));
  const input = await find("#berkas");
  input.files = chosen.files;
  input.dispatchEvent(new Event("change"));
`;

describe.skipIf(CHROMIUM === null)("a form that was filled offline and online", () => {
  it(
    "is read in the browser, compared cell by cell, and copied where the person says",
    { timeout: 120_000 },
    async () => {
      const { addon, form, cell } = await branched();
      const seen = await play(addon, form, "impor-1", `${CHOOSE} await find("table");`);
      expect(seen).toContain("formulir: 2");
      expect(seen).toContain("dari berkas");
      const refused = await play(
        addon,
        form,
        "impor-2",
        `${CHOOSE} await find("table"); await click("Salin ke formulir");`,
      );
      expect(refused).toContain("Pilih dahulu mana yang dipakai");
      const copied = await play(
        addon,
        form,
        "impor-3",
        `${CHOOSE} (await find("td select")).value = "offline"; await click("Salin ke formulir"); await find(".kotak.baik", "sel disalin");`,
      );
      expect(copied).toContain("2 sel disalin");
      expect(valueAt(addon, form, cell("realisasi_tw1"))).toBe(3);
      expect(valueAt(addon, form, cell("realisasi_tw2"))).toBe(4);
      expect(valueAt(addon, form, cell("realisasi_tw3"))).toBe(5);
    },
  );

  it("names a file that is no form, without asking the server", { timeout: 60_000 }, async () => {
    const addon = smallAgency();
    const picture = join(OUT, "impor-asing.png");
    const files = { "luring.xlsx": Buffer.from("<html><table></table></html>") };
    const { html } = await playPage(addon, KASUBBID, "impor", { script: `${CHOOSE} await find(".kotak.salah");`, picture, width: 640, height: 400, files }); // prettier-ignore
    expect(html).toMatch(/HTML/i);
  });
});

interface Branched {
  readonly addon: Addon;
  readonly form: string;
  readonly cell: (fieldId: string) => string;
}

let offline: Uint8Array = new Uint8Array();

/** A form downloaded empty and filled outside (3, 4), while online somebody typed (2, –, 5). */
async function branched(): Promise<Branched> {
  mkdirSync(OUT, { recursive: true });
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
  offline = new Uint8Array(await workbook.xlsx.writeBuffer());
  const filler = addon.runtime.as("staf.u01@contoh.example");
  filler.typeInto(form, "Isian", cell("realisasi_tw1"), "2");
  filler.typeInto(form, "Isian", cell("realisasi_tw3"), "5");
  return { addon, form, cell };
}

async function play(addon: Addon, _form: string, name: string, script: string): Promise<string> {
  const files = { "luring.xlsx": offline };
  const picture = join(OUT, `${name}.png`);
  const { html } = await playPage(addon, KASUBBID, "impor", {
    script,
    picture,
    width: 640,
    height: 700,
    files,
  });
  return html;
}

function valueAt({ runtime }: Addon, form: string, address: string): unknown {
  const place = parseAddress(address);
  return runtime.drive.values(form, "Isian")[place?.rowIndex ?? 0]?.[place?.columnIndex ?? 0];
}
