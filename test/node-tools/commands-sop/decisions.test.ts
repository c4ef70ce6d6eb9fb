import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type } from "../commands/office";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

async function opened(): Promise<FileDriver> {
  const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await office.request("2026-04-13");
  return office;
}

/** Every unit approved, the final edition signed and published. */
async function published(): Promise<FileDriver> {
  const office = await opened();
  for (const unit of ["U1", "U2", "U3"]) await office.fill(unit, quarterOne(unit, 2));
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U2", { by: "Kabid Dua" });
  await office.approve("U3", { by: "Kabid Tiga" });
  await office.recap("final");
  await office.sign();
  await office.askPublication("Terbitkan");
  await office.publish("https://contoh.example", "Sudah diperiksa");
  return office;
}

const last = (office: FileDriver): string =>
  office
    .ledger()
    .map(({ event }) => event.kind)
    .pop() ?? "";

describe("a correction of what is published", () => {
  it("shows its effect before it is accepted, and explains it in the next edition", async () => {
    const office = await published();
    const file = join(office.folder, "..", "perbaikan.xlsx");
    copyFileSync(join(office.folder, "permintaan", "kinerja-2026-tw1", "U2.xlsx"), file);
    await type(file, quarterOne("U2", 3));
    const told = await office.himpun("koreksi", file, "--alasan", "Satu dokumen tertinggal");
    expect(told.out).toContain("U2-A · Realisasi TW I: 2 → 3");
    expect(told.out).toContain("Akibat pada edisi final yang sudah terbit, bila disahkan:");
    expect(told.out).toContain("capaian (%) indikator U2-A: 100 → 150");

    const unseen = await office.himpun("sahkan", "U2", "--oleh", "Kabid Dua");
    expect([unseen.exitCode, last(office)]).toEqual([1, "form.submitted"]);
    const code = /--akibat ([0-9a-f]{6})/.exec(unseen.out)?.[1] ?? "";
    expect((await office.himpun("sahkan", "U2", "--oleh", "Kabid Dua", "--akibat", "000000")).exitCode).toBe(
      1,
    );
    expect((await office.himpun("sahkan", "U2", "--oleh", "Kabid Dua", "--akibat", code)).exitCode).toBe(0);

    await office.recap("final");
    const { exitCode, out } = await office.himpun("beda", "final", "perbaikan-1", "--json");
    const { perubahan, tanpa_sebab } = JSON.parse(out) as {
      readonly perubahan: readonly { readonly angka: string; readonly sebab: readonly string[] }[];
      readonly tanpa_sebab: number;
    };
    expect([exitCode, tanpa_sebab, perubahan.length > 0]).toEqual([0, 0, true]);
    expect(perubahan.every(({ sebab }) => sebab.includes("cell-changed"))).toBe(true);
  });
});

describe("a return of some cells", () => {
  it("opens only those, keeps what was typed, and refuses a change beyond them", async () => {
    const office = await opened();
    await office.fill("U3", quarterOne("U3", 3));
    await office.sendBack("U3", { by: "Kabid Tiga", note: "Periksa", cells: ["U3-A:Realisasi TW I"] });
    const returned = join(office.folder, "koreksi", "U3.xlsx");
    const wrong = join(office.folder, "..", "salah.xlsx");
    await type(
      returned,
      { "U3-A realisasi_tw1": 2, "U3-B realisasi_tw1": 99, status_isian: "Diajukan" },
      wrong,
    );
    const refused = await office.himpun("terima", wrong);
    expect([refused.exitCode, last(office)]).toEqual([1, "form.refused"]);
    expect(refused.out).toContain(
      'diubah menjadi "99", padahal yang dikembalikan untuk diperbaiki bukan sel ini.',
    );
    const right = join(office.folder, "..", "benar.xlsx");
    await type(
      join(office.folder, "koreksi", "U3.xlsx"),
      { "U3-B realisasi_tw1": 86, status_isian: "Diajukan" },
      right,
    );
    const taken = await office.himpun("terima", right);
    expect(taken.exitCode, taken.out).toBe(0);
    expect(last(office)).toBe("form.submitted");
  });
});

