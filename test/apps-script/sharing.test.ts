import { cellAddress } from "#core/workbook/address";
import { describe, expect, it } from "vitest";
import { ask, formsOf, installAddon, KASUBBID, openSample, prepareSample, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf, fillAndSubmit, typeNamed } from "./filler";
import { collect, decideSmall, fillSmall, openSmall, smallAgency } from "./small-agency";

const [FILLER, VALIDATOR] = ["staf.datin@contoh.example", "datin@contoh.example"];
const REFUSAL = "You are trying to edit a protected cell";

function opened(): { readonly addon: Addon; readonly datin: string } {
  const addon = installAddon();
  prepareSample(addon);
  openSample(addon);
  return { addon, datin: formsOf(addon).get("datin") ?? "" };
}

describe("a form is shared", () => {
  it("with the officials of its unit only, who cannot share it on", () => {
    const { addon, datin } = opened();
    const item = addon.runtime.drive.item(datin);
    expect([...item.editors].sort()).toEqual([VALIDATOR, FILLER]);
    expect(item.shareableByEditors).toBe(false);
    expect(() => {
      addon.runtime.as("staf.ekosda@contoh.example").typeInto(datin, "Isian", "L11", "1");
    }).toThrow();
  });

  it("so that the filler types in input cells, and only the validator decides", () => {
    const { addon, datin } = opened();
    const key = String(addon.runtime.drive.values(datin, "Isian")[10]?.[0]);
    const type = (person: string, field: string, text: string): void => {
      addon.runtime.as(person).typeInto(datin, "Isian", cellOf(addon, datin, key, field), text);
    };
    type(FILLER, "realisasi_tw1", "1");
    expect(() => { type(FILLER, "indikator", "lain"); }).toThrow(REFUSAL); // prettier-ignore
    expect(() => { type(FILLER, "capaian", "100"); }).toThrow(REFUSAL); // prettier-ignore
    expect(() => { typeNamed(addon, FILLER, datin, "keputusan", "Setuju"); }).toThrow(REFUSAL); // prettier-ignore
    typeNamed(addon, VALIDATOR, datin, "keputusan", "Setuju");
  });
});

describe("mails", () => {
  it("go once to each unit, with address, deadline and what to do", () => {
    const { addon, datin } = opened();
    ask(addon, KASUBBID, "kirimPermintaan", SAMPLE_CHOICE);
    expect(addon.runtime.mails.map(({ subject }) => subject.split(":")[0])).toEqual([
      ...Array.from({ length: 6 }, () => "Mohon diisi"),
      "Permintaan dibuka",
    ]);
    const mail = addon.runtime.mails.find(({ to }) => to.includes(FILLER));
    expect(mail?.body).toContain(`https://docs.google.com/spreadsheets/d/${datin}/edit#gid=`);
    expect(mail?.body).toContain("paling lambat 20 Januari 2026");
  });

  it("wait for the next day when the quota is spent, and then go out by themselves", () => {
    const addon = smallAgency();
    leaveMailQuota(addon, 3);
    const told = String(ask(addon, KASUBBID, "kirimPermintaan", { ...SAMPLE_CHOICE, tenggat: "2026-02-20" }));
    expect(told).toContain("1 surat menunggu jatah");
    addon.runtime.clock.advance(26 * 3_600_000);
    const resumed = addon.runtime.runs.filter(({ functionName }) => functionName === "lanjutkanPekerjaan");
    expect(addon.runtime.mails.filter(({ subject }) => subject.startsWith("Mohon diisi"))).toHaveLength(2);
    expect(resumed.length).toBeLessThanOrEqual(7);
  });

  it("remind a week before, a day before, and once after, from one trigger for all cycles", () => {
    const addon = smallAgency();
    ask(addon, KASUBBID, "kirimPermintaan", { ...SAMPLE_CHOICE, tenggat: "2026-01-23" });
    ask(addon, KASUBBID, "jadwal", { aktif: true });
    ask(addon, KASUBBID, "jadwal", { aktif: true });
    expect(addon.runtime.triggers.filter(({ handler }) => handler === "tugasBerkala")).toHaveLength(1);
    ask(addon, KASUBBID, "jadwal", { aktif: false });
    const told = new Map<string, readonly string[]>();
    for (const day of [16, 17, 21, 22, 23, 24, 25]) {
      const before = addon.runtime.mails.length;
      addon.runtime.clock.advance(Date.UTC(2026, 0, day, 3) - addon.runtime.clock.nowMs);
      addon.runtime.as(KASUBBID).run("tugasBerkala");
      told.set(
        `${day} Januari`,
        addon.runtime.mails
          .slice(before)
          .map(({ to, subject }) => `${to[0] ?? ""}: ${subject.split(":")[0] ?? ""}`),
      );
    }
    const both = (kind: string): readonly string[] =>
      ["u01", "u02"].map((id) => `staf.${id}@contoh.example: ${kind}`);
    expect(Object.fromEntries(told)).toEqual({
      "16 Januari": both("Pengingat"),
      "17 Januari": [],
      "21 Januari": [],
      "22 Januari": both("Pengingat"),
      "23 Januari": [],
      "24 Januari": both("Terlambat"),
      "25 Januari": [],
    });
  });
});

