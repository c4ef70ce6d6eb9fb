import { importCodes } from "#core/codelist/import-codes";
import { indexCodes } from "#core/codelist/code-index";
import type { CodeIndex } from "#core/codelist/code-index";
import { textRow } from "#core/register/register-tables";
import type { Agency, Unit } from "#core/register/register";
import type { RenjaInput } from "#core/renja/renja";
import { NO_FIGURES } from "#core/renja/renja-row";
import type { RenjaFigures, RenjaRow, RenjaValue } from "#core/renja/renja-row";
import { NOWHERE } from "#core/validation/finding";

/** An invented agency. */
export const AGENCY: Agency = {
  name: "Badan Perencanaan Pembangunan Daerah",
  shortName: "Bappeda",
  government: "Pemerintah Kabupaten Contoh",
  address: "Jalan Merdeka Nomor 1, Kota Contoh",
  phone: "",
  email: "",
  website: "",
  place: "Kota Contoh",
  timeZone: "Asia/Makassar",
  agencyField: "5.01",
};

/** Two of its units. */
export const UNITS: readonly Unit[] = [
  { id: "sek", name: "Sekretariat", kind: "sekretariat", validator: "sekretaris" },
  { id: "ekon", name: "Bidang Ekonomi", kind: "bidang", validator: "kabid" },
];

/** A small list of codes. */
export const CODES: CodeIndex = indexCodes(
  importCodes({
    file: "kode.csv",
    sheet: null,
    rows: [
      ["kode", "nama"],
      ["5", "UNSUR PENUNJANG URUSAN PEMERINTAHAN"],
      ["5.01", "PERENCANAAN"],
      ["5.01.02", "PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH"],
      ["5.01.02.2.01", "Penyusunan Perencanaan dan Pendanaan"],
      ["5.01.02.2.01.0001", "Analisis Kondisi Daerah"],
      ["5.01.02.2.01.0005", "Pelaksanaan Musrenbang Kabupaten/Kota"],
      ["5.01.02.2.02", "Analisis Data dan Informasi"],
      ["5.01.02.2.02.0001", "Analisis Data dan Informasi Perencanaan"],
      ["X.XX", "SEMUA URUSAN"],
      ["X.XX.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH"],
      ["X.XX.01.2.06", "Administrasi Umum Perangkat Daerah"],
      ["X.XX.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"],
    ].map((cells, index) => textRow(index + 1, cells)),
  }).list,
);

/** A row with what is usual left out. `key` is its running number. */
export function row(
  key: number,
  unit: string,
  code: string,
  budget: number | null,
  more: Partial<Omit<RenjaRow, "indicator">> & {
    readonly indicator?: string;
    readonly measure?: string;
    readonly figures?: Partial<RenjaFigures>;
  } = {},
): RenjaRow {
  const { indicator = "Jumlah Dokumen", measure = "Dokumen", figures = {}, ...rest } = more;
  return {
    key: String(key),
    unit,
    place: { ...NOWHERE, rowNumber: key },
    code,
    name: "",
    indicator: {
      name: indicator,
      measure,
      nature: "jumlah",
      figures: { ...NO_FIGURES, targetN: number(2), targetNext: number(2), ...figures },
    },
    budget,
    budgetNext: budget,
    location: "Kabupaten Contoh",
    fundSource: "1.2 Pendapatan Transfer",
    nationalPriority: "",
    regionalPriority: "",
    targetGroup: "Perangkat Daerah",
    note: "",
    ...rest,
  };
}

/** A number as a figure. */
export function number(value: number): RenjaValue {
  return { kind: "number", decimal: String(value) };
}

/** The input of a Renja with these rows. */
export function inputOf(rows: readonly RenjaRow[]): RenjaInput {
  return { year: 2027, agency: AGENCY, units: UNITS, rows, codes: CODES, ceilings: [] };
}
