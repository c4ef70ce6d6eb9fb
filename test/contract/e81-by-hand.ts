import type { Quarter } from "#core/cell/format-date";
import { reached } from "./renja-case";
import { YEAR_QUARTERS } from "./renja-platform";

// E.81 worked out again from its definition, with plain numbers and nothing of the core: K of an indicator is its realisasi
// over the year's target, a quarter's mean is the mean of those, Rp a ratio of sums, and year's K follows the sifat.

/** A mean with its predikat, as the recap's JSON has it. */
interface Mean {
  readonly persen: number | null;
  readonly predikat: string | null;
}

/** The means of E.81 and its money. */
export interface ByHand {
  readonly triwulan: readonly { readonly k: Mean; readonly rp: Mean }[];
  readonly tahun: { readonly k: Mean; readonly rp: Mean };
  readonly renstra: Mean;
  readonly indikator_dihitung: number;
  readonly indikator_tidak_dihitung: number;
  readonly anggaran_triwulan: readonly (number | null)[];
}

/** E.81 after `quarter` for the rows of the table `rencana`, headings first. */
export function e81ByHand(
  plan: readonly (readonly string[])[],
  quarter: Quarter,
  reading: "triwulan" | "kumulatif",
): ByHand {
  const rows = plannedRows(plan);
  const pagu = sumOf(rows.map(({ budget }) => budget));
  const until = (last: Quarter): readonly Quarter[] => YEAR_QUARTERS.filter((one) => one <= last);
  const volumes = (id: string, quarters: readonly Quarter[]): readonly number[] =>
    quarters.flatMap((one) => reached(id, one).volume ?? []);
  const money = (quarters: readonly Quarter[]): number =>
    sumOf(rows.flatMap(({ id }) => quarters.map((one) => reached(id, one).amount)));
  const percents = (quarters: readonly Quarter[]): readonly number[] =>
    rows.flatMap(({ id, nature, target }) => percent(joined(volumes(id, quarters), nature), target));
  const rates = rows.flatMap(({ id, nature, before, renstra }) => {
    const year = joined(volumes(id, until(quarter)), nature);
    return percent(joined([...before, ...(year === null ? [] : [year])], nature), renstra);
  });
  const ofYear = percents(until(quarter));
  return {
    triwulan: until(quarter).map((one) => {
      const counted = reading === "triwulan" ? [one] : until(one);
      return { k: mean(percents(counted)), rp: judged(twoPlaces((money(counted) * 100) / pagu)) };
    }),
    tahun: { k: mean(ofYear), rp: judged(twoPlaces((money(until(quarter)) * 100) / pagu)) },
    renstra: mean(rates),
    indikator_dihitung: ofYear.length,
    indikator_tidak_dihitung: rows.length - ofYear.length,
    anggaran_triwulan: YEAR_QUARTERS.map((one) => (one <= quarter ? money([one]) : null)),
  };
}

interface PlannedRow {
  readonly id: string;
  readonly nature: string;
  readonly target: number;
  readonly budget: number;
  readonly renstra: number;
  readonly before: readonly number[];
}

function plannedRows([head = [], ...rows]: readonly (readonly string[])[]): readonly PlannedRow[] {
  const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? "";
  const number = (text: string): number => Number(text.replace(",", "."));
  return rows
    .filter((row) => cell(row, "unit") !== "")
    .map((row) => ({
      ...{ id: cell(row, "id"), nature: cell(row, "sifat") },
      ...{ target: number(cell(row, "target")), budget: number(cell(row, "pagu")) },
      renstra: number(cell(row, "target_renstra")),
      before: cell(row, "realisasi_lalu") === "" ? [] : [number(cell(row, "realisasi_lalu"))],
    }));
}

/** Quarters put together as the sifat says; null where none holds a number. */
function joined(values: readonly number[], nature: string): number | null {
  const [last] = values.slice(-1);
  if (last === undefined) return null;
  if (nature === "akhir") return last;
  return nature === "jumlah" ? sumOf(values) : twoPlaces(sumOf(values) / values.length);
}

function percent(value: number | null, target: number): readonly number[] {
  return value === null || target <= 0 ? [] : [twoPlaces((value / target) * 100)];
}

function mean(percents: readonly number[]): Mean {
  return percents.length === 0
    ? { persen: null, predikat: null }
    : judged(twoPlaces(sumOf(percents) / percents.length));
}

function judged(persen: number): Mean {
  const bands = [
    [91, "Sangat Tinggi"],
    [76, "Tinggi"],
    [66, "Sedang"],
    [51, "Rendah"],
  ] as const;
  return { persen, predikat: bands.find(([least]) => persen >= least)?.[1] ?? "Sangat Rendah" };
}

/** Half up; the sums here are far from where a double would miss a half. */
function twoPlaces(value: number): number {
  return Math.round(value * 100 + 1e-7) / 100;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}
