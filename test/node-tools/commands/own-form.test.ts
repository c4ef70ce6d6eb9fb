import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { emptyFolder, himpun, himpunJson, type } from "./office";

const ASK = ["--formulir", "kesiapan", "--tahun", "2026"] as const;

/** A sample workspace in which the form `kesiapan` was drafted from the sample and published. */
async function published(): Promise<string> {
  const folder = join(emptyFolder(), "badan");
  await himpun("mulai", folder, "--contoh");
  await himpun("formulir", "baru", folder, "kesiapan");
  await himpun("formulir", "terbitkan", folder, "kesiapan");
  return folder;
}

/** Types into a sheet of a draft by heading and by the title of the row. */
async function edit(
  path: string,
  changes: readonly (readonly [title: string, heading: string, value: string])[],
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet("Kolom");
  if (sheet === undefined) throw new Error("no sheet Kolom");
  for (const [title, heading, value] of changes) {
    let [rowNumber, columnNumber] = [0, 0];
    sheet.eachRow((row, number) => {
      if (row.getCell(1).text === title) rowNumber = number;
      row.eachCell(
        (cell, column) =>
          (columnNumber = cell.text.replace(" *", "") === heading && number === 2 ? column : columnNumber),
      );
    });
    sheet.getCell(rowNumber, columnNumber).value = value;
  }
  await workbook.xlsx.writeFile(path);
}

const ROW = {
  ketersediaan: "Tersedia",
  sumber_data: "Laporan",
  petugas_laki_laki: 2,
  petugas_perempuan: 3,
  biaya_pengumpulan_rp: 1_000_000,
  tautan: "https://contoh.go.id",
};

/** The form of the smallest unit, all rows filled, submitted, saved as `saveAs`. */
async function fill(folder: string, keys: readonly string[], saveAs: string): Promise<void> {
  const cells = keys.flatMap((key) =>
    Object.entries(ROW).map(
      ([id, value]) => [`${key} ${id === "ketersediaan" ? "ketersediaan_data" : id}`, value] as const,
    ),
  );
  await type(
    join(folder, "permintaan/kesiapan-2026/infrawil.xlsx"),
    { ...Object.fromEntries(cells), status_isian: "Diajukan", diisi_oleh: "Rina" },
    saveAs,
  );
}

function keysOf(folder: string, unit: string): readonly string[] {
  return readFileSync(join(folder, "buku-induk/indikator.csv"), "utf8")
    .split("\n")
    .map((line) => line.split(/[;,]/))
    .flatMap(([code = "", owner]) => (owner === unit ? [code] : []));
}

