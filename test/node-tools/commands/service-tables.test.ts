// T-C.30, T-C.31 and T-C.32 from the request to the printed final edition, in the office of the sample; and a form whose rows
// were sorted without their hidden keys after it came back.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import { parseLedger } from "#core/ledger/jsonl";
import { gridOf, textOfCell } from "#core/workbook/sheet-grid";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { emptyFolder, himpun, himpunJson, type } from "./office";

const SKIPPED = ["datin", "pemmanusia", "ekosda", "infrawil"];
const SUBMIT = { status_isian: "Diajukan", diisi_oleh: "Contoh Pengisi" };
const folder = join(emptyFolder(), "badan");

async function done(...argv: readonly string[]): Promise<string> {
  const { exitCode, out, errors } = await himpun(...argv);
  if (exitCode !== 0) throw new Error(`${out}\n${errors}`);
  return out;
}

/** Asks two units for a form of 2027. */
async function ask(form: string): Promise<void> {
  await done("minta", folder, "--formulir", form, "--tahun", "2027");
  await done("lewati", folder, ...SKIPPED, "--alasan", "Tidak diminta", "--siklus", `${form}-2027`);
}

/** Fills rows by key and field, and the review sheet; saved where `terima` is told to look. */
async function fill(
  form: string,
  unit: string,
  rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
) {
  const cells = Object.entries(rows).flatMap(([key, values]) =>
    Object.entries(values).map(([field, value]) => [`${key} ${field}`, value] as const),
  );
  mkdirSync(join(folder, "isian"), { recursive: true });
  const file = join(folder, "isian", `${form}-${unit}.xlsx`);
  await type(
    join(folder, `permintaan/${form}-2027/${unit}.xlsx`),
    { ...Object.fromEntries(cells), ...SUBMIT },
    file,
  );
  return file;
}

