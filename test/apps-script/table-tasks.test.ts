// What the panel does with the tables of a Renja: print a unit's form, set an edition beside another table, write the plan,
// find codes, and lay the tables out as the master says. The Renja comes from a folder in one file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseLedger } from "#core/ledger/jsonl";
import { answerAll } from "../contract/renja-files";
import { emptyFolder, himpun } from "../node-tools/commands/office";
import { ask, installAddon, KASUBBID, prepareSample } from "./addon";
import type { Addon } from "./addon";

const CYCLE = "renja-2027";
const OTHERS = ["sekretariat", "datin", "pemmanusia", "ekosda", "infrawil"];

/** Two sub kegiatan, typed against the order of their codes. */
const ANSWERS = new Map(
  (
    [
      ["b001", "5.01.02.2.01.0004", "250000000"],
      ["b002", "5.01.02.2.01.0002", "100000000"],
    ] as const
  ).map(([key, code, pagu]) => [
    key,
    new Map([
      ["sub_kegiatan", code],
      ["indikator", `Jumlah dokumen ${key}`],
      ["satuan", "Dokumen"],
      ["sifat", "jumlah"],
      ["target_renstra", "50"],
      ["realisasi_n2", "4"],
      ["prakiraan_n1", "6"],
      ["target", "5"],
      ["pagu", pagu],
      ["lokasi", "Kabupaten Contoh Jaya"],
      ["sumber_dana", "1.1 PAD"],
      ["kelompok_sasaran", "Perangkat Daerah"],
      ["target_maju", "6"],
      ["pagu_maju", pagu],
    ]),
  ]),
);

const SIPD = [
  ["Kode", "Sub Kegiatan", "Pagu"],
  ["5.01.02.2.01.0004", "Koordinasi", "200.000.000"],
  ["5.01.02.2.01.0002", "", "100.000.000"],
];

