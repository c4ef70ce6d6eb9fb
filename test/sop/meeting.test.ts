import { expect, it } from "vitest";
import { ask, KASUBBID } from "../apps-script/addon";
import { firstFigure } from "./first-figure";
import { typedDecision } from "./typed-decision";
import { quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";

it("takes a meeting's decisions as events, a new version, and minutes that say the same", { timeout: 120_000 }, async () => {
  const office = sheetsDriver(sopAgency("bangka-e-planning", "opd"));
  await office.request("2026-04-13");
  await office.fill("U2", quarterOne("U2", 2));
  await office.propose("U2", "U2-A:realisasi_tw1", "3", "Satu dokumen belum dihitung", "Kasubbid Contoh");
  office.give("Sekretaris Contoh", "rapat");
  typedDecision(office.addon, "Pembahasan kinerja-2026-tw1 rapat-1", "Terima");
  const meeting = { tanggal: "2026-04-07", jam: "09.00", tempat: "Ruang Rapat", acara: "Pembahasan" };
  const told = office.give("Sekretaris Contoh", "hasil-rapat", [], { ...meeting, peserta: "Kabid Dua" });
  expect(told).toContain("usul-1 diterima");
  const events = office.ledger().slice(-3).map(({ event, actor }) => [event.kind, actor.name]);
  expect(events).toEqual([
    ["proposal.accepted", "Sekretaris Contoh"],
    ["form.submitted", "Pelaksana Dua"],
    ["paper.issued", "Sekretaris Contoh"],
  ]);
  // The form takes the value over, marked, and is that version from then on.
  ask(office.addon, KASUBBID, "kumpulkan");
  expect(firstFigure(office.addon)).toEqual({ value: 3, note: expect.stringContaining("menurut Pembahasan kinerja-2026-tw1 rapat-1. Semula: 2.") as string });
  const before = office.ledger().length;
  ask(office.addon, KASUBBID, "kumpulkan");
  expect(office.ledger()).toHaveLength(before);
  // The figures of the minutes stand right, as on the paper of the companion, though they are written as texts.
  const { drive } = office.addon.runtime;
  const book = drive.find("Surat kinerja-2026-tw1")?.id ?? "";
  const name = drive.spreadsheet(book).sheets.find((sheet) => sheet.name.startsWith("notulen"))?.name ?? "";
  const looks = drive.sheet(book, name).format;
  const right = drive.values(book, name).flatMap((row, rowIndex) => row.filter((cell, column) => cell !== "" && looks.get(rowIndex, column)?.horizontalAlignment === "right")); // prettier-ignore
  expect(right).toEqual(["2", "3"]);
}); // prettier-ignore
