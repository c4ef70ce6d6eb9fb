import { TABLE_ASSUMPTIONS, TABLE_BASES, TABLE_NOTES } from "../../messages/renja-table-texts";

/** The printed tables of a Renja and of its evaluation. */
export const TABLE_IDS = ["tabel-4-1", "t-c-33", "t-c-29", "t-c-30", "t-c-31", "t-c-32", "e-81"] as const;

/** One printed table. */
export type TableId = (typeof TABLE_IDS)[number];

/** What a column that an agency inserts shows of each row; `kosong` is left to be filled by hand. */
export const COLUMN_SOURCES = [
  "kosong",
  "catatan",
  "kelompok_sasaran",
  "lokasi",
  "penanggung_jawab",
  "prioritas_daerah",
  "prioritas_nasional",
  "sasaran",
  "satuan",
  "sumber_dana",
] as const;

/** One of `COLUMN_SOURCES`. */
export type ColumnSource = (typeof COLUMN_SOURCES)[number];

/** A column that an agency inserts: after which column (its id or its lowest heading), what it is headed and shows. */
export interface InsertedColumn {
  readonly after: string;
  readonly heading: string;
  readonly width: number;
  readonly source: ColumnSource;
}

/** What an agency may set of one table: on what its form rests, what it takes for granted, further columns. */
export interface TableSetting {
  readonly basis: string;
  readonly assumptions: readonly string[];
  readonly inserted: readonly InsertedColumn[];
}

/** The settings of every table. */
export type TableSettings = { readonly [T in TableId]: TableSetting };

/** Forms as the regulations have them, with nothing inserted. */
export const DEFAULT_TABLE_SETTINGS: TableSettings = {
  "tabel-4-1": plain("tabel-4-1"),
  "t-c-33": plain("t-c-33"),
  "t-c-29": plain("t-c-29", TABLE_ASSUMPTIONS["t-c-29"]),
  "t-c-30": plain("t-c-30"),
  "t-c-31": plain("t-c-31"),
  "t-c-32": plain("t-c-32"),
  "e-81": plain("e-81", TABLE_ASSUMPTIONS.e81Year, TABLE_ASSUMPTIONS.e81Rate),
};

/** What is printed below a table about its form: each assumption, then the basis. */
export function settingNotes({ basis, assumptions }: TableSetting): readonly string[] {
  return [...assumptions.map(TABLE_NOTES.assumption), TABLE_NOTES.basis(basis)];
}

function plain(table: TableId, ...assumptions: readonly string[]): TableSetting {
  return { basis: TABLE_BASES[table], assumptions, inserted: [] };
}
