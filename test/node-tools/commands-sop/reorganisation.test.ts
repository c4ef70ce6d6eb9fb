import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

const UNITS = [
  "id;nama;jenis;validator;mulai;sampai;penerus",
  "U1;Sekretariat;sekretariat;;;;",
  "U2;Bidang Dua;bidang;;;;",
  "U3;Bidang Tiga;bidang;;;2026-05-31;U2",
].join("\n");

describe("a unit that is merged into another between two periods", () => {
  it("asks its successor for its rows, keeps the old period as it was, and covers no more than all", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    writeFileSync(join(office.folder, "buku-induk", "unit.csv"), UNITS);
    await office.request("2026-04-13");
    for (const unit of ["U1", "U2", "U3"]) await office.fill(unit, quarterOne(unit, 2));
    await office.approve("U3", { by: "Kabid Tiga" });
    await office.recap("sementara");
    office.at("2026-07-06T08:00:00+07:00");
    const asked = await office.himpun(
      "minta",
      "--formulir",
      "kinerja",
      "--tahun",
      "2026",
      "--triwulan",
      "2",
      "--json",
    );
    const { formulir } = JSON.parse(asked.out) as { readonly formulir: readonly { readonly unit: string }[] };
    expect(formulir.map(({ unit }) => unit)).toEqual(["U1", "U2"]);
    const rows = { ...quarterOne("U3", 2), ...quarterOne("U2", 2) };
    const second = ["U2", "U3"].flatMap((unit) => [
      ...[
        [`${unit}-A realisasi_tw2`, 2],
        [`${unit}-A anggaran_tw2`, 1],
        [`${unit}-B realisasi_tw2`, 87],
        [`${unit}-B anggaran_tw2`, 1],
      ],
    ]);
    await office.fillIn("kinerja-2026-tw2", "U2", {
      ...rows,
      ...(Object.fromEntries(second) as Record<string, number>),
    });
    await office.approve("U2", { by: "Kabid Dua" });
    const recap = JSON.parse((await office.himpun("rekap", "--json")).out) as {
      readonly cakupan: { readonly diminta: number; readonly disahkan: number };
      readonly indikator: readonly { readonly kode: string; readonly unit: string }[];
    };
    expect(recap.cakupan).toMatchObject({ diminta: 2, disahkan: 1 });
    expect(recap.indikator.map(({ kode, unit }) => `${kode}:${unit}`)).toEqual([
      "U2-A:U2",
      "U2-B:U2",
      "U3-A:U2",
      "U3-B:U2",
    ]);
    expect((await office.himpun("banding")).out).toContain("4 angka bawaan masih seperti yang disahkan");
    expect((await office.himpun("status", "--siklus", "kinerja-2026-tw1")).out).toContain(
      "3 dari 3 unit masuk, 1 disahkan",
    );
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
  });
});