/** The lines of the printed sheet of a final edition, from its numbers row on, with a check of its JSON. */
async function finalTable(form: string, sheetName: string): Promise<readonly string[]> {
  await done("sahkan", folder, "--semua", "--siklus", `${form}-2027`, "--oleh", "Contoh Pemeriksa");
  const { json } = await himpunJson("rekap", folder, "--siklus", `${form}-2027`, "--edisi", "final");
  expect(json).toMatchObject({ edisi: "final", cakupan: { diminta: 2, disahkan: 2 } });
  const name = form === "indikator-pelayanan" ? "final" : `final-${form}-2027`;
  const bytes = readFileSync(join(folder, "rekap", name, "rekap.xlsx"));
  const read = readWorkbook(bytes, { inflate: inflateWithNode, crc32: crc32WithNode });
  if (!read.ok) throw new Error(read.fault.code);
  const sheet = read.workbook.sheets.find((one) => one.name === sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const grid = gridOf(sheet);
  const lines = grid.rowIndices.map((row) =>
    [...grid.row(row).values()]
      .map((cell) => textOfCell(cell).replace(/\s+/g, " "))
      .filter((text) => text !== "")
      .join(" | "),
  );
  return lines.slice(lines.findIndex((line) => line.startsWith("1 | 2 | 3")));
}

beforeAll(async () => {
  await done("mulai", folder, "--contoh");
});

describe("the lists of a Renja from request to edition", { timeout: 60_000 }, () => {
  it("T-C.30 prints each unit's indicators with the years' targets, realisasi and projections", async () => {
    await ask("indikator-pelayanan");
    const row = (indicator: string, from: number) => ({
      ...{
        indikator: indicator,
        spm: "SPM",
        ikk: "IKK 4",
        target_n2: from,
        target_n1: from + 1,
        target_n: from + 2,
      },
      ...{ target_maju: from + 3, realisasi_n2: from + 4, realisasi_n1: from + 5, proyeksi_n: from + 6 },
      ...{ proyeksi_maju: from + 7, catatan: "Sesuai" },
    });
    const first = await fill("indikator-pelayanan", "sekretariat", { b001: row("Persentase A", 10) });
    const second = await fill("indikator-pelayanan", "ppepd", { b002: row("Persentase B", 30) });
    await done("terima", folder, first, second);
    const lines = await finalTable("indikator-pelayanan", "T-C.30");
    expect(lines.slice(0, 3)).toEqual([
      "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13",
      "1 | Persentase A | SPM | IKK 4 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | Sesuai",
      "2 | Persentase B | SPM | IKK 4 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | Sesuai",
    ]);
  });

  it("T-C.31 prints the draft beside the analysis and sums both", async () => {
    await ask("telaah-rkpd");
    const draft = {
      program: "5.01.02",
      lokasi: "Kabupaten",
      indikator: "Jumlah dokumen",
      target: 2,
      pagu: 100_000_000,
    };
    const need = {
      ...{
        hasil_program: "5.01.02",
        hasil_lokasi: "Desa",
        hasil_indikator: "Jumlah dokumen",
        hasil_target: 3,
      },
      ...{ hasil_pagu: 150_000_000, catatan: "Naik" },
    };
    const first = await fill("telaah-rkpd", "sekretariat", { b001: { ...draft, ...need } });
    const second = await fill("telaah-rkpd", "ppepd", { b001: need });
    await done("terima", folder, first, second);
    const lines = await finalTable("telaah-rkpd", "T-C.31");
    const program = "5.01.02 PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH";
    expect(lines.slice(0, 4)).toEqual([
      "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
      `1 | ${program} | Kabupaten | Jumlah dokumen | 2 | 100000000 | ${program} | Desa | Jumlah dokumen | 3 | 150000000 | Naik`,
      `2 | ${program} | Desa | Jumlah dokumen | 3 | 150000000 | Naik`,
      "JUMLAH | 100000000 | 300000000",
    ]);
  });

  it("keep the layout that an edition was made with, also where its files are made again elsewhere", async () => {
    const settings = join(folder, "susunan-tabel.csv");
    const made = async (basis: string) => {
      writeFileSync(settings, `tabel;hal;isi\nT-C.31;dasar;${basis}\n`);
      const { json } = await himpunJson("rekap", folder, "--siklus", "telaah-rkpd-2027", "--edisi", "final");
      return json;
    };
    expect(await made("Perbup 1.")).toMatchObject({ edisi: "perbaikan-1" });
    expect(await made("Perbup 1.")).toMatchObject({ edisi: "perbaikan-1" });
    expect(await made("Perbup 2.")).toMatchObject({ edisi: "perbaikan-2" });
    const [file, elsewhere] = [join(folder, "arsip-badan.himpun"), join(folder, "..", "lain")];
    await done("ekspor", folder, file);
    await done("impor", elsewhere, file);
    rmSync(settings);
    const printed = (edition: string): string => {
      const name = `${edition}-telaah-rkpd-2027`;
      const at = existsSync(join(elsewhere, "rekap", name)) ? name : edition;
      return readFileSync(join(elsewhere, "rekap", at, "rekap.html"), "utf8");
    };
    expect(printed("final")).toContain("Dasar format: Tabel T-C.31 Permendagri");
    expect(printed("perbaikan-1")).toContain("Dasar format: Perbup 1.");
    expect(printed("perbaikan-2")).toContain("Dasar format: Perbup 2.");
    expect(await done("verifikasi", elsewhere)).toContain("Utuh");
  });

  it("plan the next year with what last year's E.81 reached, and with what people typed", async () => {
    const plan = join(folder, "buku-induk/rencana.csv");
    const head =
      "id,unit,kode,nama,sasaran,indikator,satuan,arah,sifat,target,pagu,target_renstra,pagu_renstra,realisasi_lalu,anggaran_lalu,keterangan";
    const code = "5.01.02.2.01.0005";
    const musrenbang = `,sekretariat,${code},Musrenbang,Sasaran 1,Jumlah berita acara,Dokumen,naik,jumlah,4,100000,20,,8,500,`;
    writeFileSync(plan, `${head}\n${musrenbang}\n`);
    await done("minta", folder, "--formulir", "evaluasi-renja", "--tahun", "2026", "--triwulan", "4");
    const [cycle, asked] = [
      "evaluasi-renja-2026-tw4",
      join(folder, "permintaan/evaluasi-renja-2026-tw4/sekretariat.xlsx"),
    ];
    const key = await firstKey(asked);
    const cells = [1, 2, 3, 4].flatMap((quarter) => [
      [`${key} realisasi_tw${quarter}`, 1] as const,
      [`${key} anggaran_tw${quarter}`, 10_000] as const,
    ]);
    const file = join(folder, "isian", "evaluasi.xlsx");
    await type(asked, { ...Object.fromEntries(cells), ...SUBMIT }, file);
    await done("terima", folder, file);
    await done("sahkan", folder, "sekretariat", "--siklus", cycle, "--oleh", "Contoh Pemeriksa");
    await done("rekap", folder, "--siklus", cycle, "--edisi", "final");
    await ask("renja");
    const proposal = {
      sub_kegiatan: code,
      indikator: "Jumlah berita acara",
      satuan: "Dokumen",
      sifat: "jumlah",
    };
    const figures = {
      target_renstra: 20,
      realisasi_sd_n3: 1,
      target_n2: 1,
      realisasi_n2: 1,
      target_n1: 1,
      prakiraan_n1: 1,
      target: 4,
    };
    const more = {
      pagu: 200_000,
      lokasi: "Kota",
      sumber_dana: "1.1 PAD",
      kelompok_sasaran: "PD",
      target_maju: 4,
      pagu_maju: 1,
    };
    await done(
      "terima",
      folder,
      await fill("renja", "sekretariat", { b001: { ...proposal, ...figures, ...more } }),
    );
    await done("sahkan", folder, "sekretariat", "--siklus", "renja-2027", "--oleh", "Contoh Pemeriksa");
    await done("rekap", folder, "--siklus", "renja-2027", "--edisi", "final");
    expect(await done("rencana", folder, "--dari", "renja-2027", "--ganti")).toContain(
      "1 baris menurut E.81",
    );
    const row = readFileSync(plan, "utf8")
      .split(/\r?\n/)
      .find((line) => line.startsWith(key));
    expect(row?.replace(/"/g, "")).toContain(
      "Sasaran 1,Jumlah berita acara,Dokumen,naik,jumlah,4,200000,20,,12,40500,",
    );
  });

  it("T-C.32 knows the rows of a returned form that was sorted without its keys, and prints them", async () => {
    await ask("usulan-pemangku");
    const proposal = (place: string, what: string, volume: string) => ({
      ...{ program: "5.01.02", lokasi: `Desa ${place}`, indikator: `Jumlah ${what}`, volume },
    });
    const file = await fill("usulan-pemangku", "sekretariat", {
      ...{ b001: proposal("Mawar", "rapat", "3 kali"), b002: proposal("Anggrek", "kajian", "1 dokumen") },
      b004: proposal("Cempaka", "laporan", "9 laporan"),
    });
    const other = await fill("usulan-pemangku", "ppepd", {
      b001: proposal("Dahlia", "musrenbang", "2 kali"),
    });
    await done("terima", folder, file, other);
    const cell = ["--sel", "b002:volume", "--catatan", "Periksa volumenya", "--oleh", "Contoh Pemeriksa"];
    await done("kembalikan", folder, "sekretariat", ...cell);
    const back = join(folder, "koreksi", "sekretariat.xlsx");
    const sorted = join(folder, "isian", "usulan-diurutkan.xlsx");
    await sortWithoutKeys(back, "lokasi", sorted);
    await type(sorted, { "b001 volume": "2 dokumen", ...SUBMIT });
    const { json } = await himpunJson("terima", folder, sorted);
    expect(JSON.stringify(json)).toContain("row/keys-left-behind");
    expect(JSON.stringify(json)).not.toContain("cell/not-returned");
    expect(storedRows()).toEqual([
      "b001 Desa Mawar 3 kali",
      "b002 Desa Anggrek 2 dokumen",
      "b004 Desa Cempaka 9 laporan",
    ]);
    const lines = await finalTable("usulan-pemangku", "T-C.32");
    expect(lines.slice(1, 5).map((line) => line.split(" | ").slice(2).join(" | "))).toEqual([
      ...["Desa Mawar | Jumlah rapat | 3 kali", "Desa Anggrek | Jumlah kajian | 2 dokumen"],
      ...["Desa Cempaka | Jumlah laporan | 9 laporan", "Desa Dahlia | Jumlah musrenbang | 2 kali"],
    ]);
  });
});

/** The key of the first row of a form. */
async function firstKey(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const keys: string[] = [];
  workbook.getWorksheet("Isian")?.eachRow((row) => keys.push(row.getCell(1).text));
  return keys.find((key) => key.startsWith("sekretariat-")) ?? "";
}

/** Sorts the filled rows by a field as a person does who marks the visible columns only: column A stays as it is. */
async function sortWithoutKeys(path: string, field: string, saveAs: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet("Isian");
  if (sheet === undefined) throw new Error("no sheet Isian");
  const ids = new Map<string, number>();
  const rows: number[] = [];
  sheet.eachRow((row, rowNumber) => {
    if (row.getCell(1).text === "_kunci") row.eachCell((cell, column) => ids.set(cell.text, column));
    if (/^b\d{3}$/.test(row.getCell(1).text)) rows.push(rowNumber);
  });
  const columns = ["program", "lokasi", "indikator", "volume", "catatan"].map((id) => ids.get(id) ?? 0);
  const at = columns.indexOf(ids.get(field) ?? 0);
  const table = rows.map((row) => columns.map((column) => sheet.getCell(row, column).text));
  const filled = table.filter((cells) => cells.some((text) => text !== ""));
  filled.sort((a, b) => ((a[at] ?? "") < (b[at] ?? "") ? -1 : 1));
  rows.forEach((row, index) => {
    columns.forEach((column, place) => (sheet.getCell(row, column).value = filled[index]?.[place] ?? null));
  });
  await workbook.xlsx.writeFile(saveAs);
}

/** Key, place and volume of what the Sekretariat handed in last. */
function storedRows(): readonly string[] {
  const { entries } = parseLedger(readFileSync(join(folder, "riwayat.jsonl"), "utf8"));
  const cycle = foldCycles(entries.flatMap(({ event }) => parseCycleEvent(event) ?? [])).get(
    "usulan-pemangku-2027",
  );
  const { submissionHash } = cycle?.units.get("sekretariat")?.versions[1]?.submission ?? {
    submissionHash: "",
  };
  const text = readFileSync(join(folder, "arsip/isian", `${submissionHash}.json`), "utf8");
  const { rows } = JSON.parse(text) as {
    readonly rows: readonly {
      readonly key: string;
      readonly values: Readonly<Record<string, { readonly raw: string }>>;
    }[];
  };
  return rows
    .map(({ key, values }) => `${key} ${values["lokasi"]?.raw ?? ""} ${values["volume"]?.raw ?? ""}`)
    .sort();
}
