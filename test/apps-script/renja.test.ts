// Forms with open rows in Sheets: made from the master's sheet of codes, filled here and there, collected. The choices of
// the form Renja narrow to what stands on their left; its 300 rows are worked out in HIMPUN_CI only.
import { beforeAll, describe, expect, it } from "vitest";
import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import { parseLedger } from "#core/ledger/jsonl";
import type { Submission } from "#core/submission/submission";
import { ask, formsOf, installAddon, KASUBBID, prepareSample, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf, typeNamed } from "./filler";
import { collect } from "./small-agency";

/** One unit only: the others would be made, and worked out, for nothing. */
const CHOICE = {
  ...SAMPLE_CHOICE,
  tahun: 2027,
  dilewati: ["sekretariat", "datin", "pemmanusia", "ekosda", "infrawil"],
  alasan: "Hanya untuk pengujian.",
};

function opened(formulir: string): { readonly addon: Addon; readonly form: string } {
  const addon = installAddon();
  prepareSample(addon);
  ask(addon, KASUBBID, "kirimPermintaan", { ...CHOICE, formulir });
  return { addon, form: formsOf(addon).get("ppepd") ?? "" };
}

function typeRow(addon: Addon, form: string, key: string, row: Readonly<Record<string, string>>): void {
  for (const [fieldId, text] of Object.entries(row))
    addon.runtime.as(KASUBBID).typeInto(form, "Isian", cellOf(addon, form, key, fieldId), text);
}

describe("a form with open rows in Sheets", { timeout: 120_000 }, () => {
  it("is made for a unit, filled in any row, and collected", () => {
    const { addon, form } = opened("usulan-pemangku");
    const usulan = {
      program: "5.01.02",
      lokasi: "Desa Contoh",
      indikator: "Jumlah musrenbang",
      volume: "3 kali",
    };
    typeRow(addon, form, "b004", usulan);
    typeNamed(addon, KASUBBID, form, "status_isian", "Diajukan");
    typeNamed(addon, KASUBBID, form, "diisi_oleh", "Contoh Pengisi");
    const rows = addon.runtime.drive.values(form, "Isian");
    expect(rows.find(([key]) => key === "b004")).toContain("Lengkap");
    expect(rows.find(([key]) => key === "b005")).not.toContain("Lengkap");
    expect(rows.flat()).toContain("Terisi 1 baris · Belum lengkap 0 · Perlu diperbaiki 0");
    expect(collect(addon)).toMatch(/Perencanaan.*: diajukan/);
  });

  it("knows rows that were sorted without their hidden keys by what it collected before", () => {
    const { addon, form } = opened("usulan-pemangku");
    const [rapat, kajian] = [usulan("Mawar", "3 kali"), usulan("Anggrek", "1 dokumen")];
    typeRow(addon, form, "b001", rapat);
    typeRow(addon, form, "b002", kajian);
    collect(addon);
    typeRow(addon, form, "b001", { ...kajian, volume: "2 dokumen" });
    typeRow(addon, form, "b002", rapat);
    collect(addon);
    expect(lastCollected(addon)).toEqual(["b001 Desa Mawar 3 kali", "b002 Desa Anggrek 2 dokumen"]);
  });
});

function usulan(place: string, volume: string) {
  return { program: "5.01.02", lokasi: `Desa ${place}`, indikator: `Jumlah di ${place}`, volume };
}

/** Key, place and volume of the rows that ppepd's form was last collected with. */
function lastCollected({ runtime, ...addon }: Addon): readonly string[] {
  const { entries } = parseLedger(String(ask({ runtime, ...addon }, KASUBBID, "riwayat")));
  const cycle = foldCycles(entries.flatMap(({ event }) => parseCycleEvent(event) ?? [])).get(
    "usulan-pemangku-2027",
  );
  const hash = cycle?.units.get("ppepd")?.draft?.submission.submissionHash ?? "";
  const { bytes } = runtime.drive.find(`${hash}.json`) ?? { bytes: null };
  const { rows } = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as Submission;
  return rows
    .map(({ key, values }) => `${key} ${values["lokasi"]?.raw ?? ""} ${values["volume"]?.raw ?? ""}`)
    .sort();
}

describe.skipIf(process.env["HIMPUN_CI"] === undefined)(
  "the form Renja in Sheets",
  { timeout: 600_000 },
  () => {
    let addon: Addon;
    let form: string;

    beforeAll(() => {
      ({ addon, form } = opened("renja"));
    }, 600_000);

    /** The codes of the choices that are written out beside a row. */
    const choicesBeside = (rowKey: string): readonly string[] => {
      const rowIndex = addon.runtime.drive.values(form, "Isian").findIndex(([key]) => key === rowKey);
      const written = addon.runtime.drive.values(form, "Isian pilihan")[rowIndex] ?? [];
      return written.map(String).flatMap((text) => (/^5\./.test(text) ? [text.split(" ")[0] ?? ""] : []));
    };

    it("writes out the choices that stand under the one on the left", () => {
      expect(choicesBeside("b002")).toEqual([]);
      typeRow(addon, form, "b002", { bidang: "5.01 PERENCANAAN" });
      expect(choicesBeside("b002")).toEqual(["5.01.01", "5.01.02", "5.01.03"]);
      typeRow(addon, form, "b002", { kegiatan: "5.01.02.2.04" });
      const below = choicesBeside("b002").filter((code) => code.startsWith("5.01.02.2.04."));
      expect(below).toEqual(["5.01.02.2.04.0001", "5.01.02.2.04.0002", "5.01.02.2.04.0003"]);
    });
  },
);
