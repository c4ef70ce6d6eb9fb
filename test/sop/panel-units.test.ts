import { describe, expect, it } from "vitest";
import { ask, formsOf, KASUBBID } from "../apps-script/addon";
import { cellOf } from "../apps-script/filler";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";
import type { SheetsDriver } from "./sheets-driver";

const [OFFICER, HEAD_OF_TWO] = ["Kasubbid Contoh", "Kabid Dua"];
const [FIRST, LATER] = ["13 April 2026", "20 April 2026"];

/** One office with an open request of three units, deadline 13 April; every test begins from it. */
const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
const { runtime } = office.addon;
const opened = office.request("2026-04-13").then(() => runtime.snapshot());

function playing(act: () => void): () => Promise<void> {
  return async () => {
    runtime.restore(await opened);
    act();
  };
}

const formOf = (unit: string): string => formsOf(office.addon).get(unit) ?? "";
const kinds = (driver: SheetsDriver): readonly string[] =>
  driver.ledger().slice(-2).map(({ event }) => event.kind); // prettier-ignore

/** Every text that a person sees in the form, sheet by sheet, with its place. */
function textsOf(form: string): ReadonlyMap<string, string> {
  const { sheets } = runtime.drive.spreadsheet(form);
  const texts = sheets.flatMap(({ name }) =>
    runtime.drive.displayValues(form, name).flatMap((row, rowIndex) =>
      row.map((text, columnIndex) => [`${name} ${rowIndex} ${columnIndex}`, text] as const),
    ),
  ); // prettier-ignore
  return new Map(texts);
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].flatMap(([place, text]) => (before.get(place) === text ? [] : [text]));
}

describe("a deadline is extended in the panel", () => {
  it.each([
    ["without a reason", OFFICER, { sampai: "2026-04-20", alasan: " " }, '"Alasan" belum diisi'],
    ["to what is no day", OFFICER, { sampai: "31-31-2026", alasan: "Cuti" }, "31-31-2026"],
    ["to an earlier day", OFFICER, { sampai: "2026-04-10", alasan: "Cuti" }, "tidak lebih lambat dari tenggat yang berlaku"],
    ["by the head of a unit", HEAD_OF_TWO, { sampai: "2026-04-20", alasan: "Cuti" }, "hanya dapat dilakukan oleh"],
  ])("%s: refused, and nothing is written", (_how, who, typed, said) => playing(() => {
    const before = office.ledger().length;
    for (const [action, targets] of [["perpanjang-unit", ["U2"]], ["perpanjang", []]] as const)
      expect(() => office.give(who, action, targets, typed)).toThrow(said);
    expect(office.ledger().length).toBe(before);
    expect(textsOf(formOf("U2")).get("Isian 4 1")).toBe(`Bidang Dua · Tenggat: ${FIRST}`);
  })()); // prettier-ignore

  it("for a unit: its form says the new day and keeps all else, whatever was typed, renamed or moved", playing(() => {
    const [form, filler] = [formOf("U2"), addressOf("Pelaksana Dua")];
    const cell = cellOf(office.addon, form, "U2-A", "realisasi_tw1");
    runtime.as(filler).typeInto(form, "Isian", cell, "3");
    runtime.as(filler).typeInto(form, "Isian", cellOf(office.addon, form, "U2-A", "penjelasan"), "Bidang Dua · Tenggat: besok");
    runtime.drive.asUser(KASUBBID).renameSheet(form, "Isian", "Data kita");
    const [two, three] = [textsOf(form), textsOf(formOf("U3"))];
    const told = office.give(OFFICER, "perpanjang-unit", ["U2"], { sampai: "2026-04-20", alasan: "Pelaksana cuti" });
    expect(told).toContain(`Tenggat baru: ${LATER}`);
    expect(changed(two, textsOf(form)).filter((text) => text.includes(LATER))).toEqual([LATER, `Bidang Dua · Tenggat: ${LATER}`]);
    expect(textsOf(form).get("Data kita 4 1")).toBe(`Bidang Dua · Tenggat: ${LATER}`);
    expect([...textsOf(form).values()]).toContain("Bidang Dua · Tenggat: besok");
    expect(changed(three, textsOf(formOf("U3")))).toEqual([]);
    const first = runtime.snapshot();
    expect(runtime.countCalls(() => ask(office.addon, KASUBBID, "kumpulkan")).byKind["Range.setNumberFormats"] ?? 0).toBeLessThan(9);
    expect(textsOf(form).get("Data kita 4 1")).toBe(`Bidang Dua · Tenggat: ${LATER}`);
    runtime.restore(first);
  })); // prettier-ignore

  it("for the whole cycle: every open form says it; one that is handed in is told when it goes back", async () => {
    runtime.restore(await opened);
    await office.fill("U2", quarterOne("U2", 2));
    office.give(OFFICER, "perpanjang", [], { sampai: "20 April 2026", alasan: "Libur panjang" });
    const line = (unit: string): string => textsOf(formOf(unit)).get("Isian 4 1") ?? "";
    expect(["U1", "U2", "U3"].map(line)).toEqual([
      `Sekretariat · Tenggat: ${LATER}`,
      `Bidang Dua · Tenggat: ${FIRST}`,
      `Bidang Tiga · Tenggat: ${LATER}`,
    ]);
    await office.sendBack("U2", { by: HEAD_OF_TWO, note: "Mohon dilengkapi" });
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(line("U2")).toBe(`Bidang Dua · Tenggat: ${LATER}`);
  });
});

