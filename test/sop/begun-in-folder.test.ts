import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import { parseLedger } from "#core/ledger/jsonl";
import { ask, formsOf, KASUBBID } from "../apps-script/addon";
import type { Addon } from "../apps-script/addon";
import { cellOf, typeNamed } from "../apps-script/filler";
import { fileDriver } from "./file-driver";
import type { FileDriver } from "./file-driver";
import { freshMaster } from "./sheets-driver";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";

const FILLERS = { U1: "Pelaksana Satu", U2: "Pelaksana Dua", U3: "Pelaksana Tiga" } as const;

describe("a cycle begun in a folder and imported into a new master", () => {
  it("goes on there: register, forms with what was typed, decisions in them; and back again", async () => {
    const files = await office();
    const { folder } = files;
    const addon = freshMaster();
    const before = addon.runtime.mails.length;
    const text = await exported(files, "a.jsonl");
    const taken = ask(addon, KASUBBID, "imporArsip", { berkas: text }) as Answer;
    expect(taken.baris.join("\n")).toContain("Lembar instansi, unit, pejabat, indikator diisi dari arsip.");
    expect(taken.lanjut?.label).toBe("Buat formulir di Google Sheets");
    expect([formsOf(addon).size, addon.runtime.mails.length]).toEqual([0, before]);
    expect(ask(addon, KASUBBID, "lanjutkanSiklus")).toContain("3 dari 3 formulir sudah dibuat dan dibagikan");
    expect(ask(addon, KASUBBID, "lanjutkanSiklus")).toContain("sudah mempunyai formulir");
    expect(addon.runtime.mails.slice(before).map(({ to, subject }) => `${to[0] ?? ""} ${subject.split(":")[0] ?? ""}`)).toEqual([
      `${addressOf("Pelaksana Dua")} Dikembalikan`,
      `${addressOf("Pelaksana Tiga")} Mohon diisi`,
      `${KASUBBID} Permintaan dibuka`,
    ]);
    // The forms hold what was typed in the folder, and nothing of it is told as new.
    expect(valueIn(addon, "U1", "U1-A", "realisasi_tw1")).toBe(2);
    expect(valueIn(addon, "U2", "U2-A", "realisasi_tw1")).toBe(3);
    ask(addon, KASUBBID, "kumpulkan");
    expect(ask(addon, KASUBBID, "riwayat")).toBe(readFileSync(join(folder, "riwayat.jsonl"), "utf8"));
    expect(() => { typeIn(addon, "U1", "U1-A realisasi_tw1", "9"); }).toThrow("protected");
    expect(() => { typeIn(addon, "U2", "U2-B realisasi_tw1", "9"); }).toThrow("protected");
    expect(verified(addon)).toContain("Utuh: ");
    // Each goes on in Sheets: decided in the form, mended where it was returned, filled for the first time.
    const sheet = formsOf(addon).get("U1") ?? "";
    typeNamed(addon, addressOf("Sekretaris Contoh"), sheet, "keputusan", "Setuju");
    typeIn(addon, "U2", "U2-A realisasi_tw1", "2");
    typeIn(addon, "U2", "status_isian", "Diajukan");
    for (const [place, value] of Object.entries(quarterOne("U3", 2))) typeIn(addon, "U3", place, String(value));
    ask(addon, KASUBBID, "kumpulkan");
    const back = String(ask(addon, KASUBBID, "arsip"));
    writeFileSync(join(folder, "..", "b.jsonl"), back);
    expect((await files.himpun("impor", join(folder, "..", "b.jsonl"))).exitCode).toBe(0);
    expect(statesOf(readFileSync(join(folder, "riwayat.jsonl"), "utf8"))).toEqual({ U1: "approved", U2: "submitted", U3: "submitted" });
    expect(readFileSync(join(folder, "riwayat.jsonl"), "utf8")).toBe(String(ask(addon, KASUBBID, "riwayat")));
    expect((await files.himpun("verifikasi")).exitCode).toBe(0);
    expect(await exported(files, "c.jsonl")).toBe(back);
    expect(verified(addon)).toContain("Utuh: ");
  });

  it("leaves a register that holds something else, and says so; refuses what is no archive first", async () => {
    const addon = freshMaster();
    addon.runtime.as(KASUBBID).typeInto(addon.master, "unit", "A2", "X1");
    const take = (berkas: string): Answer => ask(addon, KASUBBID, "imporArsip", { berkas }) as Answer;
    expect(() => take("kunci;nilai")).toThrow("tidak utuh");
    const told = take(await exported(await office(), "d.jsonl")).baris.join("\n");
    expect(told).toContain("Lembar instansi, pejabat, indikator diisi dari arsip.");
    expect(told).toContain("Lembar unit sudah berisi dan dibiarkan");
    expect(addon.runtime.drive.values(addon.master, "unit")[1]?.[0]).toBe("X1");
  });

  it("is whole though the import or the making of forms is cut off, once that is done again", { timeout: 600_000 }, async () => {
    const addon = freshMaster();
    const empty = addon.runtime.snapshot();
    const berkas = await exported(await office(), "e.jsonl");
    const act = (): void => {
      const { lanjut } = ask(addon, KASUBBID, "imporArsip", { berkas }) as Answer;
      if (lanjut !== null) ask(addon, KASUBBID, "lanjutkanSiklus");
    };
    const settle = (): readonly unknown[] => {
      addon.runtime.clock.advance(15 * 60_000);
      ask(addon, KASUBBID, "kumpulkan");
      return standing(addon);
    };
    const { total } = addon.runtime.countCalls(act);
    const whole = settle();
    for (const part of CUT_AT) {
      addon.runtime.restore(empty);
      addon.runtime.faults.killAt(Math.ceil(total * part));
      expect(act).toThrow();
      act();
      expect(settle(), `cut off at ${part} of ${total} calls`).toEqual(whole);
    }
  });
}); // prettier-ignore

