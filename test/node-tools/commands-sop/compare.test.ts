import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

const RENSTRA = [
  "kode;tahun;target;satuan",
  ...["U1-A;2026;8;Dokumen", "U1-B;2026;90;Persen", "U2-A;2026;10;Dokumen", "U2-B;2026;90;%"],
  ...["U3-A;2026;8;Dok", "U3-B;2026;90;%", "U3-B;baru;x;%"],
].join("\n");

describe("himpun banding and himpun kendali", () => {
  it("compares control totals and the Renstra, and says that there is no earlier period", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    await office.fill("U2", quarterOne("U2", 2));
    writeFileSync(join(office.folder, "buku-induk", "renstra.csv"), RENSTRA);
    const refused = await office.himpun("kendali", "U2", "--oleh", "Pelaksana Dua", "--indikator", "2");
    expect([refused.exitCode, refused.out]).toEqual([
      1,
      expect.stringContaining("Pelaksana Dua adalah pengisi"),
    ]);
    await office.himpun(
      "kendali",
      "U2",
      "--oleh",
      "Kabid Dua",
      "--indikator",
      "2",
      "--realisasi",
      "26.000.000",
    );
    const { exitCode, out } = await office.himpun("banding");
    expect(exitCode).toBe(1);
    expect(out).toContain("Belum ada periode sebelumnya");
    expect(out).toContain('Target 2026 U2-A "Jumlah dokumen U2" (U2) 8, dalam Renstra 10.');
    expect(out).toContain("Realisasi anggaran U2 menurut Kabid Dua Rp26.000.000, dalam isian Rp25.000.000.");
    expect(out).toContain("renstra.csv baris 8 dilewati");
    expect(out.match(/dalam Renstra/g)).toHaveLength(1);
  });

  it("re-verifies the quarters that were approved last period", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    await office.fill("U2", quarterOne("U2", 2));
    await office.approve("U2", { by: "Kabid Dua" });
    office.at("2026-07-06T08:00:00+07:00");
    expect(
      (await office.himpun("minta", "--formulir", "kinerja", "--tahun", "2026", "--triwulan", "2")).exitCode,
    ).toBe(0);
    const second = {
      "U2-A realisasi_tw2": 2,
      "U2-A anggaran_tw2": 5_000_000,
      "U2-B realisasi_tw2": 87,
      "U2-B anggaran_tw2": 1,
      "U2-A penjelasan": "Satu dokumen baru ditemukan",
    };
    await office.fillIn("kinerja-2026-tw2", "U2", { ...quarterOne("U2", 3), ...second });
    const { out } = await office.himpun("banding");
    expect(out).toContain(
      "Dibandingkan dengan kinerja-2026-tw1: 2 capaian, 3 angka bawaan masih seperti yang disahkan.",
    );
    expect(out).toContain(
      'Realisasi TW I U2-A "Jumlah dokumen U2" (U2) sekarang "3", padahal periode lalu disahkan "2".',
    );
  });
});
