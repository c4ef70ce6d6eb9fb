import { textRow } from "#core/register/register-tables";
import type { RegisterTable, RegisterTables, TableName } from "#core/register/register-tables";
import { DKI_DECLARATIONS, DKI_RULES } from "./dki-declarations";

/** One record of the published table of DKI Jakarta 2023, text as published, OCR noise included. */
export interface DkiRow {
  readonly tableLine: string;
  readonly caption: string;
  readonly no: string;
  readonly name: string;
  readonly measure: string;
  readonly target: string;
  readonly actual: string;
}

/** What is typed into one indicator's form for the year 2023; the tables hold whole years, so TW I to III are TB. */
export interface DkiFilling {
  readonly unitId: string;
  readonly code: string;
  /** The realisasi as published. */
  readonly published: string;
  /** Realisasi TW I to TW IV as they are typed. */
  readonly quarters: readonly [string, string, string, string];
}

/** The published tables as a register, and the realisasi to fill in: one filling for every indicator. */
export interface DkiInput {
  readonly tables: RegisterTables;
  readonly fillings: readonly DkiFilling[];
}

const INDICATOR_HEADER = [
  "kode",
  "unit",
  "sasaran",
  "indikator",
  "satuan",
  "arah",
  "sifat",
  "target_tahun",
  "sumber_data",
];
const SOURCE = "Tabel capaian indikator urusan, DKI Jakarta 2023";

/**
 * The register of the published tables: 41 tables, one unit each, in their order. Two tables carry the caption of the
 * one before them and are told apart by "(tabel 2)"; the table without a caption is Urusan Pendidikan. Arah and
 * sifat are declared row by row in dki-declarations.ts. Throws when an indicator has no declaration.
 */
export function dkiRegister(rows: readonly DkiRow[]): DkiInput {
  const lines = [...new Set(rows.map(({ tableLine }) => tableLine))];
  const unitIds = new Map(lines.map((line, index) => [line, `u${String(index + 1).padStart(2, "0")}`]));
  const unitOf = (row: DkiRow): string => unitIds.get(row.tableLine) ?? "";
  const codeOf = (row: DkiRow): string => `${unitOf(row).toUpperCase()}-${row.no.padStart(2, "0")}`;
  const names = unitNames(rows, lines);
  return {
    tables: {
      instansi: table("instansi", [
        ["kunci", "nilai"],
        ["nama_badan", "Badan Perencanaan Pembangunan Daerah Provinsi DKI Jakarta"],
        ["pemerintah", "Pemerintah Provinsi DKI Jakarta"],
        ["tempat", "Jakarta"],
        ["bidang_urusan", "5.01"],
      ]),
      unit: table("unit", [
        ["id", "nama", "jenis", "validator"],
        ...lines.map((line) => [unitIds.get(line) ?? "", names.get(line) ?? "", "opd", ""]),
      ]),
      pejabat: null,
      indikator: table("indikator", [
        INDICATOR_HEADER,
        ...rows.map((row) => {
          const { direction, nature } = ruleOf(row);
          const goal = names.get(row.tableLine) ?? "";
          return [
            codeOf(row),
            unitOf(row),
            goal,
            row.name,
            row.measure,
            direction,
            nature,
            row.target,
            SOURCE,
          ];
        }),
      ]),
    },
    fillings: rows.map((row) => ({
      unitId: unitOf(row),
      code: codeOf(row),
      published: row.actual,
      quarters: ["TB", "TB", "TB", lastQuarterOf(row.actual)],
    })),
  };
}

/** A figure is typed as published; "N/A" is BA with its reason, which the published tables do not give further. */
function lastQuarterOf(actual: string): string {
  return actual === "N/A" ? "BA: N/A pada tabel sumber" : actual;
}

function ruleOf({ tableLine, no, name }: DkiRow): (typeof DKI_RULES)[keyof typeof DKI_RULES] {
  const rule = DKI_DECLARATIONS[tableLine]?.[Number(no) - 1];
  if (rule === undefined) throw new Error(`no arah and sifat declared for ${tableLine} no ${no}: ${name}`);
  return DKI_RULES[rule];
}

function unitNames(rows: readonly DkiRow[], lines: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of lines) {
    const caption = rows.find(({ tableLine }) => tableLine === line)?.caption ?? "";
    const name = caption === "" ? "Urusan Pendidikan" : caption;
    const isTaken = [...names.values()].includes(name);
    names.set(line, isTaken ? `${name} (tabel 2)` : name);
  }
  return names;
}

function table(name: TableName, rows: readonly (readonly string[])[]): RegisterTable {
  return {
    file: `${name}.csv`,
    sheet: null,
    rows: rows.map((cells, index) => textRow(index + 1, cells)),
  };
}
