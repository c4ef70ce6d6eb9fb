import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

interface Quality {
  readonly mutu: {
    readonly unit: readonly object[];
    readonly jumlah: object;
    readonly berkas: number;
    readonly jenis: readonly object[];
  };
  readonly unit: readonly { readonly id: string }[];
}

describe("himpun status --mutu", () => {
  it("counts by unit and by kind what it took to get the data, and shows only the units asked for", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    await expect(office.fill("U2", { ...quarterOne("U2", 2), "U2-A realisasi_tw1": "dua" })).rejects.toThrow();
    await office.fill("U2", { ...quarterOne("U2", 9), "U2-A penjelasan": "Dokumen tahun lalu" });
    await office.sendBack("U2", { by: "Kabid Dua", note: "Periksa jumlah" });
    await office.fill("U2", { ...quarterOne("U2", 8), "U2-A penjelasan": "Enam dokumen tahun lalu" });

    const status = async (...argv: readonly string[]): Promise<Quality> =>
      JSON.parse((await office.himpun("status", "--mutu", "--json", ...argv)).out) as Quality;
    const { mutu } = await status();
    expect(mutu.unit[1]).toEqual({
      ...{ id: "U2", nama: "Bidang Dua", terisi: 4, diminta: 4, versi: 2, ditolak: 1, kesalahan_ditolak: 1 },
      ...{ dikembalikan: 1, peringatan: 1, dijelaskan: 1, sel_dikoreksi: 2 },
    });
    expect(mutu.jumlah).toMatchObject({ terisi: 4, diminta: 12, versi: 2, ditolak: 1 });
    expect(mutu.berkas).toBe(3);
    expect(mutu.jenis).toEqual([
      { kode: "row/rule", bobot: "peringatan", jumlah: 2, dijelaskan: 2, unit: ["U2"] },
      { kode: "cell/not-a-number", bobot: "kesalahan", jumlah: 1, dijelaskan: 0, unit: ["U2"] },
    ]);

    expect((await status("--keadaan", "dikirim")).unit.map(({ id }) => id)).toEqual(["U1", "U3"]);
    office.at("2026-04-20T08:00:00+07:00");
    const late = await office.himpun("status", "--terlambat");
    expect(late.out).toContain("Hanya yang terlambat: 2 unit.");
    expect((await office.himpun("status", "--keadaan", "hilang")).out).toContain('Keadaan "hilang" tidak dikenal');
  });
}); // prettier-ignore

describe("himpun sop", () => {
  it("shows only the steps asked for", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.order("Kumpulkan data");
    await office.request("2026-04-13");
    const shown = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const { langkah } = JSON.parse((await office.himpun("sop", "--json", ...argv)).out) as {
        readonly langkah: readonly { readonly nomor: number; readonly unit: string | null }[];
      };
      return langkah.map(({ nomor, unit }) => `${nomor} ${unit ?? "badan"}`);
    };
    expect(await shown("--unit", "U2", "--keadaan", "selesai")).toEqual(["3 U2"]);
    expect(await shown("--langkah", "1", "9")).toEqual(["1 badan", "9 badan"]);
    expect((await office.himpun("sop", "--langkah", "12")).out).toContain('Langkah "12" tidak dikenal');
  });
});
