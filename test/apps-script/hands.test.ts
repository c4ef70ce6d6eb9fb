import { describe, expect, it } from "vitest";
import { verifyChain } from "#core/ledger/chain";
import { parseLedger } from "#core/ledger/jsonl";
import { sha256 } from "#node/archive/sha256";
import { ask, formsOf, installAddon, KASUBBID, prepareSample, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf } from "./filler";
import { largeAgency } from "./large-agency";
import { collect, decideSmall, fillSmall, openSmall, smallAgency } from "./small-agency";

/** A small agency whose people have filled and submitted, and the form of its first unit. */
function submitted(): { readonly addon: Addon; readonly form: string } {
  const addon = smallAgency();
  openSmall(addon);
  fillSmall(addon);
  return { addon, form: formsOf(addon).get("u01") ?? "" };
}

describe("what people do to a form", () => {
  it("a sheet Isian that was deleted is named with what to do, and the other unit is taken", () => {
    const { addon, form } = submitted();
    addon.runtime.drive.asUser(KASUBBID).deleteSheet(form, "Isian");
    const told = collect(addon);
    expect(told).toMatch(/Bidang Contoh u01: dikirim · 1 kesalahan/);
    expect(addon.runtime.drive.displayValues(form, "Temuan").flat().join(" ")).toContain(
      'Lembar "Isian" tidak ada.',
    );
    expect(told).toContain("Bidang Contoh u02: diajukan");
  });

  it("headings that were pasted over do not move a figure: rows and columns are found by their hidden keys", () => {
    const { addon, form } = submitted();
    const top = Number(/\d+/.exec(cellOf(addon, form, "u01-1", "realisasi_tw1"))?.[0]) - 1;
    const width = addon.runtime.drive.values(form, "Isian")[0]?.length ?? 1;
    const junk = Array.from({ length: width - 1 }, (_, index) => `Judul ${index}`);
    addon.runtime.as(KASUBBID).pasteInto(form, "Isian", `B${top}`, [junk]);
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
    decideSmall(addon, "Setuju");
    collect(addon);
    const { total } = ask(addon, KASUBBID, "rekap") as { readonly total: object };
    expect(total).toMatchObject({ pagu: 4_000_000, realisasi: 4_000_000 });
  });

  it("a deputy without access to the forms is told so, form by form", () => {
    const { addon } = submitted();
    const deputy = "wakil@contoh.example";
    addon.runtime.drive.share(addon.master, deputy, "editor");
    enter(addon, deputy);
    expect(() => ask(addon, deputy, "kumpulkan")).toThrow("tidak lagi dibagikan kepada Anda");
    for (const { id, name } of addon.runtime.drive.list())
      if (/^(Himpun |Arsip|[0-9a-f]{64}\.json)/.test(name)) addon.runtime.drive.share(id, deputy, "editor");
    const told = String(ask(addon, deputy, "kumpulkan"));
    for (const unit of ["u01", "u02"])
      expect(told).toContain(`Formulir Bidang Contoh ${unit} tidak dapat ditulis oleh akun ini`);
  });
});

describe("a master that a personal account owns", () => {
  it("works without setDomainEdit, which Google refuses there", () => {
    const addon = installAddon({ owner: "kasubbid@gmail.com" });
    prepareSample(addon, "kasubbid@gmail.com");
    const told = ask(addon, "kasubbid@gmail.com", "kirimPermintaan", SAMPLE_CHOICE);
    expect(told).toContain("6 dari 6 formulir");
    const datin = formsOf(addon).get("datin") ?? "";
    const key = String(addon.runtime.drive.values(datin, "Isian")[10]?.[0]);
    const locked = cellOf(addon, datin, key, "indikator");
    expect(() => { addon.runtime.as("staf.datin@contoh.example").typeInto(datin, "Isian", locked, "lain"); }).toThrow("protected"); // prettier-ignore
  });
});

describe("a trigger that fires while a person's command runs", () => {
  it("does nothing, leaves the history whole, and finds everything in order the next time", () => {
    const addon = smallAgency();
    ask(addon, KASUBBID, "jadwal", { aktif: true });
    const start = addon.runtime.snapshot();
    let refused = 0;
    for (const at of [1, 60, 333]) {
      addon.runtime.restore(start);
      const { first, second } = addon.runtime.interleave({
        first: () => { openSmall(addon); },
        at,
        second: () => addon.runtime.as(KASUBBID).run("tugasBerkala"),
      }); // prettier-ignore
      expect(first.ok, String("error" in first ? first.error : "")).toBe(true);
      refused +=
        second?.ok === false && String(second.error).includes("sedang mengerjakan perintah lain") ? 1 : 0;
      expect(historyFault(addon)).toBeNull();
      addon.runtime.as(KASUBBID).run("tugasBerkala");
      expect(addon.runtime.mails).toHaveLength(3);
    }
    expect(refused).toBe(2);
  }, 60_000);
});

describe("a history that somebody else is writing", () => {
  it("makes the others wait, and after twenty seconds tells them so; nothing is half done", () => {
    const addon = largeAgency(1, 1, { extraCode: HOLDER });
    const before = addon.runtime.clock.nowMs;
    const { first, second } = addon.runtime.interleave({
      first: () => addon.runtime.as(KASUBBID).run("tahan"),
      at: 3,
      second: () => { openSmall(addon); },
    }); // prettier-ignore
    expect(first).toEqual({ ok: true, value: "selesai" });
    expect(second).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("Riwayat sedang ditulis") as string },
    });
    expect(addon.runtime.clock.nowMs - before).toBeGreaterThanOrEqual(20_000);
    expect(ask(addon, KASUBBID, "riwayat")).toBe("");
    openSmall(addon);
    expect(historyFault(addon)).toBeNull();
    expect(formsOf(addon).size).toBe(1);
  });
});

/** Holds the script lock, as a write to the history does. */
const HOLDER = `function tahan() {
  LockService.getScriptLock().waitLock(100);
  SpreadsheetApp.getActive().getName();
  SpreadsheetApp.getActive().getName();
  return "selesai";
}`;

function historyFault(addon: Addon): unknown {
  const reading = parseLedger(String(ask(addon, KASUBBID, "riwayat")));
  return reading.fault ?? verifyChain(reading.entries, sha256);
}

/** Enters a second data officer into the register. */
function enter({ runtime, master }: Addon, email: string): void {
  const { content } = runtime.drive.sheet(master, "pejabat");
  const rowIndex = content.extent().rows;
  for (const [columnIndex, value] of ["u01", "kasubbid-data", "Contoh Wakil", "", "", email].entries())
    if (value !== "") content.set(rowIndex, columnIndex, { kind: "value", value });
}
