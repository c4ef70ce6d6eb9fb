import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCsv } from "#node/csv/write-csv";

/** Files of an invented kabupaten: its list of codes, and the Renja of all its OPD as one table. */
export interface RenjaFiles {
  readonly codes: string;
  readonly rows: string;
}

const FIELDS = 8;
const PROGRAMS = 5;
const ACTIVITIES = 5;
const SUBS = 49;
/** Rows that one OPD proposes, about. */
const ROWS_OF_UNIT = 450;

/** Writes the list of 10.000 codes and `count` rows under `folder`; one row in fifty is odd in one of the usual ways. */
export function writeRenjaFiles(folder: string, count: number): RenjaFiles {
  mkdirSync(folder, { recursive: true });
  const list = codeRows();
  const known = list.map(([code = ""]) => code).filter((code) => code.split(".").length === 6);
  const files = { codes: join(folder, "kode.csv"), rows: join(folder, `renja-${count}.csv`) };
  writeFileSync(files.codes, writeCsv([["kode", "nama"], ...list]));
  writeFileSync(files.rows, writeCsv([HEADER, ...proposedRows(count, known)]));
  return files;
}

const HEADER = [
  "Kode", "Sub Kegiatan", "Indikator", "Target 2027", "Pagu", "Lokasi", "Sumber Dana", "Penanggung Jawab",
  "Prakiraan Maju Pagu",
] as const; // prettier-ignore

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function codeRows(): readonly (readonly string[])[] {
  const rows: string[][] = [["5", "UNSUR PENUNJANG URUSAN PEMERINTAHAN"]];
  for (let field = 1; field <= FIELDS; field += 1) {
    rows.push([`5.${two(field)}`, `Bidang urusan ${field}`]);
    for (let program = 1; program <= PROGRAMS; program += 1) {
      rows.push([`5.${two(field)}.${two(program)}`, `Program pembangunan ${field} ${program}`]);
      for (let activity = 1; activity <= ACTIVITIES; activity += 1) {
        const code = `5.${two(field)}.${two(program)}.2.${two(activity)}`;
        rows.push([code, `Kegiatan koordinasi ${activity}`]);
        for (let sub = 1; sub <= SUBS; sub += 1)
          rows.push([
            `${code}.${String(sub).padStart(4, "0")}`,
            `Penyelenggaraan rapat ${field} ${program} ${sub}`,
          ]);
      }
    }
  }
  return rows;
}

function proposedRows(count: number, codes: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => {
    const unit = Math.floor(index / ROWS_OF_UNIT) + 1;
    const code = codes[(index * 7919) % codes.length] ?? "";
    const budget = 100_000_000 + index * 1000;
    return [
      oddCode(code, index),
      `Penyelenggaraan rapat ${index % SUBS}`,
      `Jumlah dokumen hasil ${index}`,
      "2 Dokumen",
      rupiah(budget),
      "Kabupaten Contoh",
      "1.2 Pendapatan Transfer",
      `OPD ${unit}`,
      rupiah(budget + 10_000_000),
    ];
  });
}

/** Two digits in the last part, the general X.XX, a code that no list has, or none at all. */
function oddCode(code: string, index: number): string {
  if (index % 50 !== 7) return code;
  const odd = [
    code.replace(/\.00(\d\d)$/, ".$1"),
    code.replace(/^5\.01/, "X.XX"),
    `${code.slice(0, -4)}0099`,
    "",
  ];
  return odd[Math.floor(index / 50) % odd.length] ?? code;
}

function rupiah(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
}
