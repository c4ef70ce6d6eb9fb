import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { sopAgency } from "../../sop/sop-agency";

const HEAD = ["No", "Uraian Prosedur", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan", "Lingkup", "Selesai bila", "Keputusan"]; // prettier-ignore
const ROWS = [
  [1, "Meminta data", "Kasubbid Data", "Format", "15 menit", "Permintaan", "", "Badan", "peristiwa: request.sent", ""],
  [2, "Mengisi data", "Jabatan Pelaksana", "", "1 hari kerja", "Isian", "", "Unit", "peristiwa: form.submitted", ""],
  [3, "Memeriksa isian", "Kepala Bidang", "", "2 jam", "Isian sah", "", "Unit", "", "Setuju -> selesai (form.approved); Kembalikan -> 2 (form.returned)"],
] as const; // prettier-ignore

async function workbookOf(path: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sampul").addRow(["SOP Pengumpulan Data"]);
  const sheet = workbook.addWorksheet("SOP");
  for (const row of [["SOP PENGUMPULAN DATA"], [], HEAD, ...rows]) sheet.addRow([...row]);
  await workbook.xlsx.writeFile(path);
}

async function office(): Promise<FileDriver> {
  const made = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  mkdirSync(join(made.folder, "buku-induk", "sop"));
  return made;
}

describe("a SOP of the agency's own", () => {
  it("written in a sheet of a workbook is checked, then followed", async () => {
    const own = await office();
    const file = join(own.folder, "buku-induk", "sop", "sop-kami.xlsx");
    await workbookOf(file, ROWS);
    const { exitCode, out } = await own.himpun("uji-sop", file);
    expect([exitCode, out]).toEqual([0, expect.stringContaining("sop-kami.xlsx: tidak ada temuan")]);
    expect(out).toContain("Jumlah waktu semua langkah: 1 hari kerja + 2 jam 15 menit.");
    await own.request("2026-04-13");
    expect((await own.himpun("sop", "--sop", "sop-kami")).out).toMatch(/Meminta data.*selesai/);
  });

  it.each([
    ["a time that says nothing", [1, "Meminta data", "Kasubbid Data", "", "sebentar", "", "", "", "", ""], "sebentar"],
    ["a decision that leads nowhere", [1, "Memeriksa", "Kasubbid Data", "", "1 jam", "", "", "", "", "Ya -> 9; Tidak -> selesai"], "9"],
    ["an event that no history knows", [1, "Memeriksa", "Kasubbid Data", "", "1 jam", "", "", "", "peristiwa: form.loved", ""], "form.loved"],
  ] as const)("%s is named with what to do", async (_what, row, named) => {
    const own = await office();
    const file = join(own.folder, "sop.csv");
    writeFileSync(file, [HEAD, row].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n"));
    const { exitCode, out } = await own.himpun("uji-sop", file);
    expect([exitCode, out]).toEqual([1, expect.stringContaining(named)]);
  }); // prettier-ignore

  it("may name somebody outside the register, and says what that means", async () => {
    const own = await office();
    const file = join(own.folder, "sop.csv");
    writeFileSync(file, "No,Uraian Prosedur,Pelaksana,Waktu\n1,Menerima data,Operator Bupati,1 jam\n");
    const { exitCode, out } = await own.himpun("uji-sop", file);
    expect([exitCode, out]).toEqual([
      0,
      expect.stringContaining('Pelaksana "Operator Bupati" tidak termasuk jabatan di buku induk'),
    ]);
  });

  it("that is no SOP at all is said to be none", async () => {
    const own = await office();
    const file = join(own.folder, "lain.sop.json");
    writeFileSync(file, "bukan json");
    expect((await own.himpun("uji-sop", file)).exitCode).toBe(1);
    expect((await own.himpun("uji-sop", join(own.folder, "tidak-ada.csv"))).exitCode).toBe(2);
  });
});