describe("an agency's own form", () => {
  it("names what is wrong with a draft at its cell, and publishes nothing of it", async () => {
    const folder = await published();
    const draft = join(folder, "formulir/kesiapan.xlsx");
    await edit(draft, [
      ["Sumber Data", "Jenis", "teksk"],
      ["Jumlah Petugas", "Rumus", "jumlah([Petugas Laki]; [Petugas Perempuan])"],
    ]);
    const checked = await himpunJson("formulir", "periksa", draft);
    expect(checked).toMatchObject({
      exitCode: 1,
      json: {
        formulir: [
          {
            temuan: [
              {
                kode: "formsheet/word-unknown",
                lembar: "Kolom",
                sel: "D7",
                tindakan: expect.stringContaining('Maksud Anda "teks"?') as string,
              },
              { kode: "formsheet/title-unknown", lembar: "Kolom", sel: "P11" },
            ],
          },
        ],
      },
    });
    const again = await himpunJson("formulir", "terbitkan", folder, "kesiapan");
    expect(again).toMatchObject({ exitCode: 1, json: { terbit: false } });
    expect(await himpunJson("formulir", "daftar", folder)).toMatchObject({
      json: { sendiri: [{ nama: "kesiapan", versi: 1 }] },
    });
  });

  it("goes from a sheet to a form, to an answer, to a recap; a newer version takes the old form with nothing lost", async () => {
    const folder = await published();
    await himpun("minta", folder, ...ASK);
    const keys = keysOf(folder, "infrawil");
    const old = join(folder, "lama.xlsx");
    await fill(folder, keys, old);

    const draft = join(folder, "formulir/terbit/kesiapan-v1.xlsx");
    await edit(draft, [
      ["Tautan", "Judul", "Catatan Tambahan"],
      ["Catatan Tambahan", "Id", ""],
      ["Catatan Tambahan", "Jenis", "teks"],
      ["Sumber Data", "Judul", "Sumber Data Utama"],
    ]);
    const difference = await himpunJson("formulir", "beda", folder, draft);
    expect(difference).toMatchObject({
      exitCode: 0,
      json: {
        perubahan: [
          'Kolom "Tautan" dihapus.',
          'Judul kolom "Sumber Data" menjadi "Sumber Data Utama".',
          'Kolom "Catatan Tambahan" baru.',
        ],
      },
    });
    expect(await himpunJson("formulir", "terbitkan", folder, draft)).toMatchObject({
      exitCode: 0,
      json: { versi: 2, terbit: true },
    });
    expect((await himpun("minta", folder, ...ASK)).out).toContain("sudah berubah");
    expect(
      (await himpun("minta", folder, ...ASK, "--ganti-versi", "Kolom tautan tidak dipakai")).out,
    ).toContain("beralih ke formulir versi 2");

    const receipt = await himpunJson("terima", folder, old);
    expect(receipt).toMatchObject({ exitCode: 0 });
    const found = JSON.stringify(receipt.json);
    expect(found).toContain(
      `Formulir ini versi 1, yang berlaku versi 2: ${5 * keys.length} isian dipakai, 0 disesuaikan jenisnya, ${keys.length} disisihkan.`,
    );
    expect(found.split("version/value-aside")).toHaveLength(keys.length + 1);

    expect(await himpun("sahkan", folder, "infrawil", "--oleh", "Kabid")).toMatchObject({ exitCode: 0 });
    expect(await himpun("rekap", folder)).toMatchObject({ exitCode: 0 });
    const [edition = ""] = readdirSync(join(folder, "rekap"));
    const recap = JSON.parse(readFileSync(join(folder, "rekap", edition, "rekap.json"), "utf8")) as object;
    expect(JSON.stringify(recap)).toContain(String(1_000_000 * keys.length));
    expect(await himpun("verifikasi", folder)).toMatchObject({ exitCode: 0 });

    await edit(draft, [
      ["Sumber Data Utama", "Judul", "Asal Data"],
      ["Asal Data", "Id", ""],
      ["Asal Data", "Jenis", "teks panjang"],
    ]);
    expect(await himpunJson("formulir", "terbitkan", folder, draft)).toMatchObject({ json: { versi: 3 } });
    await himpun("minta", folder, ...ASK, "--ganti-versi", "Asal data diminta lebih rinci");
    const later = await himpunJson("rekap", folder);
    expect(later).toMatchObject({ exitCode: 0 });
    const [newest = ""] = readdirSync(join(folder, "rekap")).filter((name) => name !== edition);
    const converted = readFileSync(join(folder, "rekap", newest, "rekap.json"), "utf8");
    expect(converted).toContain(String(1_000_000 * keys.length));
    expect([converted.includes('"sumber_data"'), converted.includes('"asal_data"')]).toEqual([false, true]);
    expect(await himpun("verifikasi", folder)).toMatchObject({ exitCode: 0 });

    const bundle = join(folder, "arsip.jsonl");
    expect(await himpun("ekspor", folder, bundle)).toMatchObject({ exitCode: 0 });
    const copy = join(emptyFolder(), "salinan");
    expect(await himpun("impor", copy, bundle)).toMatchObject({ exitCode: 0 });
    expect(await himpunJson("formulir", "daftar", copy)).toMatchObject({
      json: { sendiri: [{ versi: 1 }, { versi: 2 }, { versi: 3 }] },
    });
    const stored = (await himpunJson("formulir", "daftar", folder)).json as {
      sendiri: readonly { sidik: string }[];
    };
    writeFileSync(join(folder, `arsip/definisi/${stored.sendiri[0]?.sidik ?? ""}.json`), "{}");
    expect((await himpun("verifikasi", folder)).out).toContain("arsip/definisi/");
  });

  it("tries a draft apart from the history, and takes none of it for data", async () => {
    const folder = await published();
    const before = readFileSync(join(folder, "riwayat.jsonl"), "utf8");
    const trial = await himpunJson("formulir", "coba", folder, "kesiapan");
    expect(trial).toMatchObject({
      exitCode: 0,
      json: {
        benar: [{ keadaan: "siap diterima" }, { keadaan: "siap diterima" }],
        salah: { keadaan: "perlu diperbaiki" },
        kesalahan_tidak_ketahuan: [],
        tidak_dapat_dicontohkan: [],
      },
    });
    expect(readFileSync(join(folder, "riwayat.jsonl"), "utf8")).toBe(before);
    expect(existsSync(join(folder, "formulir/coba/kesiapan/4-rekap.xlsx"))).toBe(true);
    expect(
      (await himpun("terima", folder, join(folder, "formulir/coba/kesiapan/2-benar-unit-1.xlsx"))).out,
    ).toContain("file/other-agency");
  });
});
