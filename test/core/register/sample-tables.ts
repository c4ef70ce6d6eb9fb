import type { AnyFinding } from "#core/validation/finding";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable, RegisterTables, RequiredTable } from "#core/register/register-tables";

/** A small register without any finding, each table as lines of cells between bars. */
const SAMPLE: { readonly [T in RequiredTable]: string } = {
  instansi: `
    kunci         | nilai
    nama_badan    | Badan Contoh
    pemerintah    | Pemerintah Kabupaten Contoh
    tempat        | Kota Contoh
    bidang_urusan | 5.01`,
  unit: `
    id          | nama          | jenis       | validator
    sekretariat | Sekretariat   | sekretariat |
    ekonomi     | Bidang Ekonomi| bidang      |`,
  pejabat: `
    unit        | peran         | nama         | nip                | pangkat | email
                | kepala        | Contoh Satu  | 197001011995011001 | IV/c    | satu@contoh.example
    sekretariat | sekretaris    | Contoh Dua   |                    |         |
    sekretariat | kasubbid-data | Contoh Tiga  |                    |         |
    sekretariat | pelaksana     | Contoh Empat |                    |         |
    ekonomi     | kabid         | Contoh Lima  |                    |         |
    ekonomi     | pelaksana     | Contoh Enam  |                    |         |`,
  indikator: `
    kode | unit        | sasaran | program | kegiatan | sub_kegiatan | kode_sub_kegiatan | indikator        | satuan  | arah | sifat  | baseline | target_tahun | target_tw1 | target_tw2 | target_tw3 | target_tw4 | pagu     | sumber_data
    A-1  | sekretariat |         |         |          | Rapat        | 5.01.01.2.06.0009 | Jumlah Rapat     | Kali    | naik | jumlah | 4        | 4            | 1          | 1          | 1          | 1          | 1000000  | Agenda
    B-1  | ekonomi     |         |         |          | Musrenbang   | 5.01.02.2.01.0005 | Indeks Kepuasan  | Indeks  | naik | akhir  |          | 3,5          |            |            |            | 3,5        | 25000000 |`,
};

/** The sample with some tables replaced: text of bars, or null for none. */
export function sampleTables(
  changes: { readonly [T in RequiredTable]?: string | null } = {},
): RegisterTables {
  const table = (name: RequiredTable): RegisterTable | null => {
    const change = changes[name];
    return change === null ? null : csvTable(name, change ?? SAMPLE[name]);
  };
  return {
    instansi: table("instansi"),
    unit: table("unit"),
    pejabat: table("pejabat"),
    indikator: table("indikator"),
  };
}

/** The sample's `indikator` with cells changed: `{ "2.arah": "naek" }` is the arah of row 2 (the first record). */
export function indicatorsWith(cells: Readonly<Record<string, string>>, extraRows = 0): string {
  const [header = [], ...records] = splitTable(SAMPLE.indikator);
  const rows = [...records, ...Array.from({ length: extraRows }, () => records[1] ?? [])];
  const changed = rows.map((row, index) =>
    row.map((text, column) => cells[`${index + 2}.${header[column] ?? ""}`] ?? text),
  );
  return [header, ...changed].map((row) => row.join("|")).join("\n");
}

/** Findings as `code@row:column`, the shortest text that says what was found where. */
export function places(findings: readonly AnyFinding[]): readonly string[] {
  return findings.map(({ code, place }) => {
    const spot = place.rowNumber === null ? "" : `@${place.rowNumber}`;
    return `${code.replace("register/", "")}${spot}${place.column === null ? "" : `:${place.column}`}`;
  });
}

function csvTable(name: RequiredTable, text: string): RegisterTable {
  const rows = splitTable(text).map((cells, index) => textRow(index + 1, cells));
  return { file: `${name}.csv`, sheet: null, rows };
}

function splitTable(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
