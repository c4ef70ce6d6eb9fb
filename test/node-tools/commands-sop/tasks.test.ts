import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

interface Told {
  readonly nama: string;
  readonly unit: string | null;
  readonly tugas: string;
  readonly terlambat_hari: number;
}

/** `name unit: task`, as himpun tugas tells it. */
async function tasks(office: FileDriver, ...more: readonly string[]): Promise<readonly string[]> {
  const { out } = await office.himpun("tugas", "--json", ...more);
  const { tugas } = JSON.parse(out) as { readonly tugas: readonly Told[] };
  return tugas.map(({ nama, unit, tugas: text }) => `${nama} ${unit ?? "badan"}: ${text}`);
}

describe("himpun tugas", () => {
  it("follows the work from hand to hand", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    expect(await tasks(office, "--oleh", "pelaksana dua")).toEqual([
      "Pelaksana Dua U2: Isi formulir dan ajukan",
    ]);
    await office.fill("U2", quarterOne("U2", 2));
    await office.fill("U3", quarterOne("U3", 2));
    await office.sendBack("U3", { by: "Kabid Tiga", note: "Periksa jumlah" });
    office.at("2026-04-15T09:00:00+07:00");
    const waiting = await tasks(office);
    expect(waiting).toContain("Kabid Dua U2: Periksa isian yang diajukan, lalu sahkan atau kembalikan");
    expect(waiting).toContain("Pelaksana Tiga U3: Perbaiki isian yang dikembalikan: Periksa jumlah");
    expect(waiting).toContain("Kasubbid Contoh badan: Ingatkan 1 unit yang terlambat");
    expect((await office.himpun("tugas", "--oleh", "Pelaksana Satu")).out).toContain("terlambat 2 hari");
  });

  it("ends with the head and the letter", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    for (const [unit, by] of [["U1", "Sekretaris Contoh"], ["U2", "Kabid Dua"], ["U3", "Kabid Tiga"]] as const) {
      await office.fill(unit, quarterOne(unit, 2));
      await office.approve(unit, { by });
    } // prettier-ignore
    expect(await tasks(office, "--oleh", "Kasubbid Contoh")).toContain(
      "Kasubbid Contoh badan: Susun rekap final: semua unit sudah disahkan",
    );
    await office.recap("final");
    expect(await tasks(office, "--oleh", "Kepala Contoh")).toEqual([
      "Kepala Contoh badan: Tanda tangani edisi final, atau beri arahan",
    ]);
    await office.sign();
    expect(await tasks(office, "--oleh", "Sekretaris Contoh")).toEqual([
      "Sekretaris Contoh badan: Beri nomor surat pengantar edisi final",
    ]);
  });
});
