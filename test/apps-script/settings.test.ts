import { beforeAll, describe, expect, it } from "vitest";
import { ask, installAddon, KASUBBID, prepareSample } from "./addon";
import type { Addon } from "./addon";

const SHEET = "pengaturan";

describe("settings of the office in the master", () => {
  let addon: Addon;
  const set = (values: object): unknown => ask(addon, KASUBBID, "aturKantor", values);
  const rows = (): readonly unknown[][] => addon.runtime.drive.values(addon.master, SHEET);
  beforeAll(() => {
    addon = installAddon();
    prepareSample(addon);
    set({ kertas: "A4", jam_senin: "07.30-16.00 istirahat 12.00-13.00" });
  });

  it.each([
    [{ kertas: "A5" }, "kertas"],
    [{ kertas: "F4", jam_jumat: "pagi sampai sore" }, 'jam kerja "pagi sampai sore"'],
    [{ kertas: "F4", warna: "biru" }, "warna"],
    [{ sop: "sop-lain" }, 'SOP "sop-lain" tidak dikenal'],
    [{ evaluasi_triwulan: "tahunan", evaluasi_dasar: "Surat" }, "evaluasi.triwulan"],
  ])("refuses %j whole and leaves the sheet as it was", (values, named) => {
    const before = rows();
    expect(() => set(values)).toThrow(named);
    expect(rows()).toEqual(before);
  });

  it("sets one thing while another that was typed by hand cannot be read, and leaves that to its owner", () => {
    addon.runtime.as(KASUBBID).typeInto(addon.master, SHEET, "B2", "A9");
    set({ sop: "kalbar-renja" });
    expect(rows().slice(1)).toEqual([
      ["kertas", "A9"],
      ["jam_senin", "07.30-16.00 istirahat 12.00-13.00"],
      ["sop", "kalbar-renja"],
    ]);
    set({ kertas: "F4" });
    expect(rows()[1]).toEqual(["kertas", "F4"]);
  });

  it("keeps the first row of a sheet that was typed without a heading, and knows a key however it is typed", () => {
    const hand = addon.runtime.as(KASUBBID);
    for (const [cell, text] of [
      ["A1", "Jam Senin"],
      ["B1", "08.00-16.00 istirahat 12.00-13.00"],
    ] as const)
      hand.typeInto(addon.master, SHEET, cell, text);
    set({ jam_senin: "07.00-15.00 istirahat 12.00-13.00" });
    expect(rows().slice(0, 3)).toEqual([
      ["kunci", "nilai"],
      ["Jam Senin", "07.00-15.00 istirahat 12.00-13.00"],
      ["kertas", "F4"],
    ]);
  });
});
