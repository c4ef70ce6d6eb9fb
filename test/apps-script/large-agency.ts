import { ask, installAddon, KASUBBID, SAMPLE_CHOICE } from "./addon";
import type { Addon, AddonOptions } from "./addon";

/** A made-up agency with that many units of that many indicators each, its register pasted into the master. */
export function largeAgency(units: number, rows: number, options: AddonOptions = {}): Addon {
  const addon = installAddon(options);
  const kasubbid = addon.runtime.as(KASUBBID);
  kasubbid.open();
  kasubbid.answerUi({ button: "NO" }, { button: "OK" });
  kasubbid.clickMenu(["Himpun", "Siapkan buku induk"]);
  const ids = Array.from({ length: units }, (_, index) => `u${String(index + 1).padStart(2, "0")}`);
  const instansi = [
    ["nama_badan", "Badan Perencanaan Contoh Besar"],
    ["nama_singkat", "Bappeda Contoh"],
    ["pemerintah", "Pemerintah Kabupaten Contoh"],
    ["tempat", "Contoh"],
    ["zona_waktu", "Asia/Jakarta"],
  ];
  paste(addon, "instansi", ["kunci", "nilai"], instansi);
  paste(
    addon,
    "unit",
    ["id", "nama", "jenis", "validator"],
    ids.map((id) => [id, `Bidang Contoh ${id}`, "bidang", ""]),
  );
  paste(
    addon,
    "pejabat",
    ["unit", "peran", "nama", "nip", "pangkat", "email"],
    ids.flatMap((id) => [
      [id, "kabid", `Contoh Kabid ${id}`, "", "", `kabid.${id}@contoh.example`],
      [id, "pelaksana", `Contoh Staf ${id}`, "", "", `staf.${id}@contoh.example`],
    ]),
  );
  paste(
    addon,
    "indikator",
    ["kode", "unit", "sasaran", "program", "kegiatan", "sub_kegiatan", "kode_sub_kegiatan", "indikator", "satuan", "arah", "sifat", "target_tahun", "pagu"],
    ids.flatMap((id) =>
      Array.from({ length: rows }, (_, index) => indicatorRow(id, index)),
    ),
  ); // prettier-ignore
  return addon;
}

function indicatorRow(unit: string, index: number): readonly string[] {
  const code = `5.01.02.2.01.${String(index + 1).padStart(4, "0")}`;
  const texts = [
    `Sasaran ${index + 1}`,
    "Program Contoh",
    "Kegiatan Contoh",
    `Sub kegiatan ${index + 1}`,
    code,
  ];
  const name = `Jumlah dokumen perencanaan nomor ${index + 1}`;
  return [`${unit}-${index + 1}`, unit, ...texts, name, "Dokumen", "naik", "jumlah", "4", "1000000"];
}

/** Replaces the content of a register sheet, as pasting plain values does. */
function paste(
  { runtime, master }: Addon,
  sheet: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const state = runtime.drive.sheet(master, sheet);
  const { content } = state;
  const { rows: usedRows, columns } = content.extent();
  for (let row = 0; row < usedRows; row += 1)
    for (let column = 0; column < columns; column += 1) content.set(row, column, undefined);
  state.maxRows = Math.max(state.maxRows, rows.length + 1);
  for (const [rowIndex, row] of [head, ...rows].entries())
    for (const [columnIndex, value] of row.entries())
      if (value !== "") content.set(rowIndex, columnIndex, { kind: "value", value });
}

/** Opens the cycle, and lets the clock run until nothing goes on by itself; gives the number of runs it took. */
export function openLarge(addon: Addon): number {
  ask(addon, KASUBBID, "kirimPermintaan", { ...SAMPLE_CHOICE, tenggat: "2026-02-20" });
  let runs = 1;
  const before = addon.runtime.runs.length;
  addon.runtime.clock.advance(60 * 60_000);
  runs += addon.runtime.runs
    .slice(before)
    .filter(({ functionName }) => functionName === "lanjutkanPekerjaan").length;
  return runs;
}
