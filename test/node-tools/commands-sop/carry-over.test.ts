import { copyFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { FileDriver } from "../../sop/file-driver";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";
import type { Typed } from "../../sop/sop-driver";
import { type } from "../commands/office";

const SECOND = {
  ...{ "U2-A realisasi_tw2": 2, "U2-A anggaran_tw2": 5_000_000 },
  ...{ "U2-B realisasi_tw2": 87, "U2-B anggaran_tw2": 1 },
  ...{ status_isian: "Diajukan", diisi_oleh: "Pelaksana Dua" },
} as const;
const TW1 = "kinerja-2026-tw1";
const TW2 = "kinerja-2026-tw2";
const REASON = "Dokumen ketiga baru ditemukan";

/** U2 has an approved first quarter, and the second is asked. */
async function secondQuarter(): Promise<FileDriver> {
  const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await office.request("2026-04-13");
  await office.fill("U2", quarterOne("U2", 2));
  await office.approve("U2", { by: "Kabid Dua" });
  office.at("2026-07-06T08:00:00+07:00");
  const asked = await office.himpun("minta", "--formulir", "kinerja", "--tahun", "2026", "--triwulan", "2");
  expect(asked.out).toContain("4 angka triwulan lalu yang sudah disahkan dibawa ke 1 formulir");
  return office;
}

/** U2's request of a cycle with `values` typed in it. */
async function filled(office: FileDriver, cycle: string, values: Typed): Promise<string> {
  const path = join(office.folder, "..", `${cycle}-U2.xlsx`);
  copyFileSync(join(office.folder, "permintaan", cycle, "U2.xlsx"), path);
  await type(path, values);
  return path;
}

/** What a cell of a unit's request shows: its value and its note. */
async function shown(office: FileDriver, cell: string, cycle = TW2): Promise<readonly unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(office.folder, `permintaan/${cycle}/U2.xlsx`));
  const sheet = workbook.getWorksheet("Isian");
  const [key, field] = cell.split(" ");
  let [row, column] = [0, 0];
  sheet?.eachRow((each, number) => {
    if (each.getCell(1).text === "_kunci")
      each.eachCell((head, index) => (column = head.text === field ? index : column));
    if (each.getCell(1).text === key) row = number;
  });
  const found = sheet?.getRow(row).getCell(column);
  const note = found?.note;
  return [found?.value, typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note];
}

describe("what earlier quarters approved is carried over", () => {
  it("stands in the new form, marked with where it is from, and asks nothing while it stands", async () => {
    const office = await secondQuarter();
    expect(await shown(office, "U2-A realisasi_tw1")).toEqual([
      2,
      "Dibawa dari Triwulan I Tahun 2026, disahkan 1 April 2026. Bila diubah, tulis sebabnya di kolom Penjelasan.",
    ]);
    expect((await shown(office, "U2-A realisasi_tw2"))[0]).toBeNull();
    const received = await office.himpun("terima", await filled(office, TW2, SECOND));
    expect([received.exitCode, received.out]).toEqual([0, expect.stringContaining("diajukan")]);
  });

  it("wants a reason for another value than was approved, then shows both to the validator", async () => {
    const office = await secondQuarter();
    const changed = { ...SECOND, "U2-A realisasi_tw1": 3 };
    const asked = await office.himpun("terima", await filled(office, TW2, changed));
    expect(asked.exitCode).toBe(1);
    expect(asked.out).toContain(
      'diubah menjadi "3"; yang disahkan "2" (Triwulan I Tahun 2026, disahkan 1 April 2026).',
    );
    const explained = await office.himpun(
      "terima",
      await filled(office, TW2, { ...changed, "U2-A penjelasan": REASON }),
    );
    expect(explained.out).toContain("diajukan");
    const approved = await office.himpun("sahkan", "U2", "--oleh", "Kabid Dua");
    expect(approved.out).toContain(`U2-A Realisasi TW I: disahkan 2, sekarang 3 (${REASON})`);
  });

  it("tells a form and a recap that rest on a past which was corrected since", async () => {
    const office = await secondQuarter();
    const first = await office.himpun("terima", await filled(office, TW2, SECOND));
    expect(first.exitCode).toBe(0);
    await office.approve("U2", { by: "Kabid Dua" });
    const corrected = await filled(office, TW1, quarterOne("U2", 3));
    const handed = await office.himpun("koreksi", corrected, "--siklus", TW1, "--alasan", "Salah hitung");
    expect(handed.exitCode, handed.out).toBe(0);
    const effect = await office.himpun(...["sahkan", "U2", "--siklus", TW1, "--oleh", "Kabid Dua"]);
    expect(effect.out).toContain(
      "kinerja-2026-tw2 masih memuat U2-A Realisasi TW I 2. Perbaiki juga isian itu.",
    );
    const recap = await office.himpun("rekap", "--siklus", TW2);
    expect(recap.out).toContain(
      'Realisasi TW I U2-A "Jumlah dokumen U2" (U2) sekarang "2", padahal periode lalu disahkan "3".',
    );
    const late = await office.himpun(
      "terima",
      await filled(office, TW2, { ...SECOND, "U2-B realisasi_tw2": 88 }),
    );
    expect(late.out).toContain('masih "2", padahal isian triwulan lalu sudah diperbaiki menjadi "3"');
  });
});

describe("what the same quarter of last year approved", () => {
  it("is in sight in the form and compared, but never typed in", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    await office.fill("U2", { ...quarterOne("U2", 200), "U2-A penjelasan": "Dokumen tahun lalu" });
    await office.approve("U2", { by: "Kabid Dua" });
    office.at("2027-04-05T08:00:00+07:00");
    await office.himpun("minta", "--formulir", "kinerja", "--tahun", "2027", "--triwulan", "1");
    const NEXT = "kinerja-2027-tw1";
    expect(await shown(office, "U2-A realisasi_tw1", NEXT)).toEqual([
      null,
      "Triwulan I Tahun 2026: 200, disahkan 1 April 2026.",
    ]);
    expect((await shown(office, "U2-A realisasi_tw2", NEXT))[1]).toBeUndefined();
    await office.fillIn(NEXT, "U2", quarterOne("U2", 2));
    const { out } = await office.himpun("banding");
    expect(out).toContain("Periode yang sama tahun lalu, kinerja-2026-tw1: 2 realisasi dibandingkan.");
    expect(out).toContain('Realisasi U2-A "Jumlah dokumen U2" (U2) 2, padahal periode yang sama tahun lalu 200 (1/100)');
  });
}); // prettier-ignore
