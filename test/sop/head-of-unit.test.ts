import { describe, expect, it } from "vitest";
import { ask, formsOf, KASUBBID } from "../apps-script/addon";
import { cellOf } from "../apps-script/filler";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";

const HEAD_OF_TWO = "Kabid Dua";

/**
 * One office whose U2 has submitted. The Kabid has what sharing gives him: the master and the form of his unit; the
 * archive is closed to him. The register was edited since the cycle was opened, as in any office.
 */
const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
const { runtime, master } = office.addon;
const submitted = office
  .request("2026-04-13")
  .then(() => office.fill("U2", { ...quarterOne("U2", 2), "U2-B realisasi_tw1": "86,5" }))
  .then(() => {
    runtime.as(KASUBBID).typeInto(master, "instansi", "B6", "(000) 000-0009");
    return runtime.snapshot();
  });

function playing(act: () => void): () => Promise<void> {
  return async () => {
    runtime.restore(await submitted);
    act();
  };
}

const form = (): string => formsOf(office.addon).get("U2") ?? "";
const last = () => office.ledger()[office.ledger().length - 1];
const refill = (key: string, field: string): void => {
  runtime.as(addressOf("Pelaksana Dua")).typeInto(form(), "Isian", cellOf(office.addon, form(), key, field), "1");
}; // prettier-ignore

describe("the head of a unit, with the rights that sharing gives him", () => {
  it("does not see the archive, nor another unit's form", playing(() => {
    const { id } = runtime.drive.list().find(({ name }) => name === "Arsip") ?? { id: "" };
    expect(runtime.drive.item(id).editors).not.toContain(addressOf(HEAD_OF_TWO));
    expect(() => { runtime.as(addressOf(HEAD_OF_TWO)).typeInto(formsOf(office.addon).get("U3") ?? "", "Pengesahan", "A1", "x"); }).toThrow();
  })); // prettier-ignore

  it.each([
    ["U2-A", "Tulis"],
    ["U2-Z:realisasi_tw1", "U2-Z"],
    ["U2-A:indikator", "indikator"],
    ["U2-A:capaian", "capaian"],
    ["U2-A:_wajib", "_wajib"],
  ])("is told of a cell that nobody fills: %s", (cell, said) => playing(() => {
    const before = office.ledger().length;
    expect(() => office.give(HEAD_OF_TWO, "kembalikan", ["U2"], { catatan: "Mohon periksa", sel: cell })).toThrow(said);
    expect(() => office.give(HEAD_OF_TWO, "usul", ["U2"], { sel: cell, nilai: "3", alasan: "Laporan" })).toThrow(said);
    expect(office.ledger().length).toBe(before);
  })()); // prettier-ignore

  it("may not return another unit's form, nor his own without saying why", playing(() => {
    expect(() => office.give(HEAD_OF_TWO, "kembalikan", ["U3"], { catatan: "Mohon periksa" })).toThrow("hanya dapat dilakukan oleh");
    expect(() => office.give(HEAD_OF_TWO, "kembalikan", ["U2"], { catatan: "", sel: "U2-A:realisasi_tw1" })).toThrow('"Catatan" belum diisi');
  })); // prettier-ignore

  it("returns cells by key and id, or by heading; the data officer's next collecting opens exactly those", playing(() => {
    const told = office.give(HEAD_OF_TWO, "kembalikan", ["U2"], { catatan: "Cocokkan dengan laporan", sel: "U2-A:realisasi_tw1\nu2-b:Realisasi TW I" });
    expect(told).toContain("Hanya dibuka: U2-A · Realisasi TW I; U2-B · Realisasi TW I");
    expect(last()?.actor.name).toBe(HEAD_OF_TWO);
    expect(last()?.event).toMatchObject({ kind: "form.returned", cells: [{ rowKey: "U2-A", fieldId: "realisasi_tw1" }, { rowKey: "U2-B", fieldId: "realisasi_tw1" }] });
    expect(() => { refill("U2-A", "realisasi_tw1"); }).toThrow("protected");
    ask(office.addon, KASUBBID, "kumpulkan");
    refill("U2-A", "realisasi_tw1");
    expect(() => { refill("U2-A", "anggaran_tw1"); }).toThrow("protected");
  })); // prettier-ignore

  it("proposes another value beside the one that stands, as his form shows it", playing(() => {
    expect(office.give(HEAD_OF_TWO, "usul", ["U2"], { sel: "U2-B:realisasi_tw1", nilai: "87", alasan: "Laporan bulanan" })).toContain("86,5 → 87");
    expect(last()?.event).toMatchObject({ kind: "proposal.made", found: "86,5", proposed: "87" });
  })); // prettier-ignore

  it("approves what waits, and states what he counted himself", playing(() => {
    expect(office.give(HEAD_OF_TWO, "kendali", ["U2"], { indikator: "2", pagu: "100.000.000" })).toContain("Jumlah kendali");
    expect(office.give(HEAD_OF_TWO, "sahkan", ["U2"])).toContain("disahkan");
  })); // prettier-ignore
});
