import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CYCLE, emptyFolder, filledSample, himpun, himpunJson, openedSample, type } from "./office";

/** Every verb with the folder it needs; what each says when the folder is none. */
const FOLDER_VERBS: readonly (readonly string[])[] = [
  ["minta", "FOLDER", ...CYCLE],
  ["terima", "FOLDER", "berkas.xlsx"],
  ["sahkan", "FOLDER", "datin", "--oleh", "Contoh"],
  ["kembalikan", "FOLDER", "datin", "--catatan", "x", "--oleh", "Contoh"],
  ["status", "FOLDER"],
  ["rekap", "FOLDER"],
  ["verifikasi", "FOLDER"],
];

describe("wrong folder", () => {
  it.each(FOLDER_VERBS)("%s names a folder that does not exist", async (...argv) => {
    const { exitCode, out } = await himpun(...argv.map((part) => (part === "FOLDER" ? "/tidak/ada" : part)));
    expect([exitCode, out]).toEqual([2, expect.stringContaining('Folder "/tidak/ada" tidak ada.')]);
  });

  it.each(FOLDER_VERBS)("%s names a folder that is no workspace", async (...argv) => {
    const folder = emptyFolder();
    const { exitCode, out } = await himpun(...argv.map((part) => (part === "FOLDER" ? folder : part)));
    expect([exitCode, out]).toEqual([2, expect.stringContaining("bukan ruang kerja Himpun")]);
  });

  it("mulai does not touch a workspace or a folder with other files", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "penting.txt"), "isi");
    expect(await himpun("mulai", folder)).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("berkas lain") as string,
    });
    expect(readFileSync(join(folder, "penting.txt"), "utf8")).toBe("isi");
    const workspace = await openedSample();
    expect(await himpun("mulai", workspace)).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("sudah menjadi") as string,
    });
  });

  it.each([
    ["", "Nama folder masih kosong."],
    ["/proc/himpun/ini", "tidak dapat ditulis"],
    ["/dev/null", '"/dev/null" adalah berkas, bukan folder.'],
    ["/dev/null/ini", "tidak dapat ditulis"],
    [`/tmp/${"a".repeat(300)}`, "tidak dapat ditulis"],
  ])("mulai says why it cannot begin in %j, and soon", async (folder, sentence) => {
    const { exitCode, out } = await himpun("mulai", folder);
    expect([exitCode, out]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it("mulai --coba says what mulai would say", async () => {
    const workspace = await openedSample();
    expect(await himpun("mulai", workspace, "--coba")).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("sudah menjadi") as string,
    });
  });

  it("mulai goes on where it was cut off, and not where someone has typed", async () => {
    const folder = join(emptyFolder(), "badan");
    await himpun("mulai", folder, "--contoh");
    const unit = join(folder, "buku-induk/unit.csv");
    for (const missing of ["himpun.json", "buku-induk/pejabat.csv", "buku-induk/indikator.csv"])
      rmSync(join(folder, missing));
    writeFileSync(join(folder, "buku-induk/indikator.csv.77-0.tmp"), "kode;un");
    expect(await himpun("mulai", folder, "--contoh")).toMatchObject({ exitCode: 0 });
    expect((await himpunJson("minta", folder, ...CYCLE, "--coba")).exitCode).toBe(0);
    rmSync(join(folder, "himpun.json"));
    writeFileSync(unit, `${readFileSync(unit, "utf8")}bidang-x;Bidang X;bidang;kabid\r\n`);
    expect(await himpun("mulai", folder, "--contoh")).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("berkas lain") as string,
    });
  });

  it("a broken himpun.json is named", async () => {
    const folder = await openedSample();
    writeFileSync(join(folder, "himpun.json"), "{");
    expect(await himpun("status", folder)).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("himpun.json") as string,
    });
  });
});