/** Where in the run it is cut off, as parts of its service calls. */
const CUT_AT =
  process.env["HIMPUN_CI"] === undefined ? [0.6] : Array.from({ length: 40 }, (_, index) => (index + 1) / 41);

/** What may neither be there twice nor be missing. */
function standing(addon: Addon): readonly unknown[] {
  const { drive, mails } = addon.runtime;
  const tables = ["instansi", "unit", "pejabat", "indikator", "Siklus"].map((name) =>
    drive.values(addon.master, name).map((row) => row.map((text) => String(text).replace(/^(https:|1\d{6}[A-Z]).*/, "berkas"))),
  ); // prettier-ignore
  const files = drive.list().map(({ name }) => name).sort(); // prettier-ignore
  const sent = mails.map(({ to, subject }) => `${to[0] ?? ""} ${subject}`).sort();
  return [ask(addon, KASUBBID, "riwayat"), tables, files, sent];
}

interface Answer {
  readonly baris: readonly string[];
  readonly lanjut: { readonly label: string } | null;
}

/** The folder that the tests share. */
let shared: Promise<FileDriver> | null = null;

function office(): Promise<FileDriver> {
  return (shared ??= begun());
}

/** Three units asked in a folder: U1 has submitted, U2's went back for one cell, U3 has not begun. */
async function begun(): Promise<FileDriver> {
  const files = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await files.request("2026-04-13");
  await files.fill("U1", quarterOne("U1", 2));
  await files.fill("U2", quarterOne("U2", 3));
  await files.sendBack("U2", { by: "Kabid Dua", note: "Cocokkan dengan laporan", cells: ["U2-A:realisasi_tw1"] });
  return files;
} // prettier-ignore

/** What the panel's proof of the history says. */
function verified(addon: Addon): string {
  const input = { siklus: "", aksi: "verifikasi", sasaran: [], isian: {} };
  return (ask(addon, KASUBBID, "perintahSiklus", input) as Answer).baris.join("\n");
}

async function exported(files: FileDriver, name: string): Promise<string> {
  const path = join(files.folder, "..", name);
  expect((await files.himpun("ekspor", path)).exitCode).toBe(0);
  return readFileSync(path, "utf8");
}

function typeIn(addon: Addon, unit: keyof typeof FILLERS, place: string, text: string): void {
  const [form, filler] = [formsOf(addon).get(unit) ?? "", addressOf(FILLERS[unit])];
  const [key = "", field] = place.split(" ");
  if (field === undefined) typeNamed(addon, filler, form, key, text);
  else addon.runtime.as(filler).typeInto(form, "Isian", cellOf(addon, form, key, field), text);
}

function valueIn(addon: Addon, unit: string, key: string, field: string): unknown {
  const values = addon.runtime.drive.values(formsOf(addon).get(unit) ?? "", "Isian");
  const ids = values.find((row) => row[0] === "_kunci") ?? [];
  return values.find((row) => row[0] === key)?.[ids.indexOf(field)];
}

/** The state of each unit, by the history alone. */
function statesOf(ledger: string): object {
  const events = parseLedger(ledger).entries.map(({ event }) => parseCycleEvent(event)).filter((event) => event !== null);
  const [cycle] = foldCycles(events).values();
  return Object.fromEntries([...(cycle?.units.values() ?? [])].map(({ unitId, state }) => [unitId, state]));
} // prettier-ignore
