import { describe, expect, it } from "vitest";
import { ask, formsOf, KASUBBID } from "../apps-script/addon";
import { typeNamed } from "../apps-script/filler";
import { firstFigure } from "./first-figure";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";
import type { SheetsDriver } from "./sheets-driver";

const CYCLE = "kinerja-2026-tw1";

describe("a correction after approval, in the add-on", () => {
  it("shows its effect on published figures first, then stands in the form and waits for the Kabid", async () => {
    const office = await published();
    const before = office.ledger().length;
    const typed = { ubah: "U2-A:realisasi_tw1 = 3", alasan: "Satu dokumen terlewat" };
    const first = give(office, typed);
    expect(first.berhasil).toBe(false);
    expect(first.baris).toContain("U2-A · Realisasi TW I: 2 → 3");
    expect(first.baris.join("\n")).toContain("Akibat pada edisi final yang sudah terbit:");
    expect(first.baris.filter((line) => line.includes(" → ")).length).toBeGreaterThan(1);
    expect(office.ledger()).toHaveLength(before);
    // Another value under the same code is shown anew.
    const other = give(office, {
      ...typed,
      ...first.lanjut?.isian,
      ubah: `${typed.ubah}\nU2-B:realisasi_tw1 = 85`,
    });
    expect(other.lanjut).not.toBeNull();
    expect(office.ledger()).toHaveLength(before);
    expect(give(office, { ...typed, ...first.lanjut?.isian }).berhasil).toBe(true);
    const [last] = office.ledger().slice(-1);
    expect(last?.event).toMatchObject({
      kind: "form.submitted",
      unitId: "U2",
      reason: "Satu dokumen terlewat",
    });
    expect(last?.actor.name).toBe("Kasubbid Contoh");
    expect(firstFigure(office.addon)).toEqual({
      value: 3,
      note: expect.stringContaining("Semula: 2. Menunggu pengesahan.") as string,
    });
    // The form holds that version: collecting it makes no other, and the old Setuju approves nothing.
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(office.ledger()).toHaveLength(before + 1);
    office.give("Kabid Dua", "sahkan", ["U2"]);
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(
      office
        .ledger()
        .slice(before)
        .map(({ event }) => event.kind),
    ).toEqual(["form.submitted", "form.approved"]);
    // A second correction stands on the first, in the history and in the form.
    const again = { ubah: "U2-A:realisasi_tw1 = 2", alasan: "Dua dokumen belum sah" };
    office.give("Kasubbid Contoh", "koreksi", ["U2"], again);
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(firstFigure(office.addon).value).toBe(2);
    expect(office.ledger()).toHaveLength(before + 3);
    // The Kabid says Setuju in the form itself, as at the first approval.
    typeNamed(
      office.addon,
      addressOf("Kabid Dua"),
      formsOf(office.addon).get("U2") ?? "",
      "keputusan",
      "Setuju",
    );
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(office.ledger().slice(-1)[0]?.event.kind).toBe("form.approved");
  });

  it.each([
    ["U2-A:realisasi_tw1 = banyak", "seharusnya angka"],
    ["U2-A:realisasi_tw1 = 2", "Tidak ada nilai yang berubah."],
    ["U2-A:realisasi_tw1", 'Perbaikan "U2-A:realisasi_tw1" tidak dikenali.'],
    ["X-1:realisasi_tw1 = 2", 'tidak mempunyai baris berkode "X-1"'],
  ])("refuses %s and writes nothing", async (ubah, cause) => {
    const office = await published();
    const before = office.ledger().length;
    expect(() => give(office, { ubah, alasan: "Salah" })).toThrow(cause);
    expect(office.ledger()).toHaveLength(before);
  });
});

interface Answer {
  readonly berhasil: boolean;
  readonly baris: readonly string[];
  readonly lanjut: { readonly isian: object } | null;
}

function give({ addon }: SheetsDriver, isian: object): Answer {
  const input = { siklus: CYCLE, aksi: "koreksi", sasaran: ["U2"], isian };
  return ask(addon, KASUBBID, "perintahSiklus", input) as Answer;
}

let office: Promise<SheetsDriver> | null = null;

/** An office with U2 approved and its final edition published; made once. */
function published(): Promise<SheetsDriver> {
  office ??= publishedOffice();
  return office;
}

async function publishedOffice(): Promise<SheetsDriver> {
  const made = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await made.request("2026-04-13");
  await made.fill("U2", quarterOne("U2", 2));
  await made.approve("U2", { by: "Kabid Dua" });
  await made.recap("final");
  await made.sign();
  await made.askPublication("Untuk laman");
  await made.publish("https://contoh.example/data", "Tidak ada informasi yang dikecualikan");
  return made;
}