describe("who may decide", () => {
  it("refuses a registered person without the office, takes Plt. as Plt., and a name of nobody at its word", async () => {
    const office = await opened();
    await office.fill("U2", quarterOne("U2", 2));
    const refused = await office.himpun("sahkan", "U2", "--oleh", "Kabid Tiga");
    expect([refused.exitCode, refused.out]).toEqual([
      1,
      expect.stringContaining("Kabid Tiga adalah pengesah unit"),
    ]);
    await office.approve("U2", { by: "kabid dua" });
    const approved = office.ledger().find(({ event }) => event.kind === "form.approved");
    expect(approved?.actor).toEqual({ name: "Kabid Dua", role: "validator", unitId: "U2", capacity: "plt" });
    await office.himpun(
      "perpanjang",
      "--sampai",
      "17 April 2026",
      "--alasan",
      "Libur",
      "--oleh",
      "Orang Baru",
    );
    const entries = office.ledger();
    expect(entries[entries.length - 1]?.actor.name).toBe("Orang Baru");
  });
});

describe("the cycle's other verbs", () => {
  it.each([
    [["lewati", "U3", "--alasan", "Tidak punya data"], "unit.skipped", "dilewati"],
    [["nihil", "U3", "--alasan", "Tidak ada kegiatan"], "unit.nil", "nihil"],
    [
      ["perpanjang", "U3", "--sampai", "2026-04-20", "--alasan", "Sakit"],
      "unit.deadline-extended",
      "20 April 2026",
    ],
    [["ingatkan"], "reminder.sent", "3. Bidang Tiga (dikirim, tenggat 13 April 2026)"],
  ])("%j", async (argv, kind, text) => {
    const office = await opened();
    const [verb = "", ...others] = argv;
    const before = office.ledger().length;
    const dry = await office.himpun(verb, ...others, "--coba");
    expect([dry.exitCode, office.ledger().length]).toEqual([0, before]);
    const { exitCode, out } = await office.himpun(verb, ...others);
    expect([exitCode, last(office)]).toEqual([0, kind]);
    expect(out).toContain(text);
  });

  it.each([
    [["perpanjang", "--sampai", "2026-04-01", "--alasan", "x"], "tidak lebih lambat dari tenggat"],
    [["perpanjang", "--sampai", "besok", "--alasan", "x"], 'Tanggal "besok" tidak dikenali.'],
    [["lewati", "U9", "--alasan", "x"], 'Unit "U9" tidak ada'],
    [["lewati", "U3", "--alasan", " "], "Alasan"],
    [["lanjutkan", "U3", "--alasan", "x"], "memang masih ikut serta"],
    [["usul", "U3", "--sel", "U3-A:realisasi_tw1", "--nilai", "1", "--alasan", "x"], "belum mempunyai isian"],
    [["putuskan-usul", "U3", "usul-1"], "Keputusan atas usul belum disebut"],
    [["tanda-tangan"], "belum mempunyai edisi"],
    [["publikasi", "lupakan"], 'Tindakan "lupakan" tidak dikenal'],
    [["arsipkan"], "final"],
    [["langkah", "5"], "dikerjakan tiap unit"],
    [["langkah", "4"], "tercatat dengan sendirinya: notulen terbit"],
    [["langkah", "40"], "tidak mempunyai langkah 40"],
    [["sop", "--sop", "entah"], 'SOP "entah" tidak dikenal'],
    [["surat", "--jenis", "kuitansi"], 'Jenis surat "kuitansi" tidak dikenal'],
    [["surat", "--jenis", "berita-acara"], "unitnya perlu disebut"],
    [["surat", "--jenis", "notulen"], "rapatnya perlu disebut"],
    [["surat", "--jenis", "pengantar"], "belum diberi nomor"],
    [["surat", "--jenis", "pengesahan"], "belum ditandatangani"],
    [["kembalikan", "U3", "--oleh", "x", "--catatan", "y", "--sel", "tanpa-titik-dua"], "tidak dikenali"],
    [["verifikasi", "--kode", "12-ABCD"], "salah ketik"],
  ])("%j is answered with a sentence and changes nothing", async (argv, text) => {
    const office = await opened();
    const [verb = "", ...others] = argv;
    const before = office.ledger().length;
    const { exitCode, out } = await office.himpun(verb, ...others);
    expect(exitCode).not.toBe(0);
    expect(exitCode).not.toBe(70);
    expect(out).toContain(text);
    expect(office.ledger()).toHaveLength(before);
  });
});
