import { describe, expect, it } from "vitest";
import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import { parseLedger } from "#core/ledger/jsonl";
import type { Submission } from "#core/submission/submission";
import { cellAddress } from "#core/workbook/address";
import { judgeOffline, readOffline } from "../../apps-script/src/ui/pages/read-offline";
import type { ImportGround } from "../../apps-script/src/ui/page-types";
import { ask, formsOf, KASUBBID, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf, typeNamed } from "./filler";
import { collect, smallAgency } from "./small-agency";

/** Chooses an item of the menu Formulir sendiri, answers its questions, and gives what was told last. */
function choose(addon: Addon, item: string, ...buttons: readonly ("OK" | "YES" | "NO")[]): string {
  const kasubbid = addon.runtime.as(KASUBBID);
  kasubbid.open();
  kasubbid.answerUi(...buttons.map((button) => ({ button })));
  kasubbid.clickMenu(["Himpun", "Formulir sendiri", item]);
  const last = kasubbid.shown[kasubbid.shown.length - 1];
  return last?.kind === "alert" ? last.text : "";
}

/** What both units answer in every row of version 1. */
const ANSWERS = [
  ["ketersediaan_data", "Tersedia"],
  ["sumber_data", "Laporan"],
  ["petugas_laki_laki", "2"],
  ["petugas_perempuan", "3"],
  ["biaya_pengumpulan_rp", "1000000"],
] as const;

/** What the archive holds of the version that a unit handed in last. */
function submissionsOf({ runtime, ...addon }: Addon, unitId: string): Submission {
  const { entries } = parseLedger(String(ask({ runtime, ...addon }, KASUBBID, "riwayat")));
  const [cycle] = [...foldCycles(entries.flatMap(({ event }) => parseCycleEvent(event) ?? [])).values()];
  const versions = cycle?.units.get(unitId)?.versions ?? [];
  const { bytes } = runtime.drive.find(`${versions[0]?.submission.submissionHash ?? ""}.json`) ?? {
    bytes: null,
  };
  return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as Submission;
}