describe("a unit is left out, has nothing to report, takes part again", () => {
  it("refused by the wrong person, without a reason, and for what it is not", playing(() => {
    const typed = { alasan: "Tidak ada kegiatan" };
    expect(() => office.give(HEAD_OF_TWO, "lewati", ["U2"], typed)).toThrow("hanya dapat dilakukan oleh");
    expect(() => office.give(OFFICER, "nihil", ["U2"], typed)).toThrow("hanya dapat dilakukan oleh");
    expect(() => office.give(HEAD_OF_TWO, "nihil", ["U3"], typed)).toThrow("hanya dapat dilakukan oleh");
    expect(() => office.give(OFFICER, "lewati", ["U2"], { alasan: "" })).toThrow('"Alasan" belum diisi');
    expect(() => office.give(OFFICER, "lewati", ["U9"], typed)).toThrow("tidak mempunyai formulir");
    expect(() => office.give(OFFICER, "lanjutkan", ["U2"], typed)).toThrow("Bidang Dua");
    expect(kinds(office)).toEqual(["request.sent", "request.sent"]);
  })); // prettier-ignore

  it("its form closes and opens with it, and the board says why", playing(() => {
    const [form, filler] = [formOf("U3"), runtime.as(addressOf("Pelaksana Tiga"))];
    const type = (text: string): void => {
      filler.typeInto(form, "Isian", cellOf(office.addon, form, "U3-A", "realisasi_tw1"), text);
    };
    for (const [who, action] of [[OFFICER, "lewati"], ["Kabid Tiga", "nihil"]] as const) {
      expect(office.give(who, action, ["U3"], { alasan: "Bidang sedang dibentuk" })).toContain("Alasan: Bidang sedang dibentuk");
      ask(office.addon, KASUBBID, "kumpulkan");
      expect(() => { type("1"); }).toThrow("protected");
      expect(JSON.stringify(ask(office.addon, KASUBBID, "papan"))).toContain("Bidang sedang dibentuk");
      office.give(OFFICER, "lanjutkan", ["U3"], { alasan: "Sudah terbentuk" });
      type("2");
    }
  })); // prettier-ignore
});

describe("a unit that was left out when the cycle was opened", () => {
  it("is told to lack a form when it takes part again, and gets it by the same wizard", playing(() => {
    const choice = { formulir: "kinerja", tahun: 2026, triwulan: 2, tenggat: "2026-07-13", dilewati: ["U3"], alasan: "Baru dibentuk", pesan: "" };
    ask(office.addon, KASUBBID, "kirimPermintaan", choice);
    const siklus = "kinerja-2026-tw2";
    expect([...formsOf(office.addon, siklus).keys()]).toEqual(["U1", "U2"]);
    const answer = ask(office.addon, KASUBBID, "perintahSiklus", { siklus, aksi: "lanjutkan", sasaran: ["U3"], isian: { alasan: "Sudah siap" } });
    expect(JSON.stringify(answer)).toContain("Bidang Tiga belum mempunyai formulir");
    ask(office.addon, KASUBBID, "kirimPermintaan", { ...choice, dilewati: [] });
    expect([...formsOf(office.addon, siklus).keys()]).toEqual(["U1", "U2", "U3"]);
  })); // prettier-ignore
});

describe("reminders that are called for", () => {
  const sentSince = (start: number): readonly string[] =>
    runtime.mails.slice(start).map(({ to, subject, body }) => `${to[0] ?? ""} ${subject.split(":")[0] ?? ""} ${/\d+ April 2026/.exec(body)?.[0] ?? ""}`); // prettier-ignore

  it("go to each unit once a day with its own day, by those who may; not to one that handed in", async () => {
    runtime.restore(await opened);
    await office.fill("U3", quarterOne("U3", 2));
    office.give(OFFICER, "perpanjang-unit", ["U2"], { sampai: "2026-04-20", alasan: "Pelaksana cuti" });
    const before = runtime.mails.length;
    expect(() => office.give(HEAD_OF_TWO, "ingatkan", ["U2"])).toThrow("hanya dapat dilakukan oleh");
    expect(() => office.give(OFFICER, "ingatkan", ["U3"])).toThrow("Bidang Tiga");
    expect(runtime.mails.length).toBe(before);
    const told = office.give(OFFICER, "ingatkan", ["U1", "U2"], { catatan: "Mohon sebelum rapat." });
    expect(told).toContain("2 surat terkirim");
    expect(sentSince(before)).toEqual([
      `${addressOf("Pelaksana Satu")} Pengingat 13 April 2026`,
      `${addressOf("Pelaksana Dua")} Pengingat 20 April 2026`,
    ]);
    expect(runtime.mails[before]?.body).toContain("Mohon sebelum rapat.");
    expect(office.give(OFFICER, "ingatkan", ["U2"])).toContain("sudah dikirimi pengingat hari ini");
    expect(runtime.mails.length).toBe(before + 2);
  });

  it("by the schedule follow the unit's own day", playing(() => {
    office.give(OFFICER, "perpanjang-unit", ["U2"], { sampai: "2026-04-20", alasan: "Pelaksana cuti" });
    const told: string[] = [];
    for (const day of [6, 12, 13, 14, 19, 21]) {
      office.at(`2026-04-${String(day).padStart(2, "0")}T10:00:00+07:00`);
      const before = runtime.mails.length;
      runtime.as(KASUBBID).run("tugasBerkala");
      told.push(...sentSince(before).filter((line) => line.startsWith("pelaksana.dua")).map((line) => `${day}: ${line.split(" ")[1] ?? ""}`));
    }
    expect(told).toEqual(["13: Pengingat", "19: Pengingat", "21: Terlambat"]);
  })); // prettier-ignore
}); // prettier-ignore
