import { describe, expect, it } from "vitest";
import { identityOf } from "#core/submission/locate-entry";
import { inflateWithFflate } from "#node/excel/reader/inflate-with-fflate";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { ask, formsOf, KASUBBID, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { largeAgency } from "./large-agency";
import { smallAgency } from "./small-agency";

const CHOICE = { ...SAMPLE_CHOICE, tenggat: "2026-02-20" };

describe("a deadline of one unit", () => {
  it("that is no day, or earlier than everybody's, is refused before anything is made", () => {
    const addon = smallAgency();
    for (const day of ["2026-02-19", "besok", ""])
      expect(() => ask(addon, KASUBBID, "kirimPermintaan", { ...CHOICE, tenggatUnit: { u01: day } })).toThrow(
        "Tenggat salah satu unit",
      );
    expect(formsOf(addon).size).toBe(0);
  });

  it("stands in its form, its mail, the board and the reminders; the others keep the common one", () => {
    const addon = smallAgency();
    ask(addon, KASUBBID, "kirimPermintaan", { ...CHOICE, tenggatUnit: { u02: "2026-03-02" } });
    const forms = formsOf(addon);
    expect(headOf(addon, forms.get("u01"))).toContain("Tenggat: 20 Februari 2026");
    expect(headOf(addon, forms.get("u02"))).toContain("Tenggat: 2 Maret 2026");
    const bodies = addon.runtime.mails.map(({ to, body }) => `${to.join()} ${body}`);
    expect(bodies.find((text) => text.includes("staf.u02"))).toContain("paling lambat 2 Maret 2026");
    const board = ask(addon, KASUBBID, "papan") as { readonly unit: readonly { readonly waktu: string }[] };
    expect(board.unit.map(({ waktu }) => waktu)).toEqual([
      "tenggat 20 Februari 2026",
      "tenggat 2 Maret 2026",
    ]);
  });
});

describe("a unit without an address", () => {
  it("gets the Excel form with the Kasubbid's own notice, readable as the form of that unit", () => {
    const addon = smallAgency();
    forgetAddresses(addon, "u02");
    const preview = ask(addon, KASUBBID, "pratinjau", CHOICE) as { readonly catatan: readonly string[] };
    expect(preview.catatan.join()).toContain("Belum punya alamat surel: Bidang Contoh u02");
    ask(addon, KASUBBID, "kirimPermintaan", CHOICE);
    const [own] = addon.runtime.mails.filter(({ to }) => to.includes(KASUBBID));
    expect(own?.subject).toBe("Permintaan dibuka: Formulir Permintaan Data Kinerja Triwulan IV Tahun 2025");
    expect(own?.body).toContain("Unit berikut belum mempunyai alamat surel: Bidang Contoh u02.");
    expect(own?.attachments.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Formulir .* – Bidang Contoh u02 \(kinerja-2025-tw4, u02\)\.xlsx$/),
    ]);
    const read = readWorkbook(own?.attachments[0]?.bytes ?? new Uint8Array(), { inflate: inflateWithFflate });
    if (!read.ok) throw new Error(read.fault.code);
    expect(identityOf(read.workbook)?.identity).toMatchObject({ unit: "u02", cycle: "kinerja-2025-tw4" });
    expect(read.workbook.sheets.map(({ name }) => name)).toContain("Isian");
  });

  it("is announced once, however often the button is pressed", () => {
    const addon = smallAgency();
    forgetAddresses(addon, "u02");
    ask(addon, KASUBBID, "kirimPermintaan", CHOICE);
    ask(addon, KASUBBID, "kirimPermintaan", CHOICE);
    expect(addon.runtime.mails.filter(({ to }) => to.includes(KASUBBID))).toHaveLength(1);
    expect(addon.runtime.drive.list().filter(({ name }) => name.endsWith(".xlsx"))).toHaveLength(1);
  });
});

describe("installed as an Editor add-on, with one clock trigger", () => {
  it("goes on by itself with the hourly work after a run was cut off", () => {
    const addon = largeAgency(2, 1, { deployment: "addon" });
    ask(addon, KASUBBID, "jadwal", { aktif: true });
    addon.runtime.faults.killAt(300);
    expect(() => ask(addon, KASUBBID, "kirimPermintaan", CHOICE)).toThrow();
    addon.runtime.clock.advance(3_600_000);
    expect(addon.runtime.mails.map(({ subject }) => subject.split(":")[0])).toEqual([
      "Mohon diisi",
      "Mohon diisi",
      "Permintaan dibuka",
    ]);
    expect(addon.runtime.triggers.map(({ handler }) => handler)).toEqual(["tugasBerkala"]);
  });

  it("gives the hourly work the place of a job's own trigger, and tells where none may be set", () => {
    const addon = largeAgency(1, 1, { deployment: "addon" });
    addon.runtime.faults.killAt(200);
    expect(() => ask(addon, KASUBBID, "kirimPermintaan", CHOICE)).toThrow();
    expect(ask(addon, KASUBBID, "jadwal", { aktif: true })).toBe(true);
    expect(addon.runtime.triggers.map(({ handler }) => handler)).toEqual(["tugasBerkala"]);
    expect(ask(largeAgency(1, 1, { deployment: "addon-test" }), KASUBBID, "jadwal", { aktif: true })).toBe(
      false,
    );
  });
});

describe("the day's share of new files", () => {
  it("is said when it is used up, and the rest is made by itself the next day without asking every minute", () => {
    const addon = largeAgency(3, 1);
    addon.runtime.faults.throwOn("SpreadsheetApp.create", QUOTA, 1);
    const told = String(ask(addon, KASUBBID, "kirimPermintaan", CHOICE));
    expect(told).toContain("0 dari 3 formulir");
    expect(told).toContain("Jatah berkas baru Google untuk hari ini habis");
    addon.runtime.faults.clear();
    addon.runtime.clock.advance(24 * 3_600_000);
    expect(addon.runtime.drive.list().filter(({ name }) => name.startsWith("Formulir"))).toHaveLength(3);
    expect(
      addon.runtime.runs.filter(({ functionName }) => functionName === "lanjutkanPekerjaan"),
    ).toHaveLength(1);
  });
});

const QUOTA = "Service invoked too many times for one day: create spreadsheets.";

function headOf({ runtime }: Addon, form = ""): string {
  return runtime.drive.displayValues(form, "Isian").slice(0, 6).flat().join(" ");
}

/** Empties the column email of a unit's officials. */
function forgetAddresses({ runtime, master }: Addon, unitId: string): void {
  const { content } = runtime.drive.sheet(master, "pejabat");
  for (let row = 1; row < content.extent().rows; row += 1) {
    const unit = content.get(row, 0);
    if (unit?.kind === "value" && unit.value === unitId) content.set(row, 5, undefined);
  }
}