describe("an agency's own form in the add-on", () => {
  it("is written in the master, checked, published, asked for, collected and listed", async () => {
    const addon = smallAgency();
    const { runtime, master } = addon;
    expect(choose(addon, "Buat naskah", "YES", "OK")).toContain("Lembar Cara");
    expect(choose(addon, "Periksa formulir", "OK")).toContain("kesiapan-data versi 1: dapat diterbitkan");

    runtime.as(KASUBBID).typeInto(master, "Kolom", "D7", "teksk");
    expect(choose(addon, "Terbitkan formulir", "YES", "OK")).toContain("tidak ada yang diterbitkan");
    const report = runtime.drive.values(master, "Periksa Formulir");
    expect(report[1]?.slice(0, 4)).toEqual(["kesiapan-data", "Kesalahan", "Kolom", "D7"]);
    runtime.as(KASUBBID).typeInto(master, "Kolom", "D7", "teks");
    expect(choose(addon, "Terbitkan formulir", "YES", "OK")).toContain("kesiapan-data versi 1 terbit");
    expect(choose(addon, "Terbitkan formulir", "YES", "OK")).toContain("sama dengan versi 1");

    const defaults = ask(addon, KASUBBID, "awalPermintaan") as {
      readonly formulir: readonly { readonly id: string }[];
    };
    expect(defaults.formulir.map(({ id }) => id)).toContain("kesiapan-data");
    ask(addon, KASUBBID, "kirimPermintaan", { ...SAMPLE_CHOICE, formulir: "kesiapan-data", tahun: 2026 });
    const [[unitId, form] = ["", ""]] = formsOf(addon);
    const [filler, validator] = [`staf.${unitId}@contoh.example`, `kabid.${unitId}@contoh.example`];
    const keys = [`${unitId}-1`, `${unitId}-2`];
    for (const key of keys)
      for (const [field, text] of ANSWERS)
        runtime.as(filler).typeInto(form, "Isian", cellOf(addon, form, key, field), text);
    typeNamed(addon, filler, form, "status_isian", "Diajukan");
    typeNamed(addon, filler, form, "diisi_oleh", "Contoh Pengisi");
    collect(addon);
    typeNamed(addon, validator, form, "keputusan", "Setuju");
    collect(addon);
    ask(addon, KASUBBID, "rekap");
    const sheets = runtime.drive
      .spreadsheet(master)
      .sheets.map(({ name }) => name)
      .filter((name) => name.startsWith("Rekap"));
    const shown = sheets.flatMap((name) => runtime.drive.values(master, name).flat());
    expect(shown).toContain(1_000_000 * keys.length);

    // The second unit fills its form of version 1 now, and hands it in when the cycle has another.
    const [, [late, lateForm] = ["", ""]] = [...formsOf(addon)];
    const lateKeys = [`${late}-1`, `${late}-2`];
    for (const key of lateKeys)
      for (const [field, text] of ANSWERS)
        runtime
          .as(`staf.${late}@contoh.example`)
          .typeInto(lateForm, "Isian", cellOf(addon, lateForm, key, field), text);

    const panel = (): string => JSON.stringify(ask(addon, KASUBBID, "papanLangkah", { siklus: "" }));
    expect(panel()).not.toContain("ganti-versi");
    const columns = runtime.drive.values(master, "Kolom");
    const rowIndex = columns.findIndex((row) => row.includes("petugas_perempuan"));
    const hint = columns[rowIndex]?.findIndex((cell) => String(cell).startsWith("Banyaknya")) ?? -1;
    runtime.as(KASUBBID).typeInto(master, "Kolom", cellAddress(rowIndex, hint), "Banyaknya orang.");
    const source = columns.findIndex((row) => row.includes("sumber_data"));
    columns[source]?.forEach((_, column) => {
      runtime.as(KASUBBID).typeInto(master, "Kolom", cellAddress(source, column), "");
    });
    expect(choose(addon, "Terbitkan formulir", "YES", "OK")).toContain("kesiapan-data versi 2 terbit");
    expect(panel()).toContain("ganti-versi");
    const input = {
      siklus: "",
      aksi: "ganti-versi",
      sasaran: [],
      isian: { alasan: "Keterangan dipendekkan" },
    };
    const given = ask(addon, KASUBBID, "perintahSiklus", input) as { readonly baris: readonly string[] };
    expect(given.baris[0]).toContain("beralih ke formulir versi 2");
    expect(String(ask(addon, KASUBBID, "riwayat"))).toContain('"kind":"cycle.revised"');
    expect(panel()).not.toContain("ganti-versi");

    const offline = await runtime.exportXlsx(lateForm);
    typeNamed(addon, `staf.${late}@contoh.example`, lateForm, "status_isian", "Diajukan");
    typeNamed(addon, `staf.${late}@contoh.example`, lateForm, "diisi_oleh", "Contoh Pengisi");
    const file = readOffline("luring.xlsx", offline);
    if (!file.ok) throw new Error(file.reason);
    const { cycle, fingerprint } = file.identity;
    const ground = ask(addon, KASUBBID, "bahanImpor", { siklus: cycle, unit: late, sidik: fingerprint });
    const judged = judgeOffline("luring.xlsx", file, ground as ImportGround);
    expect(judged.cells.map(({ outcome }) => outcome)).toEqual(Array(10).fill("same"));
    expect(judged.errors).toBe(0);
    expect(collect(addon)).toContain("diajukan");
    const stored = submissionsOf(addon, late);
    expect(stored.rows.map(({ values }) => Object.keys(values).sort())).toEqual(
      lateKeys.map(() =>
        ANSWERS.map(([field]) => field)
          .filter((field) => field !== "sumber_data")
          .sort(),
      ),
    );
    expect(stored.quarantine.map(({ raw, why }) => `${raw} ${why}`)).toEqual(
      lateKeys.map(() => "Laporan older-version"),
    );
    const told = runtime.drive.values(lateForm, "Temuan").flat().map(String);
    expect(told.filter((text) => text === "version/value-aside")).toHaveLength(lateKeys.length);
    expect(told).toContain("version/read-as-older");
  });
});
