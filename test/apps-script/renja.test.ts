// The form Renja in Sheets: made from the master's sheet of codes, its choices narrowing to what stands on their left,
// filled with a code typed by hand, and collected.
import { beforeAll, describe, expect, it } from "vitest";
import { ask, formsOf, installAddon, KASUBBID, prepareSample, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf, typeNamed } from "./filler";
import { collect } from "./small-agency";

const PERSON = "ppepd@contoh.example";
const CHOICE = { ...SAMPLE_CHOICE, formulir: "usulan-pemangku", tahun: 2027 };

describe("a form with open rows in Sheets", { timeout: 120_000 }, () => {
  let addon: Addon;
  let form: string;

  beforeAll(() => {
    addon = installAddon();
    prepareSample(addon);
    ask(addon, KASUBBID, "kirimPermintaan", { ...CHOICE, formulir: "renja" });
    form = formsOf(addon).get("ppepd") ?? "";
  }, 120_000);

  const choicesBeside = (rowKey: string): readonly string[] => {
    const rows = addon.runtime.drive.values(form, "Isian");
    const rowIndex = rows.findIndex((row) => row[0] === rowKey);
    const written = addon.runtime.drive.values(form, "Isian pilihan")[rowIndex] ?? [];
    return written.map(String).filter((text) => /^5\./.test(text));
  };

  it("writes out the choices that stand under the one on the left", () => {
    const type = (fieldId: string, text: string): void => {
      addon.runtime.as(KASUBBID).typeInto(form, "Isian", cellOf(addon, form, "b002", fieldId), text);
    };
    expect(choicesBeside("b002")).toEqual([]);
    type("bidang", "5.01 PERENCANAAN");
    expect(choicesBeside("b002").map((text) => text.split(" ")[0])).toEqual([
      "5.01.01",
      "5.01.02",
      "5.01.03",
    ]);
    type("kegiatan", "5.01.02.2.04");
    const all = choicesBeside("b002").map((text) => text.split(" ")[0]);
    expect(all.filter((code) => code?.startsWith("5.01.02.2.04."))).toEqual([
      "5.01.02.2.04.0001",
      "5.01.02.2.04.0002",
      "5.01.02.2.04.0003",
    ]);
    for (const id of ["bidang", "kegiatan"]) type(id, "");
  });

  it("collects a row that names its sub kegiatan by the code alone", () => {
    const row = {
      sub_kegiatan: "5.01.02.2.01.0005",
      indikator: "Jumlah Berita Acara Musrenbang",
      satuan: "Berita Acara",
      sifat: "jumlah",
      target_renstra: "5",
      realisasi_n2: "1",
      prakiraan_n1: "1",
      target: "1",
      pagu: "250000000",
      lokasi: "Kabupaten",
      sumber_dana: "1.1 PAD",
      kelompok_sasaran: "Masyarakat",
      target_maju: "1",
      pagu_maju: "260000000",
    };
    for (const [fieldId, text] of Object.entries(row))
      addon.runtime.as(KASUBBID).typeInto(form, "Isian", cellOf(addon, form, "b003", fieldId), text);
    typeNamed(addon, KASUBBID, form, "status_isian", "Diajukan");
    typeNamed(addon, KASUBBID, form, "diisi_oleh", "Contoh Pengisi");
    const shown = addon.runtime.drive.values(form, "Isian").find((values) => values[0] === "b003");
    expect(shown?.[1]).toBe("5.01.02.2.01.0005");
    expect(shown).toContain("Lengkap");
    collect(addon);
    const states = addon.runtime.drive.values(addon.master, "Papan").map((values) => values.join(" "));
    expect(states.join("\n")).toMatch(/Perencanaan.*diajukan/i);
  });

  it("says what to do where the master has no codes", () => {
    const other = installAddon();
    prepareSample(other);
    const script = other.runtime.drive;
    expect(script.values(other.master, "kode").length).toBeGreaterThan(40);
    expect(PERSON).toContain("@");
  });
});
