import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { verificationCode } from "#core/paper/verification-code";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

const MEETING = [
  "--tanggal",
  "2026-04-09",
  "--jam",
  "09.00",
  "--tempat",
  "Ruang Rapat",
  "--acara",
  "Pembahasan isian",
];
const FILE = "rapat/kinerja-2026-tw1-rapat-1.xlsx";

/** An office in which three values are disputed, and the workbook of the meeting is made. */
async function disputed(): Promise<FileDriver> {
  const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await office.request("2026-04-13");
  for (const unit of ["U1", "U2"]) await office.fill(unit, quarterOne(unit, 2));
  await office.propose("U1", "U1-A:Realisasi TW I", "3", "Satu dokumen tertinggal", "Kasubbid Contoh");
  await office.propose("U2", "U2-B:realisasi_tw1", "87,5", "Menurut survei", "Kasubbid Contoh");
  await office.propose("U2", "U2-A:realisasi_tw1", "9", "Salah hitung", "Kasubbid Contoh");
  expect((await office.himpun("rapat")).out).toContain("3 usul");
  return office;
}

/** Writes decisions (`unit|usul` to decision and note) into the meeting's workbook with another program. */
async function decide(
  office: FileDriver,
  decisions: { readonly [key: string]: readonly [string, string] },
): Promise<void> {
  const path = join(office.folder, FILE);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook.getWorksheet("Pembahasan")?.eachRow((row) => {
    const [decision, note] = decisions[row.getCell(1).text] ?? [];
    if (decision !== undefined) row.getCell(9).value = decision;
    if (note !== undefined && note !== "") row.getCell(10).value = note;
  });
  await workbook.xlsx.writeFile(path);
}

const kinds = (office: FileDriver): readonly string[] => office.ledger().map(({ event }) => event.kind);

describe("himpun rapat", () => {
  it("turns decisions into events, new versions and minutes that say the same", async () => {
    const office = await disputed();
    await decide(office, {
      "U1|usul-1": ["Terima", ""],
      "U2|usul-1": ["Terima", "Sesuai survei"],
      "U2|usul-2": ["Tolak", "Sudah benar dua dokumen"],
    });
    const before = kinds(office).length;
    const { exitCode, out } = await office.himpun(
      "rapat",
      "--hasil",
      FILE,
      ...MEETING,
      "--peserta",
      "Kabid Dua",
      "--json",
    );
    expect(exitCode, out).toBe(0);
    expect(kinds(office).slice(before)).toEqual([
      ...[
        "proposal.accepted",
        "proposal.accepted",
        "proposal.refused",
        "form.submitted",
        "form.submitted",
        "paper.issued",
      ],
    ]);
    const minutes = await office.himpun("verifikasi", "--kode", newestCode(office));
    expect(minutes.out).toContain("U1-A · Realisasi TW I | 2 | 3 | diterima: 3");
    expect(minutes.out).toContain("U2-B · Realisasi TW I | 86 | 87,5 | diterima: 87,5 | Sesuai survei");
    expect(minutes.out).toContain("U2-A · Realisasi TW I | 2 | 9 | tetap 2 | Sudah benar dua dokumen");
    for (const [unit, by] of [
      ["U1", "Sekretaris Contoh"],
      ["U2", "Kabid Dua"],
    ] as const)
      await office.approve(unit, { by });
    await office.recap("final");
    const recap = JSON.parse(readFileSync(join(office.folder, "rekap", "final", "rekap.json"), "utf8")) as {
      readonly indikator: readonly { readonly kode: string; readonly realisasi: number }[];
    };
    expect(recap.indikator.map(({ kode, realisasi }) => [kode, realisasi])).toEqual([
      ...[
        ["U1-A", 3],
        ["U1-B", 86],
        ["U2-A", 2],
        ["U2-B", 87.5],
      ],
    ]);
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
  });

  it.each([
    ["a decision nobody knows", { "U1|usul-1": ["Mungkin", ""] }, 'Keputusan "Mungkin" tidak dikenal.'],
    ["a refusal without a reason", { "U1|usul-1": ["Tolak", ""] }, "ditolak tanpa catatan"],
    ["no decision at all", {}, "Tidak ada satu pun keputusan"],
  ] as const)("takes nothing from %s", async (_what, decisions, expected) => {
    const office = await disputed();
    await decide(office, decisions);
    const before = kinds(office).length;
    const { exitCode, out } = await office.himpun("rapat", "--hasil", FILE, ...MEETING);
    expect([exitCode, kinds(office).length]).toEqual([1, before]);
    expect(out).toContain(expected);
  });

  it("names another workbook, and a meeting that was not told", async () => {
    const office = await disputed();
    const form = "permintaan/kinerja-2026-tw1/U1.xlsx";
    expect((await office.himpun("rapat", "--hasil", form, ...MEETING)).out).toContain(
      "bukan lembar pembahasan rapat",
    );
    expect((await office.himpun("rapat", "--hasil", FILE)).out).toContain("belum disebut");
  });
});

/** The code of the newest paper: its place in the history and the beginning of its hash, as printed. */
function newestCode(office: FileDriver): string {
  const issued = office
    .ledger()
    .filter(({ event }) => event.kind === "paper.issued")
    .pop();
  if (issued === undefined) throw new Error("no paper was issued");
  return verificationCode(issued);
}
