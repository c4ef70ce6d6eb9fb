import { join } from "node:path";
import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

it("a form that goes back says its unit's own day; who extends is told that the others keep the old one", async () => {
  const files = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await files.request("2026-04-13");
  expect((await files.himpun("perpanjang", "U2", "--sampai", "13 April 2026", "--alasan", "Cuti")).exitCode).toBe(1);
  const { out } = await files.himpun("perpanjang", "U2", "--sampai", "20 April 2026", "--alasan", "Pelaksana cuti");
  expect(out).toContain("Formulir yang sudah dibuat tetap menyebut tenggat lama");
  await files.fill("U1", quarterOne("U1", 2));
  await files.fill("U2", quarterOne("U2", 2));
  await files.sendBack("U1", { by: "Sekretaris Contoh", note: "Periksa lagi" });
  await files.sendBack("U2", { by: "Kabid Dua", note: "Periksa lagi" });
  expect(await headOf(join(files.folder, "koreksi", "U1.xlsx"))).toBe("Sekretariat · Tenggat: 13 April 2026");
  expect(await headOf(join(files.folder, "koreksi", "U2.xlsx"))).toBe("Bidang Dua · Tenggat: 20 April 2026");
  await expect(files.fill("U2", { "U2-A realisasi_tw1": "banyak" })).rejects.toThrow("perlu diperbaiki");
  expect(await headOf(join(files.folder, "koreksi", "U2.xlsx"))).toBe("Bidang Dua · Tenggat: 20 April 2026");
}); // prettier-ignore

async function headOf(path: string): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.getWorksheet("Isian")?.getCell("B5").value;
}
