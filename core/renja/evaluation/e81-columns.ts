import { formatQuarter, QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import { DEPTH_COLUMN, derived, printed } from "../tables/printed-column";
import type { PrintedColumn } from "../tables/printed-column";

/** The pairs of columns of E.81, in their order; each has a column for K and one for Rp. */
export const PAIRS = [
  "renstra",
  "until",
  "target",
  "tw1",
  "tw2",
  "tw3",
  "tw4",
  "year",
  "total",
  "rate",
] as const;

/** A pair of columns; its id is stable, its printed number follows from its place. */
export type PairId = (typeof PAIRS)[number];

/** The columns that hold a capaian for the means below: of each quarter, of the year, and column 14. */
export const PERCENT_IDS = ["p1", "p2", "p3", "p4", "pYear", "pRate"] as const;

/** Id of the K column of a pair. */
export function volumeId(pair: PairId): string {
  return `${pair}K`;
}

/** Id of the Rp column of a pair. */
export function amountId(pair: PairId): string {
  return `${pair}Rp`;
}

/** The pair of a quarter. */
export type QuarterPair = `tw${Quarter}`;

/** The pair of columns that holds `quarter`. */
export function quarterPair(quarter: Quarter): QuarterPair {
  return `tw${quarter}`;
}

/** The 25 columns of E.81 under 15 numbers, and the hidden ones. */
export function e81Columns(year: number): readonly PrintedColumn[] {
  const quarters = "Realisasi Kinerja pada Triwulan";
  return [
    printed("no", ["No"], 4, "number"),
    printed("goal", ["Sasaran"], 18, "text"),
    printed("name", ["Program/Kegiatan/Sub Kegiatan"], 32, "text"),
    printed("indicator", ["Indikator Kinerja Program (outcome)/Kegiatan (output)"], 27, "text"),
    ...pair("renstra", ["Target Renstra pada Akhir Periode"]),
    ...pair("until", [`Realisasi Capaian Renstra s/d Tahun ${year - 1}`]),
    ...pair("target", [`Target Kinerja dan Anggaran Renja Tahun ${year}`]),
    ...QUARTERS.flatMap((quarter) => pair(quarterPair(quarter), [quarters, formatQuarter(quarter)])),
    ...derivedPair(pair("year", [`Realisasi Capaian Kinerja dan Anggaran Renja Tahun ${year}`]), (numberOf) =>
      QUARTERS.map((quarter) => numberOf(quarterPair(quarter))).join("+"),
    ),
    ...derivedPair(
      pair("total", [`Realisasi Kinerja dan Anggaran Renstra s/d Tahun ${year}`]),
      (numberOf) => `${numberOf("until")}+${numberOf("year")}`,
    ),
    ...derivedPair(
      pair("rate", [`Tingkat Capaian Renstra s/d Tahun ${year} (%)`], "percent"),
      (numberOf) => `${numberOf("total")}/${numberOf("renstra")} × 100`,
    ),
    printed("unit", ["Unit Penanggung Jawab"], 15, "text"),
    DEPTH_COLUMN,
    ...PERCENT_IDS.map(helper),
  ];
}

function pair(
  id: PairId,
  headings: readonly string[],
  look: "percent" | null = null,
): readonly PrintedColumn[] {
  const volume = printed(volumeId(id), [...headings, "K"], 8, look ?? "measure");
  const amount = printed(amountId(id), [...headings, "Rp"], look === null ? 14 : 8, look ?? "money");
  return [volume, { ...amount, numbered: "with-previous" }];
}

/** `columns`, the first with what the pair is worked out from; pairs are named by their own ids. */
function derivedPair(
  [volume, ...rest]: readonly PrintedColumn[],
  derivation: (numberOf: (pair: PairId) => number) => string,
): readonly PrintedColumn[] {
  if (volume === undefined) return [];
  return [derived(volume, (numberOf) => derivation((pair) => numberOf(volumeId(pair)))), ...rest];
}

function helper(id: string): PrintedColumn {
  return { id, headings: [""], width: 6, look: "helper", numbered: "none" };
}