describe("the tables of a Renja at the panel", { timeout: 180_000 }, () => {
  let addon: Addon;

  const give = (aksi: string, isian: object = {}, sasaran: readonly string[] = []): string => {
    const answer = ask(addon, KASUBBID, "perintahSiklus", { siklus: CYCLE, aksi, sasaran, isian });
    return (answer as { readonly baris: readonly string[] }).baris.join("\n");
  };
  const paste = (sheet: string, rows: readonly (readonly string[])[]): void => {
    addon.runtime.as(KASUBBID).call("lembarBaru", sheet);
    addon.runtime.as(KASUBBID).pasteInto(addon.master, sheet, "A1", rows);
  };

  beforeAll(async () => {
    const folder = join(emptyFolder(), "badan");
    await himpun("mulai", folder, "--contoh");
    await himpun("minta", folder, "--formulir", "renja", "--tahun", "2027");
    await himpun("lewati", folder, ...OTHERS, "--alasan", "Tidak diminta");
    await answerAll(folder, CYCLE, () => ANSWERS);
    await himpun("terima", folder, join(folder, "isian", CYCLE));
    await himpun("sahkan", folder, "--semua", "--siklus", CYCLE, "--oleh", "Contoh Pemeriksa");
    const made = await himpun("rekap", folder, "--siklus", CYCLE, "--edisi", "final");
    if (made.exitCode !== 0) throw new Error(made.out + made.errors);
    const bundle = join(folder, "arsip.jsonl");
    await himpun("ekspor", folder, bundle);
    addon = installAddon({
      extraCode: "function lembarBaru(nama) { SpreadsheetApp.getActive().insertSheet(nama); }",
    });
    prepareSample(addon);
    ask(addon, KASUBBID, "imporArsip", { berkas: readFileSync(bundle, "utf8") });
  }, 180_000);

  it("offers them to those who run the collection", () => {
    const { tugas } = ask(addon, KASUBBID, "papanLangkah", { siklus: CYCLE }) as {
      readonly tugas: readonly { readonly aksi: string }[];
    };
    const offered = tugas.map(({ aksi }) => aksi);
    expect(offered).toEqual(expect.arrayContaining(["cetak", "banding-tabel", "rencana", "cari-kode"]));
  });

  it("prints a unit's form grouped by program", () => {
    expect(give("cetak", {}, ["ppepd"])).toContain("dicetak, dikelompokkan menurut program");
    const book = addon.runtime.drive.list().find(({ name }) => name === `Cetak ${CYCLE}`);
    const rows = addon.runtime.drive.values(book?.id ?? "", "ppepd v1");
    const codes = rows.map((row) => String(row[1])).filter((text) => /^5[\d.]*$/.test(text));
    expect(codes).toEqual([
      ...["5", "5.01", "5.01.02", "5.01.02.2.01"],
      ...["5.01.02.2.01.0002", "5.01.02.2.01.0004"],
    ]);
    expect(rows.find(([first]) => first === "JUMLAH")).toContain(350_000_000);
  });

  it("sets the newest edition beside a sheet of the master, line by line", () => {
    expect(() => give("banding-tabel", { tabel: "Lain" })).toThrow('Tidak ada lembar bernama "Lain"');
    paste("Bukan Renja", [
      ["nama", "umur"],
      ["Contoh", "40"],
    ]);
    expect(give("banding-tabel", { tabel: "Bukan Renja" })).toContain("Tidak ada yang dibandingkan");
    paste("SIPD", SIPD);
    expect(give("banding-tabel", { tabel: "SIPD" })).toContain("1 dari 2 sub kegiatan berbeda");
    const [name = ""] = addon.runtime.drive
      .spreadsheet(addon.master)
      .sheets.map((sheet) => sheet.name)
      .filter((sheet) => sheet.includes("Pembanding"));
    const differing = addon.runtime.drive.values(addon.master, name).map((row) => row.map(String));
    expect(differing.find((row) => row.includes("5.01.02.2.01.0004"))).toContain("200000000");
  });

  it("and beside another spreadsheet by its address", () => {
    const id = addon.runtime.createSpreadsheet(KASUBBID, "Cetakan SIPD");
    const [sheet] = addon.runtime.drive.spreadsheet(id).sheets;
    addon.runtime.as(KASUBBID).pasteInto(id, sheet?.name ?? "", "A1", SIPD);
    const tabel = `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;
    expect(give("banding-tabel", { tabel })).toContain(
      "dibandingkan dengan Cetakan SIPD: 1 dari 2 sub kegiatan berbeda",
    );
  });

  it("writes the plan, and leaves one that says otherwise unless told", () => {
    expect(give("rencana", { ganti: "tidak" })).toContain("2 baris");
    addon.runtime.as(KASUBBID).typeInto(addon.master, "rencana", "D2", "diubah");
    expect(() => give("rencana", { ganti: "tidak" })).toThrow("sudah ada dan isinya lain");
    expect(give("rencana", { ganti: "ya" })).toContain("belum ditandatangani");
  });

  it("finds codes by words and by their beginning", () => {
    expect(give("cari-kode", { kata: "musrenbang" })).toMatch(/^5\.01\.02\.2\.01\.\d{4} .*Musrenbang/m);
    expect(give("cari-kode", { kata: "zzzz" })).toContain("Tidak ada kode");
  });

  it("lays the tables of an edition out as the sheet susunan-tabel says, and keeps that with it", () => {
    paste("susunan-tabel", [
      ["tabel", "hal", "isi"],
      ["tabel-4-1", "dasar", "Perbup Contoh 1/2026"],
      ["tabel-9", "dasar", "?"],
    ]);
    ask(addon, KASUBBID, "rekap", { siklus: CYCLE, edisi: "final" });
    const table = addon.runtime.drive.values(addon.master, "Renja Tabel 4.1").flat().map(String);
    expect(table.some((text) => text.includes("Perbup Contoh 1/2026"))).toBe(true);
    const { entries } = parseLedger(String(ask(addon, KASUBBID, "riwayat")));
    const made = entries.filter(({ event }) => event.kind === "recap.made").map(({ event }) => event);
    expect(made).toHaveLength(2);
    expect(made[1]).toHaveProperty("layoutHash");
  });
});
