import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { identityOf } from "#core/submission/locate-entry";
import { readFormFile } from "#node/archive/read-form-file";
import { type } from "../commands/office";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

const SECOND = ["--formulir", "kinerja", "--tahun", "2026", "--triwulan", "2"];

/** The cycle of the form that lies there, or null. */
function cycleAt({ folder }: FileDriver, name: string): string | null {
  const path = join(folder, "koreksi", name);
  const workbook = existsSync(path) ? readFormFile(path, name).workbook : null;
  return workbook === null ? null : (identityOf(workbook)?.identity.cycle ?? null);
}

describe("forms to correct while two cycles are open", () => {
  it("keep each cycle's own: the newest in koreksi, another's in its folder", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    await office.fill("U2", quarterOne("U2", 2));
    await office.fill("U3", quarterOne("U3", 2));
    await office.sendBack("U2", { by: "Kabid Dua", note: "Periksa jumlah" });
    expect(cycleAt(office, "U2.xlsx")).toBe("kinerja-2026-tw1");

    office.at("2026-07-06T08:00:00+07:00");
    await office.himpun("minta", ...SECOND);
    const bad = join(office.folder, "U2-tw2.xlsx");
    copyFileSync(join(office.folder, "permintaan/kinerja-2026-tw2/U2.xlsx"), bad);
    await type(bad, { "U2-A realisasi_tw2": "dua", status_isian: "Diajukan" });
    await office.himpun("terima", bad);
    expect(cycleAt(office, "U2.xlsx")).toBe("kinerja-2026-tw2");
    expect(cycleAt(office, "kinerja-2026-tw1/U2.xlsx")).toBe("kinerja-2026-tw1");

    const older = await office.himpun(
      ...["kembalikan", "U3", "--siklus", "kinerja-2026-tw1"],
      ...["--oleh", "Kabid Tiga", "--catatan", "Periksa"],
    );
    expect(older.out).toContain("koreksi/kinerja-2026-tw1/U3.xlsx");
    expect(readdirSync(join(office.folder, "koreksi")).sort()).toEqual(["U2.xlsx", "kinerja-2026-tw1"]);
    expect(cycleAt(office, "kinerja-2026-tw1/U3.xlsx")).toBe("kinerja-2026-tw1");
  });

  it("come with the head's directions, too", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    await office.fill("U2", quarterOne("U2", 2));
    await office.approve("U2", { by: "Kabid Dua" });
    await office.recap("final");
    const { out } = await office.himpun("arahan", "--isi", "Lengkapi", "--unit", "U2");
    expect(out).toContain("Formulir perbaikan Bidang Dua: koreksi/U2.xlsx");
    expect(cycleAt(office, "U2.xlsx")).toBe("kinerja-2026-tw1");
  });
});