describe("review", () => {
  it("closes what was submitted, and a return opens exactly the cells its note names", () => {
    const addon = smallAgency();
    openSmall(addon);
    fillSmall(addon);
    collect(addon);
    const form = formsOf(addon).get("u01") ?? "";
    const filler = addon.runtime.as("staf.u01@contoh.example");
    const [first, second] = [
      cellOf(addon, form, "u01-1", "realisasi_tw1"),
      cellOf(addon, form, "u01-1", "realisasi_tw2"),
    ];
    expect(() => { filler.typeInto(form, "Isian", first, "2"); }).toThrow(REFUSAL); // prettier-ignore
    decideSmall(addon, "Kembalikan", `Sel ${first} tidak cocok dengan laporan.`);
    collect(addon);
    filler.typeInto(form, "Isian", first, "0");
    expect(() => { filler.typeInto(form, "Isian", second, "2"); }).toThrow(REFUSAL); // prettier-ignore
    expect(addon.runtime.drive.displayValues(form, "Temuan").flat().join("\n")).toContain(
      "tidak cocok dengan laporan",
    );
    collect(addon);
    expect(addon.runtime.mails.filter(({ subject }) => subject.startsWith("Dikembalikan"))).toHaveLength(2);
    typeNamed(addon, "staf.u01@contoh.example", form, "status_isian", "Diajukan");
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
  });

  it("shows a change after approval as old and new, and wants a new approval of exactly that", () => {
    const addon = smallAgency();
    openSmall(addon);
    fillSmall(addon);
    decideSmall(addon, "Setuju");
    expect(collect(addon)).toContain("Bidang Contoh u01: disahkan");
    const form = formsOf(addon).get("u01") ?? "";
    addon.runtime.clock.advance(3_600_000);
    addon.runtime.as(KASUBBID).typeInto(form, "Isian", cellOf(addon, form, "u01-1", "realisasi_tw1"), "0");
    expect(collect(addon)).toContain("Isian ini berubah sesudah disahkan");
    const shown = addon.runtime.drive.displayValues(form, "Temuan").map((row) => row.join("|"));
    expect(shown.some((row) => /u01-1\|[A-Z]+11\|.*\|1\|0\|/.test(row))).toBe(true);
    addon.runtime.clock.advance(3_600_000);
    typeNamed(addon, "kabid.u01@contoh.example", form, "keputusan", "Setuju");
    expect(collect(addon)).toContain("Bidang Contoh u01: disahkan");
  });
});

describe("texts of people", () => {
  it("stay texts, whatever they begin with", () => {
    const { addon, datin } = opened();
    const evil = '=HYPERLINK("https://jahat.example";"klik")';
    fillAndSubmit(addon, FILLER, datin);
    const key = String(addon.runtime.drive.values(datin, "Isian")[10]?.[0]);
    const cell = cellOf(addon, datin, key, "penjelasan");
    addon.runtime.as(FILLER).typeInto(datin, "Isian", cell, evil);
    collect(addon);
    typeNamed(addon, VALIDATOR, datin, "keputusan", "Setuju");
    collect(addon);
    ask(addon, KASUBBID, "rekap");
    const { sheets } = addon.runtime.drive.spreadsheet(addon.master);
    for (const sheet of sheets)
      sheet.content.forEach((content) => {
        if (content.kind === "formula") expect(content.text).not.toContain("jahat.example");
      });
  });
});

/** Lets the Kasubbid have so many recipients left today; Google's day begins at midnight in California. */
function leaveMailQuota({ runtime }: Addon, left: number): void {
  const day = Math.floor((runtime.clock.nowMs - 8 * 3_600_000) / 86_400_000);
  const quota = new Map([[`mail/${KASUBBID}/${day}`, 1500 - left]]);
  runtime.restore({ ...runtime.snapshot(), quota });
}

describe("the folder of the work", () => {
  it("opens by itself to those in office who hold the master, and closes when the office ends", () => {
    const { addon } = opened();
    const { runtime, master } = addon;
    const folder = runtime.drive.list().find(({ name }) => name.startsWith("Himpun "))?.id ?? "";
    const letIn = (): readonly string[] => [...runtime.drive.item(folder).editors].sort();
    const officials = runtime.drive.values(master, "pejabat").map((row) => row.map(String));
    const rowOf = (role: string): number => officials.findIndex((row) => row.includes(role));
    const [head, secretary] = ["kepala", "sekretaris"].map(
      (role) => officials[rowOf(role)]?.find((cell) => cell.includes("@")) ?? "",
    );
    expect(letIn()).toEqual([]);
    runtime.drive.share(folder, "tamu@contoh.example", "editor");
    for (const person of [head, secretary, VALIDATOR]) runtime.drive.share(master, person ?? "", "editor");
    collect(addon);
    expect(letIn()).toEqual([head, secretary, "tamu@contoh.example"].sort());
    const column = officials[0]?.indexOf("sampai") ?? -1;
    const cell = cellAddress(rowOf("sekretaris"), column);
    runtime.as(KASUBBID).typeInto(master, "pejabat", cell, "2026-01-14");
    collect(addon);
    expect(letIn()).toEqual([head, "tamu@contoh.example"].sort());
  });
});