describe("wrong options", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await openedSample();
  });

  it.each([
    [
      ["minta", "--formulir", "kinerka", "--tahun", "2025", "--triwulan", "4"],
      'Formulir "kinerka" tidak dikenal.',
    ],
    [
      ["minta", "--formulir", "__proto__", "--tahun", "2025", "--triwulan", "4"],
      'Formulir "__proto__" tidak dikenal.',
    ],
    [["minta", "--formulir", "kinerja", "--tahun", "25", "--triwulan", "4"], 'Tahun "25" tidak dikenali.'],
    [
      ["minta", "--formulir", "kinerja", "--tahun", "2025", "--triwulan", "V"],
      'Triwulan "V" tidak dikenali.',
    ],
    [
      ["minta", "--formulir", "kinerja", "--tahun", "2025", "--triwulan", "0x4"],
      'Triwulan "0x4" tidak dikenali.',
    ],
    [["minta", "--formulir", "kinerja", "--tahun", "2025"], 'Triwulan "" tidak dikenali.'],
    [["minta", ...CYCLE, "--tenggat", "19-12-2025"], 'Tanggal "19-12-2025" tidak dikenali.'],
    [["sahkan", "bidang-x", "--oleh", "Contoh"], 'Unit "bidang-x" tidak ada dalam siklus ini.'],
    [["sahkan", "--oleh", "Contoh"], "Unit belum disebut."],
    [["sahkan", "datin"], "Nama pemberi keputusan belum disebut."],
    [["rekap", "--edisi", "akhir"], 'Edisi "akhir" tidak dikenal.'],
    [["rekap", "--profil", "lain"], 'Profil perhitungan "lain" tidak dikenal.'],
    [["status", "--siklus", "kinerja-2024-tw1"], 'Siklus "kinerja-2024-tw1" tidak ada.'],
  ])("%j", async ([verb = "", ...rest], sentence) => {
    const { exitCode, out } = await himpun(verb, folder, ...rest);
    expect([exitCode, out]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it("says in the title that nothing was recorded where a command is refused", async () => {
    const { exitCode, out } = await himpun("lanjutkan", folder, "datin", "--alasan", "lengkap");
    expect([exitCode, out.split("\n")[0]]).toEqual([1, expect.stringContaining("(tidak dicatat)")]);
  });

  it("names the file that cannot be written, not the one it would have come from", async () => {
    const file = join(folder, "himpun.json", "arsip.json");
    const { exitCode, out } = await himpun("ekspor", folder, file);
    expect([exitCode, out]).toEqual([2, expect.stringMatching(/tidak dapat ditulis/)]);
    expect(out).not.toContain(".tmp");
  });

  it("takes a quarter in Roman, as papers write it", async () => {
    const { json } = await himpunJson(
      ...["minta", folder, "--formulir", "kinerja", "--tahun", "2025", "--triwulan", "iii", "--coba"],
    );
    expect(json).toMatchObject({ siklus: "kinerja-2025-tw3" });
  });

  it.each([
    [["trima", "x", "y"], 'Perintah "trima" tidak dikenal.'],
    [["terima", "x"], "<berkas> belum disebut."],
    [["status", "x", "--warna"], 'Pilihan "--warna" tidak dikenal.'],
  ])("says in Indonesian what the command line lacks: %j", async (argv, sentence) => {
    const { exitCode, errors } = await himpun(...argv);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe("wrong files", () => {
  it("names each file for what it is, and takes the good one all the same", async () => {
    const folder = await filledSample();
    const mixed = join(emptyFolder(), "kiriman");
    mkdirSync(mixed);
    const good = readFileSync(join(folder, "isian-contoh/datin.xlsx"));
    writeFileSync(join(mixed, "datin.xlsx"), good);
    writeFileSync(join(mixed, "kosong.xlsx"), "");
    writeFileSync(join(mixed, "terpotong.xlsx"), good.subarray(0, good.length / 2));
    writeFileSync(join(mixed, "lama.xls"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
    writeFileSync(join(mixed, "halaman.xlsx"), "<html><table></table></html>");
    writeFileSync(join(mixed, "surat.pdf"), "%PDF-1.7");
    const { exitCode, json } = await himpunJson("terima", folder, mixed, join(mixed, "tidak-ada.xlsx"));
    const { berkas } = json as { berkas: readonly { berkas: string; temuan: readonly { kode: string }[] }[] };
    expect(exitCode).toBe(1);
    expect(
      Object.fromEntries(berkas.map(({ berkas: name, temuan }) => [name, temuan[0]?.kode ?? "diterima"])),
    ).toMatchObject({
      "datin.xlsx": "diterima",
      "halaman.xlsx": "file/html",
      "kosong.xlsx": "file/empty",
      "surat.pdf": "file/pdf",
      "terpotong.xlsx": expect.stringMatching(/^file\/(truncated|damaged)$/) as string,
      "tidak-ada.xlsx": "file/missing",
    });
  });

  it("takes neither of two different forms for one unit", async () => {
    const folder = await filledSample();
    const both = join(emptyFolder(), "dua");
    mkdirSync(both);
    copyFileSync(join(folder, "isian-contoh/datin.xlsx"), join(both, "datin.xlsx"));
    await type(join(both, "datin.xlsx"), { "DTI-01 realisasi_tw1": 2 }, join(both, "datin (1).xlsx"));
    const { json } = await himpunJson("terima", folder, both);
    expect(json).toMatchObject({
      berkas: [{ berubah: false, temuan: [{ kode: "file/second-for-unit" }] }, { berubah: false }],
    });
  });

  it("names a form of another agency, of a cycle that is not there, and of a unit that was not asked", async () => {
    const [folder, other] = [await openedSample(), await filledSample()];
    const foreign = await himpunJson("terima", folder, join(other, "isian-contoh/datin.xlsx"));
    expect(foreign.json).toMatchObject({ berkas: [{ temuan: [{ kode: "file/other-agency" }] }] });
    const forged = join(emptyFolder(), "datin.xlsx");
    copyFileSync(join(other, "isian-contoh/datin.xlsx"), forged);
    rmSync(join(other, "riwayat.jsonl"));
    expect((await himpunJson("terima", other, forged)).json).toMatchObject({
      berkas: [{ temuan: [{ kode: "file/other-cycle" }] }],
    });
  });

  it("says in words what stops the worker that reads: a place that cannot be written, an archive with a hole", async () => {
    const folder = await filledSample();
    const form = join(folder, "isian-contoh/datin.xlsx");
    writeFileSync(join(folder, "arsip/asli"), "bukan folder");
    expect(await himpun("terima", folder, form)).toMatchObject({
      exitCode: 2,
      out: expect.stringMatching(/arsip.asli" tidak dapat ditulis/) as string,
    });
    rmSync(join(folder, "arsip/formulir"), { recursive: true });
    expect(await himpun("terima", folder, form)).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(/Berkas arsip "arsip.formulir.*" hilang/) as string,
    });
  });

  it("says that a folder holds no files", async () => {
    const folder = await openedSample();
    expect(await himpun("terima", folder, emptyFolder())).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("Tidak ada berkas isian") as string,
    });
  });

  it("checks a form outside any workspace by what the form carries", async () => {
    const folder = await filledSample();
    const copy = join(emptyFolder(), "infrawil.xlsx");
    copyFileSync(join(folder, "isian-contoh/infrawil.xlsx"), copy);
    const { exitCode, json } = await himpunJson("periksa", copy);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject([
      { unit: "infrawil", temuan: [{ kode: "cell/not-a-number" }, { kode: "cell/required" }] },
    ]);
  });
});

describe("wrong register", () => {
  it("tells every fault with file, line and column, and opens nothing", async () => {
    const folder = join(emptyFolder(), "badan");
    await himpun("mulai", folder, "--contoh");
    const file = join(folder, "buku-induk/indikator.csv");
    const lines = readFileSync(file, "utf8").split("\r\n");
    writeFileSync(
      file,
      [lines[0], (lines[1] ?? "").replace(";naik;", ";;"), (lines[2] ?? "").replace(";naik;", ";atas;")].join(
        "\r\n",
      ),
    );
    const { exitCode, json } = await himpunJson("minta", folder, ...CYCLE);
    expect(exitCode).toBe(1);
    const { temuan } = json as {
      temuan: readonly { bobot: string; berkas: string; baris: number; kolom: string }[];
    };
    expect(temuan.filter(({ bobot }) => bobot === "kesalahan")).toMatchObject([
      { berkas: "indikator.csv", baris: 2, kolom: "arah" },
      { berkas: "indikator.csv", baris: 3, kolom: "arah" },
      { berkas: "indikator.csv", kode: "register/rows-left-out" },
    ]);
  });
});
