import { describe, expect, it } from "vitest";
import { ask, formsOf, installAddon, KASUBBID, openSample, prepareSample } from "./addon";
import { fillAndSubmit, typeNamed } from "./filler";
import { peopleOf } from "./people";
import { collect } from "./small-agency";

describe("the recap in the master", () => {
  it("computes live what the core computed, draws its charts, and leads to the cells of the forms", () => {
    const addon = installAddon();
    prepareSample(addon);
    openSample(addon);
    for (const [unitId, form] of formsOf(addon)) {
      fillAndSubmit(addon, peopleOf(unitId).filler, form);
      typeNamed(addon, peopleOf(unitId).validator, form, "keputusan", "Setuju");
    }
    collect(addon);
    const { runtime, master } = addon;
    const { total } = ask(addon, KASUBBID, "rekap") as { readonly total: { readonly serapan: number; readonly pagu: number } };
    const shown = runtime.drive.values(master, "Rekap Ringkasan").flat();
    expect(shown).toContain(total.pagu);
    expect(shown).toContain(total.serapan);
    expect(shown.filter((value) => typeof value === "string" && /^#(REF|NAME|VALUE|ERROR|N\/A|DIV)/.test(value))).toEqual([]);
    const names = runtime.drive.spreadsheet(master).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Rekap Ringkasan", "Rekap Indikator", "Rekap Belum Masuk", "Rekap Jejak"]));
    expect(runtime.drive.sheet(master, "Rekap Grafik").charts).toHaveLength(5);
    const links: string[] = [];
    runtime.drive.sheet(master, "Rekap Jejak").content.forEach((cell) => {
      if (cell.kind === "formula" && cell.text.includes("&range=")) links.push(cell.text);
    });
    expect(links[0]).toMatch(/HYPERLINK\("https:\/\/docs\.google\.com\/spreadsheets\/d\/[^"]+\/edit#gid=\d+&range=[A-Z]+\d+"/);
    expect(runtime.drive.list().some(({ name }) => name === "Rekap kinerja-2025-tw4 sementara.pdf")).toBe(true);
  });
}); // prettier-ignore
